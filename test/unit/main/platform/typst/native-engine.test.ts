import { describe, expect, test } from 'vitest'
import { createNativeEngine } from '../../../../../src-main/platform/typst/native-engine.ts'
import { readTypstResources } from '../../../../../src-main/platform/typst/resources.ts'
import { typstFolder } from '../../../../support/documents.ts'

const shipped = readTypstResources(typstFolder)

/** An engine with one template, `t.typ`, of this source. */
function engineFor(source: string): ReturnType<typeof createNativeEngine> {
  return createNativeEngine({ ...shipped, templates: new Map([['t.typ', Buffer.from(source)]]) })
}

const head = '#let data = json("data.json")\n#set text(font: "Source Sans 3", fallback: false, lang: "sv")\n'
const dated = '#set document(title: "Test", date: datetime(year: 2020, month: 5, day: 13))\n'

describe('the engine', () => {
  test('sets a template with the data of the call, not of the one before', () => {
    const engine = engineFor(`${head}#for i in range(data.pages) { pagebreak(weak: true); [sida] }`)
    expect(engine.compile('t.typ', { pages: 3 }).pages).toBe(3)
    expect(engine.compile('t.typ', { pages: 2 }).pages).toBe(2)
  })

  test('gives the same bytes for the same data, whatever came between', () => {
    const engine = engineFor(`${head}${dated}= Test\n#text(data.words)`)
    const write = (words: string): string => {
      const pdf = engine.compile('t.typ', { words }).pdf('a-2a')
      return Buffer.from(pdf).toString('latin1')
    }
    const first = write('ett')
    expect(write('två')).not.toBe(first)
    expect(write('ett')).toBe(first)
  })

  test('tells what it remarks on', () => {
    const engine = engineFor(`${head}#set text(font: ("No such face", "Source Sans 3"))\nHej`)
    expect(engine.compile('t.typ', {}).warnings).toEqual(['t.typ: unknown font family: no such face'])
  })

  test.each([
    { name: 'a file of the machine', source: '#read("/etc/hostname")' },
    { name: 'a file above its root', source: '#read("../../etc/hostname")' },
    { name: 'a package', source: '#import "@preview/example:0.1.0": add' },
  ])('can read neither $name', ({ source }) => {
    expect(() => engineFor(source).compile('t.typ', {})).toThrow(
      expect.objectContaining({ code: 'EXPORT_FAILED', place: 't.typ' }),
    )
  })

  test('names the reason when a template does not compile', () => {
    expect(() => engineFor(`${head}#data.missing`).compile('t.typ', {})).toThrow(
      expect.objectContaining({
        code: 'EXPORT_FAILED',
        details: {
          reason: expect.stringMatching(/^t\.typ: dictionary does not contain key "missing"/) as string,
        },
      }),
    )
  })

  test('names the reason when a document breaks the standard', () => {
    const document = engineFor(`${head}${dated}= Ett\n=== Tre`).compile('t.typ', {})
    expect(document.pdf('a-2a').length).toBeGreaterThan(0)
    expect(() => document.pdf('ua-1')).toThrow(
      expect.objectContaining({
        code: 'EXPORT_FAILED',
        place: 't.typ',
        details: { reason: expect.stringMatching(/^PDF\/UA-1 error: .*heading/) as string, standard: 'ua-1' },
      }),
    )
  })

  test('knows no other templates than its own', () => {
    expect(() => engineFor(head).compile('other.typ', {})).toThrow(
      expect.objectContaining({ code: 'EXPORT_FAILED', place: 'other.typ' }),
    )
  })

  test('knows which characters it has', () => {
    const engine = engineFor(head)
    const covered = (text: string): boolean =>
      Array.from(text).every((c) => engine.covers(c.codePointAt(0) ?? 0))
    expect(covered('Zethræus åäö ÅÄÖ é § – — € ½ → ☐ ✓ №')).toBe(true)
    expect(covered('☒')).toBe(false)
    expect(covered('😀')).toBe(false)
  })
})
