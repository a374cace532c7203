import { expect, test } from 'vitest'
import { hasStrayBrace } from '#domain/phrase-template.ts'
import { phraseTexts } from '#domain/phrase-texts.ts'
import { dissentPhraseTexts } from '#domain/phrase-texts-dissent.ts'
import { practicePhraseTexts } from '#domain/phrase-texts-practice.ts'

test.each(Object.entries(dissentPhraseTexts))('%s', (situation, text) => {
  expect(situation).toMatch(/^mening\.[\p{Ll}_]+$/u)
  expect(hasStrayBrace(text)).toBe(false)
  expect(text).not.toContain('!')
})

test('they add to the other lists and replace none of them', () => {
  const known: Readonly<Record<string, string>> = { ...phraseTexts, ...practicePhraseTexts }
  expect(Object.keys(dissentPhraseTexts).filter((situation) => situation in known)).toEqual([])
})
