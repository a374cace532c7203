import fontkit from '@pdf-lib/fontkit'
import { expect, test } from 'vitest'
import { characterSet } from '../../../../../src-main/platform/typst/character-set.ts'
import { readTypstResources } from '../../../../../src-main/platform/typst/resources.ts'
import { typstFolder } from '../../../../support/documents.ts'

const files = readTypstResources(typstFolder).fonts
const fonts = [...files.values()]

test.each([...files])('the characters of %s are those that a library for fonts finds', (_name, font) => {
  expect([...characterSet([font])]).toEqual(fontkit.create(font).characterSet)
})

test('every cut of the typeface has the same characters, so that emphasis never loses one', () => {
  const common = characterSet(fonts)
  expect(common.size).toBeGreaterThan(1500)
  for (const font of fonts) expect(characterSet([font])).toEqual(common)
})

test('no fonts have no characters', () => {
  expect(characterSet([]).size).toBe(0)
})

test('only what all of several fonts have counts', () => {
  expect(characterSet([fontWith(12, [[65, 70, 3]]), fontWith(12, [[68, 75, 3]])])).toEqual(
    new Set([68, 69, 70]),
  )
})

test('a character with the glyph of what is missing is not there', () => {
  expect(characterSet([fontWith(12, [[65, 67, 0]])])).toEqual(new Set([66, 67]))
})

test('a file without a table of all its characters is no font for us', () => {
  expect(() => characterSet([fontWith(4, [])])).toThrow('format 12')
  expect(() => characterSet([new Uint8Array(12)])).toThrow('cmap')
})

type Run = readonly [first: number, last: number, glyph: number]

/** A font that has nothing but a table of characters, of the format. */
function fontWith(format: number, runs: readonly Run[]): Uint8Array {
  const cmapAt = 12 + 16
  const tableAt = cmapAt + 12
  const font = Buffer.alloc(tableAt + 16 + 12 * runs.length)
  font.writeUInt16BE(1, 4)
  font.write('cmap', 12, 'latin1')
  font.writeUInt32BE(cmapAt, 12 + 8)
  font.writeUInt16BE(1, cmapAt + 2)
  font.writeUInt32BE(tableAt - cmapAt, cmapAt + 8)
  font.writeUInt16BE(format, tableAt)
  font.writeUInt32BE(runs.length, tableAt + 12)
  runs.flat().forEach((value, i) => font.writeUInt32BE(value, tableAt + 16 + 4 * i))
  return font
}
