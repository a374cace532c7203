import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTypstResources } from '../../../../../src-main/platform/typst/resources.ts'
import { typstFolder } from '../../../../support/documents.ts'

test('reads the templates and the typeface that are shipped', () => {
  const { templates, fonts } = readTypstResources(typstFolder)
  expect([...templates.keys()]).toEqual(['document.typ', 'minutes.typ'])
  expect([...fonts.keys()]).toEqual([
    'SourceSans3-Italic.ttf',
    'SourceSans3-Regular.ttf',
    'SourceSans3-SemiBold.ttf',
    'SourceSans3-SemiBoldItalic.ttf',
  ])
})

test('takes nothing else from the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-typst-'))
  try {
    mkdirSync(join(folder, 'fonts'))
    writeFileSync(join(folder, 'b.typ'), 'b')
    writeFileSync(join(folder, 'a.typ'), 'a')
    writeFileSync(join(folder, 'notes.txt'), '')
    writeFileSync(join(folder, 'fonts', 'LICENSE.txt'), '')
    writeFileSync(join(folder, 'fonts', 'characters.json'), '[[65,66]]')
    const { templates, fonts, characters } = readTypstResources(folder)
    expect([...templates]).toEqual([
      ['a.typ', Buffer.from('a')],
      ['b.typ', Buffer.from('b')],
    ])
    expect(fonts.size).toBe(0)
    expect(characters).toEqual(new Set([65, 66]))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
