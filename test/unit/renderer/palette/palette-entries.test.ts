import { describe, expect, test } from 'vitest'
import { rankFuzzy } from '#domain/fuzzy.ts'
import {
  commandEntries,
  paragraphEntries,
  personEntries,
  type PaletteEntry,
} from '../../../../src-renderer/features/palette/palette-entries.ts'
import { aCommittee, having, paragraphWith } from '../../../support/record-builder.ts'

const record = having(
  aCommittee(3),
  paragraphWith(2, { title: 'Detaljplan för kvarteret Lärkan', caseNumbers: ['BMN 2026/41'] }),
)

function found(entries: readonly PaletteEntry[], search: string): readonly string[] {
  return rankFuzzy(entries, search, ({ names }) => names).map(({ id }) => id)
}

describe('commands', () => {
  const available = new Set(['app.palette', 'view.nextRegion', 'live.motion', 'go.register'] as const)
  const ran: string[] = []
  const entries = commandEntries(available, (id) => ran.push(id))

  test('are those that somebody answers to, but not the palette and what starts from the focus', () => {
    expect(entries.map(({ label }) => label)).toEqual(['Till registret', 'Nytt yrkande'])
  })

  test('are found by the beginnings of their words and do what they say', () => {
    expect(found(entries, 'nyrk')).toEqual(['command live.motion'])
    entries.find(({ id }) => id === 'command live.motion')?.run()
    expect(ran).toEqual(['live.motion'])
  })
})

test.each([
  { by: 'title, without its dots', search: 'larkan' },
  { by: 'case number', search: '2026/41' },
])('a § is found by its $by', ({ search }) => {
  expect(
    found(
      paragraphEntries(record, () => {}),
      search,
    )[0],
  ).toBe('paragraph p2')
})

test('people are those with a seat, found by either name first', () => {
  const entries = personEntries(record, () => {})
  const seated = new Set(record.seats.map(({ personId }) => personId))
  expect(entries).toHaveLength(record.people.filter(({ id }) => seated.has(id)).length)
  const first = record.people.find(({ id }) => seated.has(id))
  expect(found(entries, `${first?.familyName} ${first?.givenName}`)[0]).toBe(`person ${first?.id}`)
})
