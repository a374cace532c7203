import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '#domain/body.ts'
import { placeholdersIn } from '#domain/phrase-template.ts'
import {
  type PhraseId,
  fillPhrase,
  isPhraseId,
  phrase,
  phraseFindings,
  phraseIds,
  phraseTemplate,
  phraseText,
  placeholders,
} from '#domain/phrases.ts'
import { productionCommittee } from './fixtures-words.ts'

const nordic: Body = {
  ...productionCommittee,
  template: { ...productionCommittee.template, chairForm: 'ordföranden' },
}

function worded(phrases: Readonly<Record<string, string>>): Body {
  return { ...nordic, template: { ...nordic.template, phrases } }
}

describe('seed 003', () => {
  test('the sentence of the main job', () => {
    expect(
      fillPhrase(productionCommittee, 'proposition.ett_förslag', {
        förslag: 'Michaela Fletchers (M) yrkande',
      }),
    ).toBe(
      'Ordförande frågar om produktionsutskottet beslutar enligt Michaela Fletchers (M) yrkande och finner att så är fallet.',
    )
  })

  test('the other form of the chair', () => {
    expect(fillPhrase(nordic, 'avslut.sammanträde', { tid: '10.25' })).toBe(
      'Ordföranden förklarar sammanträdet avslutat klockan 10.25.',
    )
    expect(phraseTemplate(productionCommittee, 'justerare.en')).toBe(
      '{Organ} utser {person} att tillsammans med ordförande justera protokollet.',
    )
  })

  test('the running head of a continued §', () => {
    expect(fillPhrase(nordic, 'avslut.forts', { paragraf: '7:4' })).toBe('Forts. KSPU § 7:4')
  })
})

describe('values', () => {
  test('the standard wording names the body that is given', () => {
    expect(phrase('beslut.enligt_förslag', { organ: 'kommunfullmäktige', förslag: 'förslaget' })).toBe(
      'Kommunfullmäktige beslutar enligt förslaget.',
    )
  })

  test('another body can be meant', () => {
    const values = { organ: 'kommunstyrelsen', paragraf: '25', datum: '2012-01-24' }
    expect(fillPhrase(nordic, 'handläggning.tidigare_beslut', values)).toBe(
      'Kommunstyrelsen § 25, 2012-01-24.',
    )
  })

  test('one value serves both forms of a placeholder', () => {
    const values = { person: 'von Essen (KD)', tid: '14.10', paragraf: '8' }
    expect(fillPhrase(nordic, 'närvaro.distans_avbrott', values)).toBe(
      'Förbindelsen med von Essen (KD) bryts klockan 14.10. Von Essen (KD) antecknas som frånvarande från och med § 8.',
    )
  })

  test('a vote of one', () => {
    const values = { ja: 10, nej: 1, förslag: 'förslaget', avstår: 0, frånvarande: 0 }
    expect(fillPhrase(nordic, 'votering.resultat', values)).toContain(
      'Med 10 ja-röster mot 1 nej-röst beslutar',
    )
  })

  test('a misspelt or missing placeholder does not compile', () => {
    // @ts-expect-error förlag is not a placeholder of the phrase
    expect(phrase('votering.huvudförslag', { förlag: 'x' })).toBe('{Förslag} är huvudförslag i omröstningen.')
    // @ts-expect-error förslag is missing
    expect(fillPhrase(nordic, 'beslut.enligt_förslag', {})).toContain('{förslag}')
    // @ts-expect-error there is no such situation
    expect(isPhraseId('beslut.enligt_forslag' satisfies PhraseId)).toBe(false)
  })
})

describe('every phrase', () => {
  const values = Object.fromEntries(Object.keys(placeholders).map((name) => [name, 'x']))

  test.each(phraseIds)('%s has only declared placeholders, and none is left when filled', (id) => {
    expect(placeholdersIn(phraseText(id)).filter((name) => !(name in placeholders))).toEqual([])
    expect(phrase(id, values as never)).not.toMatch(/[{}]/)
    expect(fillPhrase(productionCommittee, id, values as never)).not.toMatch(/[{}]/)
  })

  test('every declared placeholder is used', () => {
    const used = new Set(phraseIds.flatMap((id) => placeholdersIn(phraseText(id))))
    expect(Object.keys(placeholders).filter((name) => !used.has(name))).toEqual([])
  })

  test('any words: none of its own braces is left, and no words are lost', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => !/[{}]/.test(text) && text.trim() === text)
    fc.assert(
      fc.property(fc.constantFrom(...phraseIds), words, fc.boolean(), (id, text, bare) => {
        const all = Object.fromEntries(Object.keys(placeholders).map((name) => [name, `«${text}»`]))
        const sentence = fillPhrase(bare ? productionCommittee : nordic, id, all as never)
        expect(sentence).not.toMatch(/[{}]/)
        expect(sentence.split(`«${text}»`)).toHaveLength(phraseText(id).split('{').length)
      }),
    )
  })
})

describe("a body's own wording", () => {
  test('is used, with its own name in it and the chair as it writes it', () => {
    const own = worded({ 'beslut.bordläggning': '{Organ} bordlägger ärendet på ordförandens förslag.' })
    expect(fillPhrase(own, 'beslut.bordläggning', {})).toBe(
      'Produktionsutskottet bordlägger ärendet på ordförandens förslag.',
    )
    expect(phraseFindings(own.template.phrases)).toEqual([])
  })

  test('may say of itself that it is quorate', () => {
    const own = worded({ 'öppnande.beslutsförhet': 'Ordföranden finner att {organ} är {beslutsför}.' })
    expect(fillPhrase(own, 'öppnande.beslutsförhet', {})).toBe(
      'Ordföranden finner att produktionsutskottet är beslutsfört.',
    )
  })

  test.each([
    ['unknownPlaceholder', 'beslut.bordläggning', 'Bordläggs av {någon}.', 'någon'],
    ['missingPlaceholder', 'beslut.återremiss', 'Ärendet återremitteras.', 'mottagare'],
    ['strayBrace', 'beslut.bordläggning', 'Ärendet {bordläggs.', ''],
    ['empty', 'beslut.bordläggning', ' ', ''],
  ] as const)('%s is found, and the standard wording used', (kind, situation, wording, placeholder) => {
    const own = worded({ [situation]: wording })
    expect(phraseFindings(own.template.phrases)).toEqual([{ situation, kind, placeholder }])
    expect(phraseTemplate(own, situation)).toBe(phraseText(situation))
  })

  test('a situation that does not exist is found', () => {
    expect(phraseFindings({ 'beslut.okänt': 'Bordlagt.' })).toEqual([
      { situation: 'beslut.okänt', kind: 'unknownSituation', placeholder: '' },
    ])
  })

  test('several faults are all found', () => {
    expect(
      phraseFindings({ 'närvaro.anländer': '{Person} kom {klockan}}' }).map(({ kind, placeholder }) => [
        kind,
        placeholder,
      ]),
    ).toEqual([
      ['strayBrace', ''],
      ['unknownPlaceholder', 'klockan'],
      ['missingPlaceholder', 'tid'],
      ['missingPlaceholder', 'paragraf'],
    ])
  })

  test('the name of an inherited property is no situation', () => {
    expect(isPhraseId('toString')).toBe(false)
    expect(isPhraseId('beslut.bordläggning')).toBe(true)
  })

  test('whatever it is, filling never fails and never leaves a brace', () => {
    fc.assert(
      fc.property(fc.string(), (wording) => {
        const sentence = fillPhrase(worded({ 'närvaro.distans': wording }), 'närvaro.distans', {
          person: 'Eva Ek (S)',
        })
        expect(sentence).not.toMatch(/[{}]/)
        expect(sentence).toContain('Eva Ek (S)')
      }),
    )
  })
})
