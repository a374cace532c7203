import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../../../src-main/platform/json-text.ts'
import { jsonErrorOffset } from '../../../../src-main/platform/json-error.ts'

function parse(text: string): unknown {
  return parseJson(new TextEncoder().encode(text))
}

/** Whether something goes well. */
function outcomeOf(run: () => unknown): 'value' | 'error' {
  try {
    run()
    return 'value'
  } catch {
    return 'error'
  }
}

test('any JSON gives its value, with or without a byte order mark', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      expect(parse(text)).toEqual(JSON.parse(text))
      expect(parse(`\ufeff${text}`)).toEqual(JSON.parse(text))
      expect(jsonErrorOffset(text)).toBe(text.length)
    }),
  )
})

describe('where it goes wrong', () => {
  test.each([
    { text: '', line: 1, column: 1 },
    { text: '{', line: 1, column: 2 },
    { text: '{"a": 1,}', line: 1, column: 9 },
    { text: '{"a" 1}', line: 1, column: 6 },
    { text: '{a: 1}', line: 1, column: 2 },
    { text: "{'a': 1}", line: 1, column: 2 },
    { text: '[1, 2\n 3]', line: 2, column: 2 },
    { text: '[1, 2]]', line: 1, column: 7 },
    { text: '[1}', line: 1, column: 3 },
    { text: '{\n  "a": [\n    tru\n  ]\n}', line: 3, column: 5 },
    { text: '["a\nb"]', line: 1, column: 4 },
    { text: String.raw`["\x"]`, line: 1, column: 3 },
    { text: '["a', line: 1, column: 4 },
    { text: '[01]', line: 1, column: 3 },
    { text: '[.5]', line: 1, column: 2 },
    { text: '[NaN]', line: 1, column: 2 },
    { text: '[1] // note', line: 1, column: 5 },
    { text: '{"a": 1\n"b": 2}', line: 2, column: 1 },
  ])('$text at $line:$column', ({ text, line, column }) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({
        code: 'NOT_JSON',
        place: `${line}:${column}`,
        details: { rule: 'syntax', line, column },
      }),
    )
  })

  test('every error is found where it can be told', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"a"',
      ':',
      ',',
      '1',
      '-',
      'true',
      'nul',
      ' ',
      '"',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        expect(outcomeOf(() => parse(text))).toBe(outcomeOf(() => JSON.parse(text)))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what is not text', () => {
  test('is told by its line', () => {
    const bytes = new Uint8Array([0x5b, 0x0a, 0x22, 0xe5, 0x22, 0x0a, 0x5d])
    expect(() => parseJson(bytes)).toThrow(
      expect.objectContaining({
        code: 'NOT_JSON',
        place: '2:1',
        details: { rule: 'utf8', line: 2, column: 1 },
      }),
    )
  })

  test('is told by its line where the text ends within a character', () => {
    expect(() => parseJson(new Uint8Array([0x0a, 0x0a, 0xef, 0xbf]))).toThrow(
      expect.objectContaining({ place: '3:1', details: { rule: 'utf8', line: 3, column: 1 } }),
    )
  })

  test('is found as well behind a character that stands for such bytes', () => {
    const before = new TextEncoder().encode('"\ufffd"\n')
    expect(() => parseJson(new Uint8Array([...before, 0xff]))).toThrow(
      expect.objectContaining({ place: '2:1' }),
    )
  })

  test('UTF-16 is not UTF-8', () => {
    expect(() => parseJson(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toThrow(
      expect.objectContaining({ code: 'NOT_JSON' }),
    )
  })
})

describe('depth', () => {
  test('sixty-four levels are enough', () => {
    expect(parse(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeDefined()
  })

  test('brackets in strings are none', () => {
    const text = JSON.stringify(['['.repeat(100), `"${'{'.repeat(100)}`, '\\', '['.repeat(100)])
    expect(parse(text)).toEqual(JSON.parse(text))
  })

  test('what lies side by side is not deep', () => {
    const text = `[${'[],{},'.repeat(100)}[]]`
    expect(parse(text)).toEqual(JSON.parse(text))
  })

  test.each([65, 1_000_000])('%i levels are refused, without running out of stack', (depth) => {
    expect(() => parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toThrow(
      expect.objectContaining({ code: 'NOT_JSON', details: { rule: 'too_deep', limit: 64 } }),
    )
  })
})
