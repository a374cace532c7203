import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNamePart } from '../../../../src-main/platform/file-name.ts'

test.each([
  { name: 'an abbreviation stays as it is', words: 'KSPU', part: 'KSPU' },
  { name: 'a whole name too', words: 'Bygg- och miljönämnden', part: 'Bygg- och miljönämnden' },
  { name: 'what is written in two ways is written in one', words: 'Na\u0308mnden', part: 'N\u00e4mnden' },
  { name: 'no folder is named', words: '../../etc\\passwd', part: '-..-etc-passwd' },
  { name: 'no drive and no pattern', words: 'C:*?"<>|', part: 'C-------' },
  { name: 'no hidden file', words: ' .nämnden. ', part: 'nämnden' },
  { name: 'no line break and no tab', words: 'Nämnd\n\tett', part: 'Nämnd ett' },
  { name: 'nothing that turns the direction of writing', words: 'KS\u202efdp.exe', part: 'KSfdp.exe' },
  { name: 'no device of Windows', words: 'Aux.nämnden', part: 'Aux-.nämnden' },
  { name: 'nor one by itself', words: 'COM1', part: 'COM1-' },
  { name: 'a name that begins like a device is no device', words: 'Connie', part: 'Connie' },
  { name: 'nothing is left of dots', words: '. . .', part: '' },
])('$name', ({ words, part }) => {
  expect(fileNamePart(words)).toBe(part)
})

test('whatever a body is called, every file system takes the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
      const part = fileNamePart(words)
      expect(part).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Bidi_C}]|^[ .]|[ .]$/u)
      expect(part).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)( *\.|$)/i)
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(200)
      expect(part.isWellFormed()).toBe(true)
    }),
  )
})
