import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commonCharacters } from '../../../../../scripts/support/common-characters.ts'
import { characterSet } from '../../../../../src-main/platform/typst/character-set.ts'
import { readTypstResources } from '../../../../../src-main/platform/typst/resources.ts'
import { typstFolder } from '../../../../support/documents.ts'

const fonts = join(typstFolder, 'fonts')

test('the list of characters is that of the fonts: node scripts/font-characters.ts', () => {
  expect(readFileSync(join(fonts, 'characters.json'), 'utf8')).toBe(commonCharacters(fonts))
})

test('Swedish minutes can be printed, and what no font has cannot', () => {
  const { characters } = readTypstResources(typstFolder)
  expect(characters.size).toBeGreaterThan(1500)
  for (const character of 'ÅÄÖåäöé§–”½€') expect(characters).toContain(character.codePointAt(0))
  for (const character of '😀☒') expect(characters).not.toContain(character.codePointAt(0))
})

test('a run has its first and its last character and those between', () => {
  expect(characterSet('[[65,67],[70,70]]')).toEqual(new Set([65, 66, 67, 70]))
  expect(characterSet('[]').size).toBe(0)
})

test.each([
  ['', 'Unexpected end'],
  ['{}', 'expected array'],
  ['[[65]]', 'expected array to have'],
  ['[[-1,2]]', '>=0'],
  ['[[0,1114112]]', '<=1114111'],
])('%j is no list of characters', (json, message) => {
  expect(() => characterSet(json)).toThrow(message)
})
