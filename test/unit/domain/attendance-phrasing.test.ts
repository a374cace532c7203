import { expect, test } from 'vitest'
import {
  nextParagraph,
  numberAt,
  previousParagraph,
  say,
  seatHolderName,
} from '#domain/attendance-phrasing.ts'
import { aSubcommittee, bodyWith, having, leaves } from '../../support/record-builder.ts'

test('a sentence is put in the section of its kind', () => {
  const record = aSubcommittee(1)
  const of = { record, fact: { id: 'f1' } }
  const sections = [
    say(of, 'närvaro.distans', { person: 'A' }),
    say(of, 'jäv.anmält', { person: 'A' }),
    say(of, 'mening.deltar_inte', { personer: 'A' }),
  ].map(({ section, factId }) => [section, factId])
  expect(sections).toEqual([
    ['attendance', 'f1'],
    ['recusal', 'f1'],
    ['reservation', 'f1'],
  ])
})

test('seats by the name of who holds them', () => {
  const record = aSubcommittee(1)
  expect(seatHolderName(record, { personId: 'm2', party: 'L' })).toBe('Bengt Ek (L)')
  expect(seatHolderName(record, { personId: null, party: 'L' })).toBe('vakant plats (L)')
})

test('the §§ around a §', () => {
  const record = aSubcommittee(2)
  expect([previousParagraph(record, 'p1'), previousParagraph(record, 'p2')]).toEqual([null, 'p1'])
  expect([nextParagraph(record, null), nextParagraph(record, 'p1'), nextParagraph(record, 'p2')]).toEqual([
    'p1',
    'p2',
    null,
  ])
  expect([previousParagraph(record, null), nextParagraph(record, 'p9')]).toEqual([null, null])
})

test('the § of an event in the body’s numbers; the first one for the roll call', () => {
  const record = having(
    aSubcommittee(2),
    bodyWith({ numbering: { scheme: 'meetingAndParagraph', pattern: '{abbr} § {m}:{n}' } }),
    leaves('m1', 2),
    leaves('m2', 0),
  )
  expect(record.attendance.map((event) => numberAt(record, event))).toEqual(['3:2', '3:1'])
})
