import { expect, test } from 'vitest'
import { hasStrayBrace } from '#domain/phrase-template.ts'
import { phraseTexts } from '#domain/phrase-texts.ts'
import { attendancePhraseTexts } from '#domain/phrase-texts-attendance.ts'
import { practicePhraseTexts } from '#domain/phrase-texts-practice.ts'

test.each(Object.entries(attendancePhraseTexts))('%s', (situation, text) => {
  expect(situation).toMatch(/^(?:närvaro|jäv)\.[\p{Ll}_]+$/u)
  expect(hasStrayBrace(text)).toBe(false)
  expect(text).toMatch(/\.$/)
  expect(text).not.toContain('!')
})

test('they add to the other lists and replace none of them', () => {
  const known: Readonly<Record<string, string>> = { ...phraseTexts, ...practicePhraseTexts }
  expect(Object.keys(attendancePhraseTexts).filter((situation) => situation in known)).toEqual([])
})
