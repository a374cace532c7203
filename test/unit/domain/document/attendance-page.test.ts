import { describe, expect, test } from 'vitest'
import { attendancePage } from '#domain/document/attendance-page.ts'
import type { OtherPresent } from '#domain/meeting.ts'
import { sampleRecord } from '../../../support/documents.ts'
import { aCommittee, having, templateWith, type Step } from '../../../support/record-builder.ts'

const present = (...others: readonly Partial<OtherPresent>[]): Step => {
  return (record) => ({
    ...record,
    othersPresent: others.map((change, i) => ({
      id: `other-${i}`,
      personId: 'secretary',
      capacity: 'official',
      function: '',
      paragraphIds: null,
      ...change,
    })),
  })
}

describe('the attendance list', () => {
  test('of seed 003 has its five columns', () => {
    const { heading, members, others } = attendancePage(sampleRecord())
    expect(heading).toBe('Närvarolista')
    expect(members).toEqual({
      kind: 'table',
      columns: ['Parti', 'Ledamöter', 'Närvarande', 'Ej tjänstgörande §§', 'Ersättare §§'],
      rows: [
        ['M', 'Michaela Fletcher, ordförande', 'X', '', ''],
        ['L', 'Mathias Lindow, 1:e vice ordf.', 'X', '', ''],
        ['S', 'Ann-Christine Furustrand, 2:e vice ordf.', 'X', '', ''],
      ],
    })
    expect(others?.columns).toEqual(['Övriga närvarande', 'Funktion'])
    expect(others?.rows.slice(4)).toEqual([
      ['Peter Freme', 'Kanslichef'],
      ['Hampe Klein (M)', 'Adjungerad presidium Förskole- och grundskolenämnden'],
      ['Fredrik Zethräus', 'Kommunsekreterare'],
    ])
  })

  test('follows the layout of the body', () => {
    const record = having(aCommittee(2), templateWith({ attendanceLayout: 'inline' }))
    expect(attendancePage(record).members.kind).toBe('lists')
  })
})

describe('those present without a vote', () => {
  test('have no table when there was nobody', () => {
    expect(attendancePage(aCommittee(2)).others).toBeNull()
  })

  test.each<{ change: Partial<OtherPresent>; capacity: string }>([
    { change: { function: 'Kommunsekreterare' }, capacity: 'Kommunsekreterare' },
    { change: { function: 'Ekonomichef', paragraphIds: ['p2', 'p3'] }, capacity: 'Ekonomichef, §§ 2–3' },
    { change: { paragraphIds: ['p4'] }, capacity: '§ 4' },
    { change: {}, capacity: '' },
  ])('are there as $capacity', ({ change, capacity }) => {
    const record = having(aCommittee(4), present(change))
    expect(attendancePage(record).others?.rows).toEqual([['Sigrid Palm', capacity]])
  })
})
