import { describe, expect, test } from 'vitest'
import { dataInsertions, peopleInsertions, referenceInsertions } from '#domain/insertions.ts'
import type { OtherPresent } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  aCommittee,
  arrives,
  bodyWith,
  having,
  leaves,
  meetingWith,
  paragraphWith,
  templateWith,
} from '../../support/record-builder.ts'

const record = having(
  aCommittee(12),
  bodyWith({ numbering: { scheme: 'meetingAndParagraph', pattern: '{abbr} § {m}:{n}' } }),
  paragraphWith(3, { title: 'Detaljplan för kvarteret Lärkan', caseNumbers: ['BN 2026/14', 'KS 2025/9'] }),
  paragraphWith(7, { title: 'Återremiss av skolvägen', caseNumbers: ['BN 2026/21'] }),
)
const at = (changed: MeetingRecord, paragraphId: string | null) =>
  ({ record: changed, paragraphId, now: '18:42' }) as const
const here = at(record, 'p3')

function other(personId: string, paragraphIds: readonly string[] | null, role: string): OtherPresent {
  return { id: `o-${personId}`, personId, capacity: 'guest', function: role, paragraphIds }
}

describe('@ offers people', () => {
  test('as they are printed, then in the genitive', () => {
    expect(peopleInsertions(here, 'anna e')).toEqual([
      { label: 'Anna Ek (S)', detail: 'ordförande', text: 'Anna Ek (S)' },
      { label: 'Anna Eks (S)', detail: 'genitiv', text: 'Anna Eks (S)' },
    ])
  })
  test.each([
    { search: 'gunilla', label: 'Gunilla Ek (M)', detail: 'ledamot' },
    { search: 'eva e', label: 'Eva Ek (M)', detail: '2:e vice ordförande' },
    { search: 'palm', label: 'Sigrid Palm', detail: 'Kommunsekreterare' },
    { search: 'hagg', label: undefined, detail: undefined },
  ])('"$search": $label, $detail', ({ search, label, detail }) => {
    const [first] = peopleInsertions(here, search)
    expect([first?.label, first?.detail]).toEqual([label, detail])
  })
  test('those in the room come first, and the others are told', () => {
    const away = having(record, leaves('m1', 2))
    const found = peopleInsertions(at(away, 'p3'), 'anna').map(({ label, detail }) => `${label}: ${detail}`)
    expect(found.slice(0, 2)).toEqual(['Anna Björk (C): ledamot', 'Anna Ek (S): ordförande, inte närvarande'])
  })
  test('everybody when nothing has been typed, without genitives', () => {
    const all = peopleInsertions(here, '')
    expect(all).toHaveLength(record.people.length)
    expect(all.slice(0, 12).every(({ detail }) => !detail.includes('inte närvarande'))).toBe(true)
    expect(all.at(-1)?.detail).toBe('ersättare, inte närvarande')
  })
  test('others present are offered by their function, and before the absent where they are there', () => {
    const guest = {
      id: 'g',
      givenName: 'Bo',
      familyName: 'Alm',
      party: null,
      title: 'Titel',
      distinguisher: '',
    }
    const silent = { ...guest, id: 'h', givenName: 'Bo', familyName: 'Berg' }
    const visited = {
      ...record,
      people: [...record.people, guest, silent],
      othersPresent: [other('h', null, ''), other('g', ['p3'], 'Arkitekt')],
    }
    const found = (paragraphId: string | null): readonly string[] =>
      peopleInsertions(at(visited, paragraphId), 'bo')
        .filter(({ label }) => label === 'Bo Alm' || label === 'Bo Berg')
        .map(({ label, detail }) => `${label}: ${detail}`)
    expect(found('p3')).toEqual(['Bo Alm: Arkitekt', 'Bo Berg: Titel'])
    expect(found('p4')).toEqual(['Bo Berg: Titel', 'Bo Alm: Arkitekt'])
    expect(found(null)).toEqual(['Bo Alm: Arkitekt', 'Bo Berg: Titel'])
  })
  test('a substitute who came later is in the room from that § on', () => {
    const later = having(record, arrives('s1', 5))
    const detailAt = (id: string): string | undefined =>
      peopleInsertions(at(later, id), 'bengt björk').find(({ text }) => text === 'Bengt Björk (S)')?.detail
    expect([detailAt('p4'), detailAt('p5')]).toEqual(['ersättare, inte närvarande', 'ersättare'])
  })
})

describe('# offers data', () => {
  test('the justerare, not those who stand in for them', () => {
    const justerare = [
      { personId: 'm5', role: 'justerare', paragraphIds: null },
      { personId: 'm6', role: 'justerare', paragraphIds: null },
      { personId: 'm7', role: 'substitute', paragraphIds: null },
    ] as const
    const chosen = having(record, meetingWith({ justerare }))
    const found = dataInsertions(at(chosen, 'p3'), 'justerare')[0]?.text
    expect(found).toBe('Eva Ek (M) och Fredrik Ek (M)')
  })
  test.each([
    { search: 'dat', text: '2026-03-10' },
    { search: 'datum i ord', text: '10 mars 2026' },
    { search: 'veckodag', text: 'tisdag' },
    { search: 'klockan', text: 'klockan 18.42' },
    { search: 'tid', text: '18.42' },
    { search: 'dnr', text: 'BN 2026/14' },
    { search: 'diarie', text: 'BN 2026/14' },
    { search: 'ks 2025', text: 'KS 2025/9' },
    { search: 'organ', text: 'byggnadsnämnden' },
    { search: 'genitiv', text: 'byggnadsnämndens' },
    { search: 'hela namn', text: 'Byggnadsnämnden' },
    { search: 'forkortning', text: 'BN' },
    { search: 'ordf', text: 'Anna Ek (S)' },
    { search: 'sekr', text: 'Sigrid Palm' },
    { search: 'juster', text: 'Cecilia Ek (S)' },
    { search: 'plats', text: 'Sessionssalen, Ekeby' },
    { search: 'öppnades', text: 'klockan 18.00' },
    { search: 'rubrik', text: 'Detaljplan för kvarteret Lärkan' },
    { search: 'den här', text: 'BN § 3:3' },
    { search: 'antal', text: '11' },
    { search: 'kommun', text: 'Ekeby kommun' },
  ])('#$search: $text', ({ search, text }) => {
    expect(dataInsertions(here, search)[0]?.text).toBe(text)
  })
  test('in the way that the body writes, and nothing twice or empty', () => {
    const other = having(
      record,
      templateWith({ dateStyle: 'long', timeWord: 'kl.' }),
      meetingWith({ startTime: null, place: '', secretaryId: null }),
    )
    const all = dataInsertions(at(other, null), '')
    expect(all[0]?.text).toBe('10 mars 2026')
    expect(all.filter(({ text }) => text === '10 mars 2026')).toHaveLength(1)
    expect(all.map(({ text }) => text)).toContain('kl. 18.42')
    expect(all.every(({ text }) => text !== '')).toBe(true)
    expect(all.map(({ label }) => label)).not.toContain('Diarienummer (dnr)')
  })
  test('the chair is who leads the §', () => {
    expect(dataInsertions(at(having(record, leaves('m1', 3)), 'p3'), 'ordförande')[0]?.text).toBe(
      'Johan Ek (V)',
    )
  })
})

describe('§ offers the other paragraphs', () => {
  test.each([
    { search: '3:7', first: { label: 'BN § 3:7', detail: 'Återremiss av skolvägen', text: '§ 3:7' } },
    { search: '7', first: { label: 'BN § 3:7', detail: 'Återremiss av skolvägen', text: '§ 3:7' } },
    { search: 'skolv', first: { label: 'BN § 3:7', detail: 'Återremiss av skolvägen', text: '§ 3:7' } },
    { search: '2026/21', first: { label: 'BN § 3:7', detail: 'Återremiss av skolvägen', text: '§ 3:7' } },
    { search: '1', first: { label: 'BN § 3:1', detail: 'Upprop', text: '§ 3:1' } },
    { search: 'detaljplan', first: undefined },
  ])('"$search"', ({ search, first }) => {
    expect(referenceInsertions(here, search)[0]).toEqual(first)
  })
  test('in order when nothing has been typed; not those that have no number', () => {
    const closed = having(record, meetingWith({ state: 'closed' }), paragraphWith(12, { state: 'planned' }))
    expect(referenceInsertions(at(closed, 'p3'), '').map(({ text }) => text)).toEqual(
      [1, 2, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `§ 3:${n}`),
    )
  })
})
