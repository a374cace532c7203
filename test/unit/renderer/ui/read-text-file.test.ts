import { expect, test } from 'vitest'
import { readTextFile } from '../../../../src-renderer/ui/read-text-file.ts'

const text = 'Åsa;Öberg;ä\r\n'

test.each([
  { name: 'UTF-8', bytes: Buffer.from(text, 'utf8') },
  { name: 'UTF-8 with its mark', bytes: Buffer.from(`\ufeff${text}`, 'utf8') },
  { name: 'Windows-1252', bytes: Buffer.from(text, 'latin1') },
  { name: 'UTF-16 with its mark', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') },
])('a file in $name is read', async ({ bytes }) => {
  expect(await readTextFile(new File([Uint8Array.from(bytes)], 'lista.csv'))).toBe(text)
})

test('a picture is no text, nor is what is too large for a list', async () => {
  expect(await readTextFile(new File([new Uint8Array([137, 80, 78, 71, 0, 0, 0])], 'bild.png'))).toBeNull()
  expect(await readTextFile(new File([new Uint8Array(5_000_001).fill(65)], 'stor.csv'))).toBeNull()
})
