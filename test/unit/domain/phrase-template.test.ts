import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillTemplate, hasStrayBrace, placeholdersIn, withBareChair } from '#domain/phrase-template.ts'

test.each([
  ['{Person} anländer klockan {tid}.', ['person', 'tid']],
  ['{person} … {Person} …', ['person']],
  ['{Ersättare} {överordnat_organ} {förslag1}', ['ersättare', 'överordnat_organ', 'förslag1']],
  ['Ärendet utgår.', []],
  ['{} {1a} { tid }', []],
])('the placeholders of %s', (template, expected) => {
  expect(placeholdersIn(template)).toEqual(expected)
})

test.each([
  ['{tid}', false],
  ['klockan {tid', true],
  ['tid}', true],
  ['{{tid}}', true],
  ['{}', true],
  ['{1}', true],
])('a stray brace in %s: %s', (template, expected) => {
  expect(hasStrayBrace(template)).toBe(expected)
})

describe('filling', () => {
  test.each([
    ['{Person} deltar på distans.', { person: 'af Klint (M)' }, 'Af Klint (M) deltar på distans.'],
    ['Med {ja} ja-röster mot {nej} nej-röster.', { ja: 12, nej: 1 }, 'Med 12 ja-röster mot 1 nej-röst.'],
    ['{antal} valsedlar avges.', { antal: '1' }, '1 valsedel avges.'],
    ['begärs av {antal} ledamöter.', { antal: 11 }, 'begärs av 11 ledamöter.'],
    ['{antal} ärenden', { antal: '1' }, '1 ärende'],
    ['{punkt} ändras', { punkt: 1 }, '1 ändras'],
    ['{Person} yrkar att {text}', { person: 'Eva Ek (S)', text: 'bygga' }, 'Eva Ek (S) yrkar att bygga.'],
    ['anför: {text}', { text: 'Så är det.' }, 'anför: Så är det.'],
    ['anför: {text}', { text: 'Så. Är det' }, 'anför: Så. Är det.'],
    ['  {Text} ', { text: 'å' }, '  Å'],
    ['lydelse: {text}', { text: '' }, 'lydelse:'],
    ['Expedieras till: {mottagare}', { mottagare: 'Akten' }, 'Expedieras till: Akten'],
    ['{text} och {tid}', { text: '{tid}', tid: '$&' }, '{tid} och $&'],
    ['{okänd} kvar', { tid: '1' }, '{okänd} kvar'],
  ])('%s', (template, values, expected) => {
    expect(fillTemplate(template, values)).toBe(expected)
  })

  test('leaves no brace when every placeholder has words without one', () => {
    const name = fc.constantFrom('person', 'Person', 'ersättare', 'Ärende', 'ja', 'text')
    const words = fc.string().filter((text) => !/[{}]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(words, name)), fc.dictionary(fc.constant('x'), words), (parts, extra) => {
        const template = parts.map(([text, placeholder]) => `${text}{${placeholder}}`).join('')
        const values = { person: 'P', ersättare: 'E', ärende: 'Ä', ja: 1, text: 'T', ...extra }
        expect(fillTemplate(template, values)).not.toMatch(/[{}]/)
      }),
    )
  })
})

test.each([
  ['Ordföranden frågar om', 'Ordförande frågar om'],
  ['tillsammans med ordföranden justera', 'tillsammans med ordförande justera'],
  ['Ordförandens utslagsröst', 'Ordförandes utslagsröst'],
  ['som ordförande under', 'som ordförande under'],
])('%s in the bare form', (template, expected) => {
  expect(withBareChair(template)).toBe(expected)
})
