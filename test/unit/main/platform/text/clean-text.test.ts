import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../../../src-main/platform/text/clean-text.ts'

describe('cleaning', () => {
  test.each([
    {
      name: 'keeps Swedish text',
      from: 'Zethræus – "å" 3 554 tkr\u00a0½',
      to: 'Zethræus – "å" 3 554 tkr\u00a0½',
    },
    { name: 'composes letters', from: 'a\u030Arsmo\u0308te', to: 'årsmöte' },
    {
      name: 'knows every line end',
      from: 'a\r\nb\rc\u2028d\u2029e\vf\fg\u0085h',
      to: 'a\nb\nc\nd\ne\nf\ng\nh',
    },
    { name: 'makes tabs and odd spaces plain', from: 'a\tb\u2003c\u3000d\u205fe', to: 'a b c d e' },
    { name: 'removes controls', from: 'a\u0000b\u0007c\u001bd\u007fe\u009ff', to: 'abcdef' },
    { name: 'removes turns of direction', from: 'a\u202eb\u2066c\u200fd\u061ce', to: 'abcde' },
    { name: 'removes joiners and marks', from: 'a\ufeffb\u200dc\u2060d\ufe0fe', to: 'abcde' },
    { name: 'removes what is no character', from: 'a\ufffeb\uffffc\ufdd0d', to: 'abcd' },
    { name: 'shows half a pair', from: 'a\ud800b', to: 'a\ufffdb' },
    { name: 'keeps whole pairs', from: '😀', to: '😀' },
  ])('$name', ({ from, to }) => {
    expect(cleanText(from)).toBe(to)
  })

  test('is done after once, and leaves nothing that stops a printer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
        expect(clean.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      }),
    )
  })
})
