import { expect, test } from 'vitest'
import { groupKinds } from '#domain/acts/act.ts'
import { actKinds } from '#domain/acts/apply.ts'
import { errorCodes } from '#domain/errors.ts'
import { itemKinds, meetingStates } from '#domain/meeting.ts'
import { sectionKinds } from '#domain/minutes-body.ts'
import {
  commandTexts,
  errorText,
  itemKindTexts,
  sectionKindTexts,
  stateTexts,
  stepTexts,
  texts,
} from '../../../../src-renderer/app/texts.sv.ts'

test.each(errorCodes)('%s has a text, with and without details', (code) => {
  const bare = errorText({ code, place: '', details: {} })
  const placed = errorText({ code, place: 'fil.json', details: { rule: 'AGENDA_REMOVE', name: 'Lena Holm' } })
  for (const text of [bare, placed]) {
    expect(text).toMatch(/^\p{Lu}.*\.$/u)
    expect(text).not.toMatch(/undefined|null|\(\)| {2}|!/)
  }
})

test.each([
  {
    details: { part: 'votes', lock: 'withReason' },
    text: 'Omröstningarna låstes när sammanträdet avslutades. En ändring behöver en motivering.',
  },
  {
    details: { part: 'votes', lock: 'correctionOnly' },
    text: 'Det som är justerat ändras bara genom en synlig rättelse.',
  },
  {
    details: { part: 'toString', lock: 'withReason' },
    text: 'Protokollet är för justering och kan inte ändras.',
  },
])('what is locked is said by its part and its lock: $details', ({ details, text }) => {
  expect(errorText({ code: 'LOCKED', place: 'p1', details })).toBe(text)
})

test.each([
  { code: 'WRONG_STATE', details: { state: 'closed' }, text: 'Det går inte nu: sammanträdet är avslutat.' },
  {
    code: 'WRONG_STATE',
    details: { state: 'x' },
    text: 'Det går inte nu: sammanträdet är i ett annat läge.',
  },
  {
    code: 'NOT_ALLOWED',
    details: { rule: 'isPosted' },
    text: 'Dagen då justeringen anslogs saknas.',
  },
  { code: 'NOT_ALLOWED', details: { rule: 'x' }, text: 'Det går inte att göra. Ingenting har ändrats.' },
] as const)('$code of $details says "$text"', ({ code, details, text }) => {
  expect(errorText({ code, place: '', details })).toBe(text)
})

test('everything that is named has a word', () => {
  const words = [
    ...[...actKinds, ...groupKinds].map((kind) => stepTexts[kind]),
    ...itemKinds.map((kind) => itemKindTexts[kind]),
    ...meetingStates.map((state) => stateTexts[state]),
    ...sectionKinds.map((kind) => sectionKindTexts[kind]),
    ...Object.values(commandTexts),
  ]
  expect(words.every((word) => word.trim() !== '')).toBe(true)
})

/** Every text in a table of texts; those made by functions are made with plain values. */
function allTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [String((value as (...parts: unknown[]) => unknown)(2, 'ord', 'ord'))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : []
}

test('no text shouts, and none has a straight quotation mark', () => {
  expect(allTexts(texts).filter((text) => /!|"/.test(text))).toEqual([])
})
