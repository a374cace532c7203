import { expect, test } from 'vitest'
import { hasStrayBrace } from '#domain/phrase-template.ts'
import { phraseTexts } from '#domain/phrase-texts.ts'
import { practicePhraseTexts } from '#domain/phrase-texts-practice.ts'

test.each(Object.entries(practicePhraseTexts))('%s', (situation, text) => {
  expect(situation).toMatch(/^\p{Ll}+\.[\p{Ll}_]+$/u)
  expect(hasStrayBrace(text)).toBe(false)
  expect(text).toBe(text.trim())
  expect(text).not.toContain('!')
})

test('they add to the main list and replace none of it', () => {
  expect(Object.keys(practicePhraseTexts).filter((situation) => situation in phraseTexts)).toEqual([])
})
