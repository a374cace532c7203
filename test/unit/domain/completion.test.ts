import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completionAt } from '#domain/completion.ts'
import { sectionKinds } from '#domain/minutes-body.ts'
import { completed, record } from './completion-record.ts'

test('a standing sentence comes before a name, a name before a word', () => {
  expect(completed('motions', 'Eva Ek (M) yrk')?.kind).toBe('phrase')
  expect(completed('motions', 'Gunilla')?.kind).toBe('name')
  expect(completed('summary', 'av byg')?.kind).toBe('term')
  expect(completed('summary', 'Tillsynsav')?.kind).toBe('word')
  expect(completed('dispatch', 'Ekonomi')?.kind).toBe('receiver')
})

test('nothing is offered in the midst of a word', () => {
  const caret = { record, paragraphId: 'p3', section: 'decision', before: 'Ärendet b' } as const
  expect(completionAt({ ...caret, after: 'or' })).toBeNull()
  expect(completionAt({ ...caret, after: ' och' })?.rest).toBe('ordläggs.')
})

const beginnings = fc.constantFrom(
  'Ordföranden frågar om byggnadsnämnden beslutar enligt förslaget och finner att så är fallet. Omröstning begärs',
  'Eva Ek (M) yrkar bifall till samhällsbyggnadsförvaltningens förslag. Gunilla Ek (M) instämmer',
  'Produktionsförvaltningen, Ekonomiavdelningen, Stadsarkivet',
  'Tillsynsavgiften höjs enligt taxan {organ} (1) [.*] klockan 10.15',
)

test('what is offered follows on the typed text, begins no new line and always is the same', () => {
  fc.assert(
    fc.property(beginnings, fc.nat(120), fc.constantFrom(...sectionKinds), (words, length, section) => {
      const caret = { record, paragraphId: 'p3', section, before: words.slice(0, length), after: '' }
      const found = completionAt(caret)
      expect(completionAt({ ...caret, record: { ...record } })).toEqual(found)
      expect(found === null || /^[^\n{}]{2,}$/.test(found.rest)).toBe(true)
    }),
  )
})
