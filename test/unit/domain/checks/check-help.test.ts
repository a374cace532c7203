import { describe, expect, test } from 'vitest'
import type { BodyKind } from '#domain/body.ts'
import {
  anyBody,
  assembly,
  atFact,
  board,
  closed,
  dateText,
  groupedByParagraph,
  handled,
  inMeeting,
  inParagraph,
  inSection,
  label,
  name,
  paragraphText,
  sectionText,
  statutory,
  writtenSections,
} from '#domain/checks/check-help.ts'
import {
  aSubcommittee,
  bodyKind,
  having,
  meetingWith,
  paragraphWith,
  templateWith,
  text,
} from '../../../support/record-builder.ts'

test.each<[BodyKind, string]>([
  ['council', 'statutory assembly'],
  ['federationCouncil', 'statutory assembly'],
  ['committee', 'statutory board'],
  ['partnership', 'statutory board'],
  ['informal', ''],
])('a %s is %s', (kind, expected) => {
  const { body } = having(aSubcommittee(1), bodyKind(kind))
  const kinds = { statutory: statutory(body), assembly: assembly(body), board: board(body) }
  expect(
    Object.entries(kinds)
      .filter(([, is]) => is)
      .map(([word]) => word)
      .join(' '),
  ).toBe(expected)
  expect(anyBody()).toBe(true)
})

describe('which §§', () => {
  const record = having(
    aSubcommittee(4),
    meetingWith({ state: 'open' }),
    paragraphWith(2, { state: 'open' }),
    paragraphWith(3, { state: 'withdrawn' }),
    paragraphWith(4, { state: 'planned' }),
  )
  test('have come up', () => {
    expect(handled(record).map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(closed(record).map(({ id }) => id)).toEqual(['p1'])
  })
  test('how they are called', () => {
    expect([label(record, 'p2'), label(record, null)]).toEqual(['§ 2', '§ 1'])
    const over = having(record, meetingWith({ state: 'closed' }))
    expect(label(over, 'p4')).toBe('”Ärende 4”')
  })
})

test('people and dates', () => {
  const record = aSubcommittee(1)
  expect(name(record, 'm1')).toBe('Anna Ek (M)')
  expect(dateText(record, '2026-03-10')).toBe('2026-03-10')
  expect(dateText(having(record, templateWith({ dateStyle: 'long' })), '2026-03-10')).toBe('10 mars 2026')
})

test('what is written in a §', () => {
  const record = having(aSubcommittee(1), text(1, 'summary', ' Ett.\nTvå. '), text(1, 'basis', ''))
  expect(writtenSections(record, 'p1', ['summary', 'basis']).map(({ kind }) => kind)).toEqual(['summary'])
  expect(writtenSections(record, 'p1', ['summary']).map(sectionText)).toEqual(['Ett.\nTvå.'])
  expect(paragraphText(record, 'p1')).toContain('Två.')
})

test('places', () => {
  const [section] = aSubcommittee(1).sections
  expect(inMeeting).toEqual({ kind: 'meeting' })
  expect(inParagraph('p1')).toEqual({ kind: 'paragraph', paragraphId: 'p1' })
  expect(section && inSection(section)).toEqual({
    kind: 'section',
    paragraphId: 'p1',
    sectionId: 'p1-decision',
  })
  expect(atFact({ paragraphId: null, id: 'e1' })).toEqual({ kind: 'fact', paragraphId: null, factId: 'e1' })
})

test('things with their §§, in the order in which they come', () => {
  const pairs = [
    { key: 'b', paragraphId: 'p1' },
    { key: 'a', paragraphId: 'p1' },
    { key: 'b', paragraphId: 'p2' },
  ]
  expect(groupedByParagraph(pairs)).toEqual([
    { key: 'b', ids: ['p1', 'p2'] },
    { key: 'a', ids: ['p1'] },
  ])
})
