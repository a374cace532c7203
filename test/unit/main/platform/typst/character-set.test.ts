import { expect, test } from 'vitest'
import { characterSet } from '../../../../../src-main/platform/typst/character-set.ts'
import { readTypstResources } from '../../../../../src-main/platform/typst/resources.ts'
import { typstFolder } from '../../../../support/documents.ts'

const fonts = [...readTypstResources(typstFolder).fonts.values()]

test('every cut of the typeface has the same characters, so that emphasis never loses one', () => {
  const common = characterSet(fonts)
  expect(common.size).toBeGreaterThan(1500)
  for (const font of fonts) expect(characterSet([font])).toEqual(common)
})

test('no fonts have no characters', () => {
  expect(characterSet([]).size).toBe(0)
})
