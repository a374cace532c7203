import { expect, test } from 'vitest'
import type { AttendanceEventKind } from '#domain/attendance.ts'
import { attendanceObstacle } from '#domain/attendance-obstacles.ts'
import {
  type Step,
  aCommittee,
  arrives,
  event,
  having,
  leaves,
  recused,
  rollCall,
  serves,
  substitutesPresent,
} from '../../support/record-builder.ts'

/** What speaks against something with somebody at § 2, after what has happened before. */
test.each<[string, AttendanceEventKind, string, readonly Step[], string | null]>([
  ['who is here does not arrive', 'arrives', 'm2', [], 'here'],
  ['nor who is jävig in the §: that ends by itself', 'arrives', 'm2', [recused('m2', 2)], 'here'],
  ['who was absent does', 'arrives', 'm2', [rollCall('m2', 'absent')], null],
  ['who left does', 'arrives', 'm2', [leaves('m2', 1)], null],
  ['a substitute who was not there does', 'arrives', 's1', [], null],
  ['who is here leaves', 'leaves', 'm2', [], null],
  ['so does who is jävig', 'leaves', 'm2', [recused('m2', 2)], null],
  ['who has left does not again', 'leaves', 'm2', [leaves('m2', 1)], 'notHere'],
  ['but who came back does', 'leaves', 'm2', [leaves('m2', 1), arrives('m2', 2)], null],
  ['who is here may be jävig', 'recused', 'm2', [], null],
  ['once', 'recused', 'm2', [recused('m2', 2)], 'recused'],
  ['in that § only', 'recused', 'm2', [recused('m2', 1)], null],
  ['who is not here is not', 'recused', 'm2', [leaves('m2', 2)], 'notHere'],
  ['who serves leads', 'takesChair', 'm2', [], null],
  ['who leads does not begin to', 'takesChair', 'm1', [], 'chairs'],
  ['who has left does not lead', 'takesChair', 'm2', [leaves('m2', 2)], 'notServing'],
  ['nor who is jävig', 'takesChair', 'm2', [recused('m2', 2)], 'notServing'],
  ['nor a substitute who only sits', 'takesChair', 's1', [substitutesPresent('s1')], 'notServing'],
  ['who serves takes no part', 'abstainsFromDecision', 'm2', [], null],
  ['once', 'abstainsFromDecision', 'm2', [event('abstainsFromDecision', 'm2', 2)], 'abstains'],
  ['who does not serve has no part to take', 'abstainsFromDecision', 'm2', [leaves('m2', 2)], 'notServing'],
  ['a link is made once', 'remoteOn', 'm2', [event('remoteOn', 'm2', 1)], 'remote'],
  ['also by who was not there', 'remoteOn', 'm2', [rollCall('m2', 'absent')], null],
  ['and ended by who has one', 'remoteOff', 'm2', [event('remoteOn', 'm2', 1)], null],
  ['not by others', 'remoteOff', 'm2', [], 'notRemote'],
  ['who serves is settled otherwise', 'serves', 's1', [], null],
  ['so is who stops', 'stops', 's1', [serves('s1', 'm2', 1)], null],
  ['and who leaves the chair', 'leavesChair', 'm2', [], null],
])('%s (%s)', (_, kind, personId, before, expected) => {
  const record = having(aCommittee(3), ...before)
  expect(attendanceObstacle(record, { kind, personId, paragraphId: 'p2' })).toBe(expected)
})
