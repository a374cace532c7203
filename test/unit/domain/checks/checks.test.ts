import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BodyKind, bodyKinds } from '#domain/body.ts'
import { findingText } from '#domain/checks/check.ts'
import { type CheckId, checkTexts } from '#domain/checks/check-texts.ts'
import { allChecks, checksFor, runChecks } from '#domain/checks/checks.ts'
import { meetingFileSchema } from '#schema/meeting-file.ts'
import { aCommittee, bodyKind, having, leaves, text } from '../../../support/record-builder.ts'
import { cleanMeetings, seededFaults, today } from '../../../support/seeded-faults.ts'
import { anyTimeline } from '../../../support/timelines.ts'

describe('a fault of every kind is found', () => {
  test.each(seededFaults)('$checkId: $name', ({ checkId, record, today: day, times }) => {
    const findings = runChecks(record, day).filter((finding) => finding.checkId === checkId)
    expect(findings).toHaveLength(times)
    for (const finding of findings) {
      expect(findingText(finding)).not.toMatch(/undefined|null|NaN|”” |\(\)/)
      const braces = checkId === 'text.placeholder' ? 1 : 0
      expect(findingText(finding).match(/[{}]/g) ?? []).toHaveLength(2 * braces)
    }
  })
  test('at least one for every rule, and forty in all', () => {
    const seeded = new Set(seededFaults.map(({ checkId }) => checkId))
    expect(allChecks.map(({ id }) => id).filter((id) => !seeded.has(id))).toEqual([])
    expect(seededFaults.length).toBeGreaterThanOrEqual(40)
  })
})

describe('nothing is found in a meeting that is in order', () => {
  test.each(cleanMeetings)('$name', ({ record }) => {
    expect(runChecks(record, today).map(findingText)).toEqual([])
  })
  test('there are ten of them', () => {
    expect(cleanMeetings).toHaveLength(10)
  })
})

function idsFor(kind: BodyKind): readonly CheckId[] {
  return checksFor(having(aCommittee(1), bodyKind(kind)).body).map(({ id }) => id)
}

describe('other meetings', () => {
  test('seed 003 as its sample has it: nothing to say, also after the appeal period', () => {
    const file = readFileSync(
      join(import.meta.dirname, '../../../../resources/samples/kspu-2020-05-13.json'),
      'utf8',
    )
    const record = meetingFileSchema.parse(JSON.parse(file))
    expect(runChecks(record, '2020-06-11').map(findingText)).toEqual([])
  })
  test('whatever has been noted about attendance can be checked, and every finding has its words', () => {
    fc.assert(
      fc.property(anyTimeline, (record) => {
        for (const finding of runChecks(record, today)) {
          expect(findingText(finding)).toMatch(/^[^{}]+\.$/)
        }
      }),
    )
  })
})

describe('the rules', () => {
  test('each has one text, and each text a rule', () => {
    expect(allChecks.map(({ id }) => id).toSorted()).toEqual(Object.keys(checkTexts).toSorted())
  })
  test('each says where it stands', () => {
    expect(allChecks.filter(({ source }) => source === '')).toEqual([])
  })
  test('no rule of the law or of the municipality binds an informal body', () => {
    const informal = having(aCommittee(1), bodyKind('informal')).body
    expect(checksFor(informal).map(({ severity }) => severity)).toEqual(['custom', 'custom'])
    expect(checksFor(informal).map(({ id }) => id)).toEqual(['text.personnummer', 'text.placeholder'])
  })
  test.each(bodyKinds.filter((kind) => kind !== 'informal'))('the law binds a %s', (kind) => {
    const wanted: readonly CheckId[] = ['chair.missing', 'decision.missing', 'vote.tally', 'reservation.late']
    const ids = idsFor(kind)
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })
  test('those of fullmäktige alone do not bind a nämnd, nor the reverse', () => {
    expect(idsFor('council').filter((id) => !idsFor('committee').includes(id))).toEqual([
      'item.notAnnounced',
      'item.unclearStatus',
      'quorum.answers',
      'seat.mayNotReturn',
      'remote.presidium',
      'minority.election',
      'minority.again',
    ])
    expect(idsFor('committee').filter((id) => !idsFor('council').includes(id))).toEqual([
      'administrative.noPart',
      'minority.body',
    ])
  })
  test('errors come first, and only they stand in the way of justering', () => {
    const record = having(
      aCommittee(3),
      text(3, 'summary', '{mottagare}'),
      text(3, 'decision', ''),
      leaves('m3', 3),
    )
    const findings = runChecks(record, today)
    expect(findings.map(({ level }) => level)).toEqual(['error', 'error', 'warning'])
  })
})
