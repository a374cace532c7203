import fc from 'fast-check'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { narrowed } from '../../../scripts/support/narrow-code.ts'

test.each([
  { what: 'a string', code: "'kl. 13–14 … “å”'" },
  { what: 'a template', code: '`§ 4 → ${2 + 3} – 😀`' },
  { what: 'a pattern', code: "'a–b😀'.match(/[–—]b[😀-😂]/u)?.[0]" },
  { what: 'a name', code: '(() => { const Δ = 4; return Δ })()' },
  { what: 'a key', code: '({ Ω: 1 }).Ω' },
])('$what means the same in Latin-1', ({ code }) => {
  const narrow = narrowed(code)
  expect(narrow).not.toMatch(/[\u0100-\uffff]/)
  expect(narrow).not.toBe(code)
  expect(runInNewContext(narrow)).toEqual(runInNewContext(code))
})

test('any text is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(runInNewContext(narrowed(JSON.stringify(text)))).toBe(text)
    }),
  )
})
