import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bodyWords,
  capitalise,
  counted,
  decapitalise,
  fillBodyForms,
  genitive,
  joinList,
  joinReadably,
  singularOf,
} from '#domain/swedish.ts'
import { productionCommittee } from './fixtures-words.ts'

describe('genitive', () => {
  test.each([
    ['Fletcher', 'Fletchers'],
    ['Attenius', 'Attenius'],
    ['Schultz', 'Schultz'],
    ['Marx', 'Marx'],
    ['ENGLUNDS', 'ENGLUNDS'],
    ['kommunfullmäktige', 'kommunfullmäktiges'],
    ['Kommunstyrelsen', 'Kommunstyrelsens'],
    ['Zethræus', 'Zethræus'],
    ['Åström', 'Åströms'],
    ['KS', 'KS:s'],
    ['B', 'B:s'],
    ['', ''],
  ])('%s → %s', (word, expected) => {
    expect(genitive(word)).toBe(expected)
  })
})

describe('capitals', () => {
  test.each([
    ['öppnande', 'Öppnande'],
    ['åtgärd', 'Åtgärd'],
    ['ärende', 'Ärende'],
    ['von Essen', 'Von Essen'],
    ['', ''],
    ['3 ledamöter', '3 ledamöter'],
  ])('capitalise %s', (text, expected) => {
    expect(capitalise(text)).toBe(expected)
  })

  test.each([
    ['Ärende', 'ärende'],
    ['KS', 'KS'],
    ['IT-enheten', 'IT-enheten'],
    ['Bygg- och miljönämnden', 'bygg- och miljönämnden'],
    ['', ''],
  ])('decapitalise %s', (text, expected) => {
    expect(decapitalise(text)).toBe(expected)
  })
})

describe('lists', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A och B'],
    [['A', 'B', 'C'], 'A, B och C'],
  ])('%j', (items, expected) => {
    expect(joinList(items, 'och')).toBe(expected)
  })

  test('the conjunction can be another', () => {
    expect(joinList(['återremitteras', 'bordläggas'], 'eller')).toBe('återremitteras eller bordläggas')
    expect(joinList(['A', 'B', 'C'], 'samt')).toBe('A, B samt C')
  })

  test('samt binds what holds an och', () => {
    expect(joinReadably(['Socialnämnden', 'Bygg- och miljönämnden'])).toBe(
      'Socialnämnden samt Bygg- och miljönämnden',
    )
    expect(joinReadably(['Socialnämnden', 'Akten'])).toBe('Socialnämnden och Akten')
  })

  test('every item is in the list, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1 }), (items) => {
        expect(joinList(items, 'och').split(/, | och /)).toEqual(items)
      }),
    )
  })
})

describe('numbers', () => {
  test.each([
    [1, 'ledamot', '1 ledamot'],
    [7, 'ledamot', '7 ledamöter'],
    [0, 'nejRöst', '0 nej-röster'],
    [1, 'jaRöst', '1 ja-röst'],
    [3, 'dag', '3 dagar'],
    [2, 'ersättare', '2 ersättare'],
  ] as const)('%i %s', (count, noun, expected) => {
    expect(counted(count, noun)).toBe(expected)
  })

  test('the singular of a counted noun, and of nothing else', () => {
    expect(singularOf('nej-röster')).toBe('nej-röst')
    expect(singularOf('ledamöter')).toBe('ledamot')
    expect(singularOf('hus')).toBe('hus')
  })
})

const board = { ...productionCommittee, inText: 'nämnden', gender: 'common' as const }

test('an utskott is beslutsfört, a nämnd beslutsför', () => {
  expect(bodyWords(productionCommittee)).toEqual({
    organ: 'produktionsutskottet',
    organ_genitiv: 'produktionsutskottets',
    organ_förkortning: 'KSPU',
    beslutsför: 'beslutsfört',
  })
  expect(bodyWords(board).beslutsför).toBe('beslutsför')
})

describe('fillBodyForms', () => {
  test.each([
    ['{Organ_genitiv} beslut', 'Produktionsutskottets beslut'],
    ['Förslag till {organ_genitiv} beslut', 'Förslag till produktionsutskottets beslut'],
    ['{Organ} beslutar', 'Produktionsutskottet beslutar'],
    ['Beslut', 'Beslut'],
    ['{Okänt} beslut', '{Okänt} beslut'],
    ['Beslut {', 'Beslut {'],
  ])('%s', (heading, expected) => {
    expect(fillBodyForms(productionCommittee, heading)).toBe(expected)
  })
})
