import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MinutesDocument, PrintedBlock, PrintedParagraph } from '#domain/document/minutes-document.ts'
import { minutesDocument } from '#domain/document/minutes.ts'
import { textInlines } from '#domain/block-text.ts'
import { sampleRecord, typstEngine } from '../../support/documents.ts'
import { pageTexts } from '../../support/poppler.ts'

const engine = typstEngine()
const sample = minutesDocument(sampleRecord())

const words = 'ord som fyller en rad '
const block: fc.Arbitrary<PrintedBlock> = fc.oneof(
  fc.nat({ max: 60 }).map((count) => ({
    kind: 'paragraph' as const,
    inlines: textInlines(`${words.repeat(count)}slut.`),
  })),
  fc.integer({ min: 1, max: 8 }).map((count) => ({
    kind: 'list' as const,
    numbered: true,
    sign: '',
    items: Array.from({ length: count }, () => ({ inlines: textInlines(words), children: null })),
  })),
  fc.integer({ min: 2, max: 12 }).map((count) => ({
    kind: 'table' as const,
    rows: Array.from({ length: count }, () => [textInlines('cell'), []]),
  })),
)
const sections = fc.array(
  fc.record({
    heading: fc.constantFrom('', 'Beslut'),
    blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 3 },
)
const paragraphs: fc.Arbitrary<readonly PrintedParagraph[]> = fc
  .array(sections, { minLength: 20, maxLength: 40 })
  .map((bodies) =>
    bodies.map((body, i) => ({
      label: `KS § ${i + 1}`,
      continuedLabel: `Forts. KS § ${i + 1}`,
      caseLine: '',
      runningCase: `KS 2020/${i + 1}`,
      title: `Ärende ${i + 1}`,
      sections: body,
    })),
  )

const label = /^KS § (\d+)$/gm

/** What each page should say of its §, found from where the §§ begin in the text of the pages. */
function expectedHeads(pages: readonly string[]): readonly string[] {
  let current = 0
  return pages.map((page) => {
    const begun = [...page.matchAll(label)].map(([, number]) => Number(number))
    const opens = page.trimStart().startsWith(`KS § ${current + 1}\n`)
    const shown = opens || current === 0 ? current + 1 : current
    current = begun.at(-1) ?? current
    return `${opens ? '' : 'Forts. '}KS § ${shown}`
  })
}

test('every page says which § it shows, whether it goes on from the page before, and whether overleaf', () => {
  fc.assert(
    fc.property(paragraphs, (generated) => {
      const document: MinutesDocument = { ...sample, paragraphs: generated }
      const typeset = engine.compile('minutes.typ', document)
      expect(typeset.warnings).toEqual([])
      const pdf = typeset.pdf('a-2a')
      const bodies = pageTexts(pdf, { top: 110, height: 660 }).slice(2)
      const heads = pageTexts(pdf, { top: 0, height: 108 }).slice(2)
      const feet = pageTexts(pdf, { top: 770, height: 72 }).slice(2)

      const expected = expectedHeads(bodies)
      expect(heads.map((text) => /^(?:Forts\. )?KS § \d+$/m.exec(text)?.[0])).toEqual(expected)
      expect(heads.map((text) => /KS 2020\/(\d+)/.exec(text)?.[1])).toEqual(
        expected.map((text) => /\d+/.exec(text)?.[0]),
      )
      expect(feet.map((text) => text.trim())).toEqual(
        expected.map((_, i) => (expected[i + 1]?.startsWith('Forts.') === true ? 'Forts.' : '')),
      )
    }),
    { numRuns: 8 },
  )
})
