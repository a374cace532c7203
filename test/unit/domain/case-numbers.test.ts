import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { takeCaseNumbers } from '#domain/case-numbers.ts'

describe('case numbers in a title (corpus FEATURES §3)', () => {
  test.each([
    ['Budget, Dnr KS 2018/124', 'Budget', ['KS 2018/124']],
    ['Dnr. PU 2020/0002 Månadsuppföljning', 'Månadsuppföljning', ['PU 2020/0002']],
    ['DNR: KU.2017.3 Avtal', 'Avtal', ['KU.2017.3']],
    ['Cykelvägar (KS/2017:499)', 'Cykelvägar', ['KS/2017:499']],
    ['KSKF/2014:1 Val', 'Val', ['KSKF/2014:1']],
    ['KS KF/2026:6 Avtal', 'Avtal', ['KS KF/2026:6']],
    ['Avtal – KS-2021/1682.103', 'Avtal', ['KS-2021/1682.103']],
    ['Avtal SLK-2026-00676', 'Avtal', ['SLK-2026-00676']],
    ['Detaljplan BMN 2025/318', 'Detaljplan', ['BMN 2025/318']],
    ['Detaljplan [BMN 2025/318]', 'Detaljplan', ['BMN 2025/318']],
    ['Namninsamling dnr 2012-KS', 'Namninsamling', ['2012-KS']],
    ['Dnr H 00:189 Sammanträdesdagar', 'Sammanträdesdagar', ['H 00:189']],
    ['Motion Dnr 941-2011', 'Motion', ['941-2011']],
    ['Motion (2018/124)', 'Motion', ['2018/124']],
    ['Två ärenden (KS/2017:499), (KS/2017:500)', 'Två ärenden', ['KS/2017:499', 'KS/2017:500']],
    [
      'Två ärenden dnr KS 2018/1, KS 2018/2 och KS 2018/3',
      'Två ärenden',
      ['KS 2018/1', 'KS 2018/2', 'KS 2018/3'],
    ],
    ['Samma två gånger KS 2018/1 (KS 2018/1)', 'Samma två gånger', ['KS 2018/1']],
    ['Diarienummer: 2020/15', '', ['2020/15']],
    ['Avtal (KS 2018/1) med Vellinge', 'Avtal med Vellinge', ['KS 2018/1']],
    ['Avtal(KS 2018/1)Vellinge', 'Avtal Vellinge', ['KS 2018/1']],
    ['Avtal  KS 2018/1 , dnr  KS 2018/2 ; KS 2018/3', 'Avtal', ['KS 2018/2', 'KS 2018/3', 'KS 2018/1']],
    ['– : Avtal KS 2018/1 ; –', 'Avtal', ['KS 2018/1']],
    ['Avtal ((2018/1)) och [(2018/2)], [ ]', 'Avtal och', ['2018/1', '2018/2']],
  ])('%s', (title, text, caseNumbers) => {
    expect(takeCaseNumbers(title)).toEqual({ text, caseNumbers })
  })

  test.each([
    'Verksamhetsplan VP 2026-2028',
    'Protokoll KF 2012-03-15',
    'Kommunstyrelsen 2012-01-24 § 25',
    'Budget 2027 (flerårsplan 2028–2030)',
    'Taxa 2026/27',
    'Rapport om dnr-systemet',
    'Åsen 3:14',
    'Proposition 2025/26:164',
    'Interpellation från Eva Ek (S)',
  ])('%s has none', (title) => {
    expect(takeCaseNumbers(title)).toEqual({ text: title, caseNumbers: [] })
  })
})

test('any title can be read, and nothing is found that is not there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const { text, caseNumbers } = takeCaseNumbers(title)
      expect(text.length).toBeLessThanOrEqual(title.length)
      expect(caseNumbers.every((number) => title.includes(number))).toBe(true)
    }),
  )
})

test('a case number put into a title is found again', () => {
  const letters = fc.stringMatching(/^[A-ZÅÄÖ]{1,6}$/)
  const number = fc
    .tuple(
      letters,
      fc.constantFrom(' ', '/', '-', '.'),
      fc.integer({ min: 1990, max: 2099 }),
      fc.constantFrom('/', ':', '.'),
      fc.integer({ min: 1, max: 99_999 }),
    )
    .map(
      ([abbreviation, first, year, second, running]) => `${abbreviation}${first}${year}${second}${running}`,
    )
  const title = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,12}(?: [a-zåäö]{2,12}){0,4}$/)
  const shape = fc.constantFrom<(title: string, number: string) => string>(
    (words, dnr) => `${words} (${dnr})`,
    (words, dnr) => `${words}, dnr ${dnr}`,
    (words, dnr) => `Dnr ${dnr} ${words}`,
    (words, dnr) => `${words} ${dnr}`,
  )
  fc.assert(
    fc.property(title, number, shape, (words, dnr, write) => {
      expect(takeCaseNumbers(write(words, dnr))).toEqual({ text: words, caseNumbers: [dnr] })
    }),
  )
})
