import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AttendanceLayout, attendanceLayouts } from '#domain/body.ts'
import { type AttendanceTable, attendanceTable } from '#domain/attendance-table.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  type Step,
  aCommittee,
  aSubcommittee,
  arrives,
  bodyWith,
  during,
  event,
  having,
  leaves,
  recused,
  rollCall,
  seatWith,
  serves,
  substitutesPresent,
  templateWith,
  withEvent,
} from '../../support/record-builder.ts'
import { anyTimeline } from '../../support/timelines.ts'

const layout = (attendanceLayout: AttendanceLayout): Step => templateWith({ attendanceLayout })

/** People are named by their ids, so that the rows can be read. */
const byId: Step = (record) => ({
  ...record,
  people: record.people.map((person) => ({ ...person, givenName: person.id, familyName: '' })),
})

function rows(record: MeetingRecord): readonly (readonly string[])[] {
  const table = attendanceTable(record)
  if (table.kind !== 'table') throw new Error('A table was asked for')
  return table.rows
}

function lists(record: MeetingRecord): Readonly<Record<string, readonly string[]>> {
  const table = attendanceTable(record)
  if (table.kind !== 'lists') throw new Error('Lists were asked for')
  return Object.fromEntries(table.lists.map(({ heading, entries }) => [heading, entries]))
}

function name(personId: string, givenName: string, familyName: string): Step {
  return (record) => ({
    ...record,
    people: record.people.map((each) => (each.id === personId ? { ...each, givenName, familyName } : each)),
  })
}

describe('columns', () => {
  test('seed 003 exactly: five columns, the last two empty', () => {
    const record = having(
      aSubcommittee(4),
      bodyWith({ numbering: { scheme: 'meetingAndParagraph', pattern: '{abbr} § {m}:{n}' } }),
      name('m1', 'Michaela', 'Fletcher'),
      name('m2', 'Mathias', 'Lindow'),
      name('m3', 'Ann-Christine', 'Furustrand'),
    )
    expect(attendanceTable(record)).toEqual<AttendanceTable>({
      kind: 'table',
      columns: ['Parti', 'Ledamöter', 'Närvarande', 'Ej tjänstgörande §§', 'Ersättare §§'],
      rows: [
        ['M', 'Michaela Fletcher, ordförande', 'X', '', ''],
        ['L', 'Mathias Lindow, 1:e vice ordf.', 'X', '', ''],
        ['S', 'Ann-Christine Furustrand, 2:e vice ordf.', 'X', '', ''],
      ],
    })
  })
  test('domain.md §3.2 Ex. D: M₁ not in § 7, m₁ in § 7', () => {
    const record = having(
      aSubcommittee(8),
      byId,
      substitutesPresent('s2'),
      recused('m2', 7),
      serves('s2', 'm2', 7),
    )
    expect(rows(record).slice(1)).toEqual([
      ['L', 'm2, 1:e vice ordf.', 'X', '7', ''],
      ['S', 'm3, 2:e vice ordf.', 'X', '', ''],
      ['L', 's2', 'X', '', '7'],
    ])
  })
  test('absent, vacant, part of a §, and at a distance', () => {
    const record = having(
      aSubcommittee(5),
      byId,
      rollCall('m1', 'absent'),
      seatWith('m2', { personId: null }),
      rollCall('m3', 'remote'),
      during('leaves', 'm3', 4, null),
    )
    expect(rows(record)).toEqual([
      ['M', 'm1, ordförande', '', '', ''],
      ['L', 'Vakant, 1:e vice ordf.', '', '', ''],
      ['S', 'm3, 2:e vice ordf., deltar på distans', 'X', '5, del av 4', ''],
    ])
  })
  test('corpus 041, 093: who has left the party, and namesakes', () => {
    const record = having(aSubcommittee(1), byId, (before) => ({
      ...before,
      people: before.people.map((person) =>
        person.id === 'm2' ? { ...person, party: '-', distinguisher: 'Vma' } : person,
      ),
    }))
    expect(rows(record)[1]).toEqual(['-', 'm2, Vma, 1:e vice ordf.', 'X', '', ''])
  })
})

describe('inline lists', () => {
  const inline = layout('inline')
  test('corpus 113: Rolf for Rose-Marie §§ 1–4, Rose-Marie §§ 5–14', () => {
    const record = having(
      aSubcommittee(14),
      byId,
      inline,
      rollCall('m2', 'late'),
      substitutesPresent('s3'),
      serves('s3', 'm2', 0),
      arrives('m2', 5),
    )
    expect(lists(record)).toEqual({
      Beslutande: ['m1 (M), ordförande', 'm2 (L), 1:e vice ordf. §§ 5–14', 'm3 (S), 2:e vice ordf.'],
      'Tjänstgörande ersättare': ['s3 (S) för m2 (L) §§ 1–4'],
      'Ej tjänstgörande ersättare': ['s3 (S) §§ 5–14'],
    })
  })
  test('corpus 057: jävig § 46, for whom another party’s substitute serves; a vacant seat', () => {
    const record = having(
      aCommittee(9),
      byId,
      inline,
      seatWith('m9', { personId: null, party: 'FP' }),
      substitutesPresent('s9', 's6'),
      recused('m2', 4),
      serves('s9', 'm2', 4),
      serves('s6', 'm9', 0),
    )
    const found = lists(record)
    expect(found['Beslutande']).toContain('m2 (S) ej § 4 på grund av jäv')
    expect(found['Tjänstgörande ersättare']).toEqual(['s9 (C) för m2 (S) § 4', 's6 (SD) för Vakant (FP)'])
    expect(found['Ej tjänstgörande ersättare']).toEqual(['s9 (C) ej § 4'])
  })
  test('corpus 094: jäv and another absence are not called jäv', () => {
    const record = having(aSubcommittee(9), byId, inline, recused('m2', 4), leaves('m2', 7), arrives('m2', 9))
    expect(lists(record)['Beslutande']?.[1]).toBe('m2 (L), 1:e vice ordf. ej §§ 4, 7–8')
  })
  test('corpus 029: no substitute, and from a part of a §', () => {
    const record = having(
      aSubcommittee(6),
      byId,
      inline,
      rollCall('m2', 'late'),
      during('arrives', 'm2', 3, null),
    )
    expect(lists(record)).toEqual({
      Beslutande: [
        'm1 (M), ordförande',
        'm2 (L), 1:e vice ordf. §§ 4–6, del av § 3',
        'm3 (S), 2:e vice ordf.',
      ],
      'Ersättare saknas': ['m2 (L) §§ 1–2, del av § 3'],
    })
  })
  test('corpus 062: at a distance', () => {
    const record = having(
      aSubcommittee(3),
      byId,
      inline,
      event('remoteOn', 'm2', 2),
      leaves('m2', 3),
      rollCall('s2', 'remote'),
      serves('s2', 'm2', 3),
    )
    expect(lists(record)).toMatchObject({
      Beslutande: [
        'm1 (M), ordförande',
        'm2 (L), 1:e vice ordf. §§ 1–2, deltar på distans',
        'm3 (S), 2:e vice ordf.',
      ],
      'Tjänstgörande ersättare': ['s2 (L) för m2 (L) § 3, deltar på distans'],
    })
  })
})

describe('a column of substitutes', () => {
  test('corpus 026, 097, 098: beside the member, in turn, and where the seat stood empty', () => {
    const record = having(
      aSubcommittee(6),
      byId,
      layout('substituteColumn'),
      rollCall('m1', 'absent'),
      rollCall('m2', 'absent'),
      substitutesPresent('s1', 's2'),
      serves('s1', 'm1', 0),
      serves('s2', 'm2', 2),
      leaves('s2', 5),
    )
    expect(attendanceTable(record)).toEqual<AttendanceTable>({
      kind: 'table',
      columns: ['Ledamot', 'Parti', 'Närvarande', 'Tjänstgörande ersättare'],
      rows: [
        ['m1, ordförande', 'M', '–', 's1 (M)'],
        ['m2, 1:e vice ordf.', 'L', '–', 's2 (L) §§ 2–4; – §§ 1, 5–6'],
        ['m3, 2:e vice ordf.', 'S', 'X', ''],
      ],
    })
  })
  test('the §§ instead of the mark for one who was there for some', () => {
    const record = having(aSubcommittee(6), byId, layout('substituteColumn'), leaves('m3', 5))
    expect(rows(record)[2]).toEqual(['m3, 2:e vice ordf.', 'S', '§§ 1–4', '– §§ 5–6'])
  })
})

test('corpus 066, 080: a column of deviating §§ and times', () => {
  const record = having(
    aSubcommittee(6),
    byId,
    layout('deviationColumn'),
    rollCall('m1', 'absent'),
    substitutesPresent('s1', 's3'),
    serves('s1', 'm1', 0),
    withEvent('leaves', 'm3', { paragraphId: 'p5', time: '14:45' }),
    serves('s3', 'm3', 5),
  )
  expect(attendanceTable(record)).toEqual<AttendanceTable>({
    kind: 'table',
    columns: ['Ledamot', 'Avvikande §/tid', 'Tjänstgörande ersättare'],
    rows: [
      ['m1 (M), ordförande', '–', 's1 (M)'],
      ['m2 (L), 1:e vice ordf.', '', ''],
      ['m3 (S), 2:e vice ordf.', '–14.45; §§ 1–4', 's3 (S) §§ 5–6'],
    ],
  })
})

describe('all but those named', () => {
  test('corpus 055: one more away than there are substitutes', () => {
    const record = having(
      aSubcommittee(3),
      byId,
      layout('exceptions'),
      rollCall('m1', 'absent'),
      rollCall('m2', 'absent'),
      substitutesPresent('s1'),
      serves('s1', 'm1', 0),
      leaves('m3', 3),
    )
    expect(lists(record)).toEqual({
      'Samtliga ledamöter med undantag av': ['m1 (M)', 'm2 (L)', 'm3 (S) § 3'],
      'Tjänstgörande ersättare': ['s1 (M) för m1 (M)'],
      'Ersättare saknas': ['m2 (L)', 'm3 (S) § 3'],
    })
  })
  test('nobody away', () => {
    expect(lists(having(aSubcommittee(3), layout('exceptions')))).toEqual({ 'Samtliga ledamöter': [] })
  })
})

test('whatever has been noted, every layout can be set', () => {
  fc.assert(
    fc.property(anyTimeline, fc.constantFrom(...attendanceLayouts), (record, chosen) => {
      const table = attendanceTable(having(record, layout(chosen)))
      const width = table.kind === 'table' ? table.columns.length : 0
      const widths = table.kind === 'table' ? table.rows.map((row) => row.length) : []
      expect(new Set(widths)).toEqual(new Set(widths.length === 0 ? [] : [width]))
      expect(JSON.stringify(table)).not.toMatch(/undefined| ,|, "|  /)
    }),
  )
})
