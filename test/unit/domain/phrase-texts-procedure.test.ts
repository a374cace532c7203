import { expect, test } from 'vitest'
import { hasStrayBrace } from '#domain/phrase-template.ts'
import { phraseTexts } from '#domain/phrase-texts.ts'
import { attendancePhraseTexts } from '#domain/phrase-texts-attendance.ts'
import { dissentPhraseTexts } from '#domain/phrase-texts-dissent.ts'
import { practicePhraseTexts } from '#domain/phrase-texts-practice.ts'
import { procedurePhraseTexts } from '#domain/phrase-texts-procedure.ts'

test.each(Object.entries(procedurePhraseTexts))('%s', (situation, text) => {
  expect(situation).toMatch(/^[\p{Ll}]+\.[\p{Ll}_]+$/u)
  expect(hasStrayBrace(text)).toBe(false)
  expect(text).not.toContain('!')
})

test('parts of sentences begin small and end with no full stop', () => {
  const parts = Object.entries(procedurePhraseTexts).filter(([id]) => /^(namn|utfall|ordning)\./.test(id))
  expect(parts.length).toBeGreaterThan(30)
  expect(parts.filter(([, text]) => /^\p{Lu}|\.$/u.test(text))).toEqual([])
})

test('they add to the other lists and replace none of them', () => {
  const known: Readonly<Record<string, string>> = {
    ...phraseTexts,
    ...practicePhraseTexts,
    ...attendancePhraseTexts,
    ...dissentPhraseTexts,
  }
  expect(Object.keys(procedurePhraseTexts).filter((situation) => situation in known)).toEqual([])
})
