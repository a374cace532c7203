import { describe, expect, test } from 'vitest'
import { knownValues } from '#domain/known-values.ts'
import type { PhraseId } from '#domain/phrases.ts'
import { aProposal } from '../../support/facts.ts'
import {
  aCommittee,
  aSubcommittee,
  adding,
  having,
  leaves,
  meetingWith,
  templateWith,
} from '../../support/record-builder.ts'

const justerare = (...people: readonly string[]) =>
  people.map((personId) => ({ personId, role: 'justerare', paragraphIds: null }) as const)
const record = having(aCommittee(4), adding('proposals', aProposal('p', 'förvaltningens förslag')))

describe('knownValues', () => {
  test.each<{ id: PhraseId; values: Readonly<Record<string, string | number>> }>([
    { id: 'öppnande.öppnat', values: { person: 'Anna Ek (S)', tid: '18.00' } },
    { id: 'öppnande.upprop', values: { antal: 11 } },
    { id: 'justerare.en', values: { person: 'Cecilia Ek (S)' } },
    {
      id: 'justerare.tid_plats',
      values: { veckodag: 'tisdag', datum: '2026-03-17', tid: '16.00', plats: 'Kommunkansliet' },
    },
    { id: 'närvaro.anländer', values: { paragraf: '3' } },
    { id: 'avslut.sammanträde', values: { tid: '21.00' } },
    { id: 'yrkande.bifall', values: { förslag: 'förvaltningens förslag' } },
    { id: 'beslut.bordläggning', values: { organ: 'byggnadsnämnden', organ_genitiv: 'byggnadsnämndens' } },
    { id: 'överklagande.laglighetsprövning', values: { förvaltningsrätt: 'Förvaltningsrätten i Stockholm' } },
  ])('$id: $values', ({ id, values }) => {
    expect(knownValues(record, 'p3', id)).toMatchObject(values)
  })

  test('several justerare, in the order chosen', () => {
    const two = having(record, meetingWith({ justerare: justerare('m5', 'm2') }))
    expect(knownValues(two, 'p3', 'justerare.två')).toMatchObject({
      person1: 'Eva Ek (M)',
      person2: 'Bengt Ek (S)',
    })
    expect(knownValues(two, 'p3', 'justerare.en')).not.toHaveProperty('person')
    const three = having(record, meetingWith({ justerare: justerare('m5', 'm2', 'm3') }))
    expect(knownValues(three, 'p3', 'justerare.flera')).toMatchObject({
      personer: 'Eva Ek (M), Bengt Ek (S) och Cecilia Ek (S)',
    })
    expect(knownValues(three, 'p3', 'justerare.två')).not.toHaveProperty('person1')
  })

  test('what the record does not have is left out', () => {
    const bare = having(
      aSubcommittee(2),
      meetingWith({
        justerare: [],
        justering: { date: null, time: null, place: '' },
        startTime: null,
        endTime: null,
      }),
    )
    const known = (id: PhraseId): readonly string[] => Object.keys(knownValues(bare, 'p1', id))
    const always = ['organ', 'organ_genitiv', 'organ_förkortning', 'beslutsför', 'förvaltningsrätt']
    expect(known('justerare.en')).toEqual(always)
    expect(known('justerare.tid_plats')).toEqual(always)
    expect(known('avslut.sammanträde')).toEqual(always)
    expect(known('öppnande.öppnat')).toEqual([...always, 'person'])
  })

  test('of several proposals none is meant more than the others', () => {
    const rival = having(record, adding('proposals', aProposal('q', 'kommunstyrelsens förslag')))
    expect(knownValues(rival, 'p3', 'yrkande.bifall')).not.toHaveProperty('förslag')
  })

  test('who leads the § opens it, in the body’s way of writing dates', () => {
    const led = having(record, leaves('m1', 1), templateWith({ dateStyle: 'long' }))
    expect(knownValues(led, 'p3', 'öppnande.öppnat')).toMatchObject({ person: 'Johan Ek (V)' })
    expect(knownValues(led, 'p3', 'justerare.digital')).toMatchObject({ datum: '17 mars 2026' })
  })
})
