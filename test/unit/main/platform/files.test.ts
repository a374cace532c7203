import { mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileName, readFile, writeFile } from '../../../../src-main/platform/files.ts'
import { temporaryFolder } from '../../../support/host.ts'

const text = new TextEncoder().encode('Protokoll')

describe('readFile', () => {
  test('gives the bytes', () => {
    const path = join(temporaryFolder(), 'a')
    writeFileSync(path, text)
    expect(new TextDecoder().decode(readFile(path, 9))).toBe('Protokoll')
  })

  test('refuses what is larger than the limit before it reads', () => {
    const path = join(temporaryFolder(), 'a')
    writeFileSync(path, '')
    // Two terabytes of nothing: reading them would not end.
    truncateSync(path, 2 ** 41)
    expect(() => readFile(path, 1000)).toThrow(
      expect.objectContaining({ code: 'FILE_TOO_LARGE', details: { bytes: 2 ** 41, limit: 1000 } }),
    )
  })

  test('refuses what is not there, and what is no file', () => {
    const folder = temporaryFolder()
    const gone = join(folder, 'gone')
    expect(() => readFile(gone, 1)).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE', place: gone, details: { reason: 'ENOENT' } }),
    )
    expect(() => readFile(folder, 1)).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE', details: { reason: 'NOT_A_FILE' } }),
    )
  })
})

describe('writeFile', () => {
  test('writes what was not there, and replaces what was, leaving nothing beside it', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a')
    writeFile(path, new Uint8Array())
    writeFile(path, text)
    expect(readFileSync(path, 'utf8')).toBe('Protokoll')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('leaves everything as it was when it cannot', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a')
    mkdirSync(join(path, 'b'), { recursive: true })
    expect(() => writeFile(path, text)).toThrow(
      expect.objectContaining({ code: 'FILE_UNWRITABLE', place: path }),
    )
    expect(() => writeFile(join(folder, 'none', 'a'), text)).toThrow(
      expect.objectContaining({ code: 'FILE_UNWRITABLE' }),
    )
    expect(readdirSync(folder)).toEqual(['a'])
  })
})

test('a file is named by the last part of its path', () => {
  expect(fileName(join('a', 'b', 'möte.json'))).toBe('möte.json')
})
