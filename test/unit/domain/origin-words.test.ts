import { describe, expect, test } from 'vitest'
import { applyAct } from '#domain/acts/apply.ts'
import { attendanceEventKinds } from '#domain/attendance.ts'
import { factOf } from '#domain/fact.ts'
import { originText } from '#domain/origin-words.ts'
import { having, withEvent } from '../../support/record-builder.ts'
import { madeBlocks, toldMeeting } from '../../support/told-meeting.ts'

const told = toldMeeting()

function originOf(factId: string, phrase: string): string {
  return originText(told, { factId, phrase, text: '' })
}

describe('a sentence says where it comes from', () => {
  test.each([
    ['a', 'Ur yrkandet av Eva Ek (M)'],
    ['q', 'Ur proposition 1 i § 3'],
    ['v', 'Ur omröstning 1 i § 3, 19.42'],
    ['left', 'Ur närvaron: Inga Ek (SD), lämnar, 20.30'],
    ['recused', 'Ur närvaron: Anna Ek (S), jäv'],
    ['d', 'Ur reservationen av Johan Ek (V), 19.50'],
    ['e', 'Ur valet av ledamot i valnämnden'],
    ['p', 'Ur förvaltningens förslag'],
    ['p3', 'Ur det som har avgjorts i § 3'],
    ['break', 'Ur ajourneringen 20.05–20.15'],
    ['meeting', 'Ur uppropet'],
    ['nothing', 'Uppgiften bakom meningen är borttagen'],
  ])('%s: %s', (factId, words) => {
    expect(originOf(factId, '')).toBe(words)
  })

  test.each([
    ['öppnande.extra_ärende', 'Ur att ärendet lades till'],
    ['öppnande.ärende_utgår', 'Ur att ärendet utgår'],
    ['öppnande.stängda_dörrar', 'Ur stängda dörrar'],
    ['justerare.omedelbar_beslut', 'Ur omedelbar justering'],
    ['another', 'Ur handläggningen av § 3'],
  ])('%s: %s', (phrase, words) => {
    expect(originOf('p3.how', phrase)).toBe(words)
  })

  test('a break that lasts has no end yet', () => {
    const broken = applyAct(told, { kind: 'meeting.adjourn', id: 'later', time: '21:00' })
    expect(originText(broken, { factId: 'later', phrase: '', text: '' })).toBe('Ur ajourneringen 21.00')
  })

  test('every kind of attendance has its word', () => {
    for (const kind of attendanceEventKinds) {
      const record = having(told, withEvent(kind, 'm2', {}))
      const factId = record.attendance.at(-1)?.id ?? ''
      expect(originText(record, { factId, phrase: '', text: '' })).toMatch(/^Ur närvaron: .+, \p{L}.+$/u)
    }
  })
})

test('every made sentence of a meeting has a fact', () => {
  const kinds = new Set(madeBlocks(told).map(({ origin }) => factOf(told, origin?.factId ?? '').kind))
  expect([...kinds].toSorted()).toEqual([
    'adjournment',
    'attendance',
    'decision',
    'dissent',
    'election',
    'motion',
    'procedure',
    'proposal',
    'question',
    'vote',
  ])
})
