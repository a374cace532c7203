import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffBlocks, diffSections, type LineDiff } from '#domain/block-diff.ts'
import { blocksText, listBlock, textBlock } from '#domain/block-text.ts'
import type { Block, Inline, Section } from '#domain/minutes-body.ts'
import { textAfter, textBefore } from '#domain/text-diff.ts'

const paragraph = (text: string): Block => textBlock('b', text, null)
const list = (...items: readonly string[]): Block => listBlock('l', 'number', items)
const table = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  id: 't',
  origin: null,
  rows: rows.map((row) => row.map((text): Inline[] => [{ kind: 'text', text, marks: [] }])),
})

function plain(text: string): Inline {
  return { kind: 'text', text, marks: [] }
}

/** A section of one paragraph. */
function section(id: string, heading: string, text: string): Section {
  return { id, paragraphId: 'p', kind: 'free', heading, blocks: [paragraph(text)] }
}

function linesIn(text: string): readonly string[] {
  return text.split('\n').filter((each) => each.trim() !== '')
}

function shown(lines: readonly LineDiff[]): readonly string[] {
  const signs = { same: ' ', restyled: '~', changed: '*', added: '+', removed: '-' } as const
  return lines.map(({ change, runs }) => `${signs[change]} ${textBefore(runs)} → ${textAfter(runs)}`)
}

describe('diffBlocks', () => {
  test('a paragraph changed, one added, one gone', () => {
    const before = [paragraph('Planen antas.'), paragraph('Höjden är fem våningar.'), paragraph('Utgår.')]
    const after = [
      paragraph('Planen antas.'),
      paragraph('En ny mening.'),
      paragraph('Höjden är tre våningar.'),
    ]
    expect(shown(diffBlocks(before, after))).toEqual([
      '  Planen antas. → Planen antas.',
      '+  → En ny mening.',
      '* Höjden är fem våningar. → Höjden är tre våningar.',
      '- Utgår. → ',
    ])
  })

  test('items of a list, also of one within it', () => {
    const inner: Block = {
      ...listBlock('l', 'number', ['ett', 'två']),
      kind: 'list',
      marker: 'number',
      items: [
        { inlines: [{ kind: 'text', text: 'ett', marks: [] }], children: null },
        {
          inlines: [{ kind: 'text', text: 'två', marks: [] }],
          children: {
            kind: 'list',
            id: 'c',
            origin: null,
            marker: 'dash',
            items: [{ inlines: [{ kind: 'text', text: 'delat', marks: [] }], children: null }],
          },
        },
      ],
    }
    const lines = diffBlocks([list('ett', 'två')], [inner])
    expect(shown(lines)).toEqual(['  ett → ett', '  två → två', '+  → delat'])
    expect(lines.at(-1)?.shape).toEqual({ kind: 'item', marker: 'dash', depth: 1 })
  })

  test('the same words in another dress', () => {
    const bold: Block = {
      kind: 'paragraph',
      id: 'b',
      origin: null,
      inlines: [
        { kind: 'text', text: 'Planen ', marks: [] },
        { kind: 'text', text: 'antas.', marks: ['bold'] },
      ],
    }
    expect(diffBlocks([paragraph('Planen antas.')], [bold])[0]?.change).toBe('restyled')
    expect(diffBlocks([paragraph('Planen antas.')], [list('Planen antas.')])[0]).toMatchObject({
      change: 'restyled',
      shape: { kind: 'item' },
    })
  })

  test('how the text is cut into inlines makes no difference', () => {
    const cut: Block = {
      kind: 'paragraph',
      id: 'b',
      origin: null,
      inlines: [
        { kind: 'text', text: 'Planen', marks: [] },
        { kind: 'text', text: ' antas.', marks: [] },
      ],
    }
    expect(diffBlocks([paragraph('Planen antas.')], [cut])[0]?.change).toBe('same')
  })

  test('rows of a table', () => {
    const before = table(['År', 'Belopp'], ['2025', '100'])
    const after = table(['År', 'Belopp'], ['2025', '120'])
    expect(shown(diffBlocks([before], [after]))).toEqual([
      '  År\tBelopp → År\tBelopp',
      '* 2025\t100 → 2025\t120',
    ])
  })

  test('blank lines are no change', () => {
    expect(diffBlocks([paragraph('A'), paragraph('')], [paragraph(' '), paragraph('A')])).toHaveLength(1)
  })

  test('many changed lines are paired in order', () => {
    const versions = ['gammal', 'ny'].map((word) =>
      Array.from({ length: 40 }, (_, i) => paragraph(`Punkt ${i} i den ${word} versionen`)),
    )
    const lines = diffBlocks(versions[0] ?? [], versions[1] ?? [])
    expect(lines).toHaveLength(40)
    expect(lines.every(({ change }) => change === 'changed')).toBe(true)
  })

  test('a line keeps what it stands in, and one that went keeps what it stood in', () => {
    const heading: Block = { kind: 'heading', id: 'h', origin: null, inlines: [plain('Bakgrund')] }
    const quote: Block = { kind: 'quote', id: 'q', origin: null, inlines: [plain('Sagt.')] }
    const lines = diffBlocks([heading, quote, table(['År'])], [quote, paragraph('Ny.')])
    expect(lines.map(({ change, shape }) => [change, shape])).toEqual([
      ['removed', { kind: 'heading' }],
      ['same', { kind: 'quote' }],
      ['removed', { kind: 'row' }],
      ['added', { kind: 'paragraph' }],
    ])
  })

  test('a break within a paragraph is a part of it', () => {
    const inlines: readonly Inline[] = [plain('Ett'), { kind: 'break' }, plain('två')]
    const broken: Block = { kind: 'paragraph', id: 'b', origin: null, inlines }
    expect(diffBlocks([broken], [broken])[0]?.change).toBe('same')
    expect(diffBlocks([broken], [paragraph('Ett två')])[0]?.change).toBe('changed')
  })

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'the likelier of two, though it comes later',
      ['Höjden är fem våningar.'],
      ['Höjden är stor.', 'Höjden är tre våningar.'],
      ['+  → Höjden är stor.', '* Höjden är fem våningar. → Höjden är tre våningar.'],
    ],
    [
      'two pairs rather than one that is more alike',
      ['a b c d', 'a b c x'],
      ['a b c x y', 'a b c x'],
      ['* a b c d → a b c x y', '  a b c x → a b c x'],
    ],
    [
      'between lines that stayed, in the middle of a text',
      ['Först.', 'Höjden är fem våningar.', 'Sist.'],
      ['Först.', 'Nytt här.', 'Höjden är tre våningar.', 'Sist.'],
      [
        '  Först. → Först.',
        '+  → Nytt här.',
        '* Höjden är fem våningar. → Höjden är tre våningar.',
        '  Sist. → Sist.',
      ],
    ],
    [
      'in two places of a text',
      ['A ett två', 'Mitt.', 'B ett två', 'C ett två'],
      ['A ett tre', 'Mitt.', 'B ett tre', 'C ett tre'],
      ['* A ett två → A ett tre', '  Mitt. → Mitt.', '* B ett två → B ett tre', '* C ett två → C ett tre'],
    ],
    [
      'none, when they have too little in common',
      ['Planen antas.'],
      ['Avgiften höjs nu.'],
      ['- Planen antas. → ', '+  → Avgiften höjs nu.'],
    ],
    [
      'what is taken out before what comes',
      ['Bort.', 'Kvar.'],
      ['Kvar.', 'Hit.'],
      ['- Bort. → ', '  Kvar. → Kvar.', '+  → Hit.'],
    ],
  ])('the same line is known again: %s', (_, before, after, expected) => {
    expect(shown(diffBlocks(before.map(paragraph), after.map(paragraph)))).toEqual(expected)
  })

  test('of very many changed lines those are paired that are alike where they stand', () => {
    const before = Array.from({ length: 30 }, (_, i) => paragraph(`Punkt ${i} i den gamla versionen`))
    const after = Array.from({ length: 31 }, (_, i) =>
      paragraph(i === 7 ? 'Något annat' : `Punkt ${i} i den nya versionen`),
    )
    const changes = diffBlocks([paragraph('Först.'), ...before], [paragraph('Först.'), ...after])
    expect(changes.filter(({ change }) => change === 'changed')).toHaveLength(29)
    expect(changes.filter(({ change }) => change === 'removed')).toHaveLength(1)
    expect(changes.filter(({ change }) => change === 'added')).toHaveLength(2)
  })

  const words = fc.array(fc.constantFrom('ja', 'nej', 'planen', 'avgiften', 'höjs'), { maxLength: 4 })
  const line = words.map((parts) => parts.join(' '))
  const blocks = fc.array(
    fc.oneof(
      line.map(paragraph),
      fc.array(line, { maxLength: 4 }).map((items) => list(...items)),
      fc.array(fc.tuple(line, line), { maxLength: 3 }).map((rows) => table(...rows)),
    ),
    { maxLength: 6 },
  )

  test('the lines give both versions', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const lines = diffBlocks(before, after)
        const was = lines.filter(({ change }) => change !== 'added').map(({ runs }) => textBefore(runs))
        const is = lines.filter(({ change }) => change !== 'removed').map(({ runs }) => textAfter(runs))
        expect(was).toEqual(linesIn(blocksText(before)))
        expect(is).toEqual(linesIn(blocksText(after)))
        expect(diffBlocks(after, after).every(({ change }) => change === 'same')).toBe(true)
      }),
    )
  })
})

describe('diffSections', () => {
  test('sections kept, changed, renamed, added and taken out', () => {
    const before = [
      section('a', 'Beslut', 'Planen antas.'),
      section('b', 'Sammanfattning', 'Kort.'),
      section('c', 'Yrkanden', 'Eva yrkar bifall.'),
      section('d', 'Expedieras', 'Akten'),
    ]
    const after = [
      section('a', 'Beslut', 'Planen antas inte.'),
      section('c', 'Förslag', 'Eva yrkar bifall.'),
      section('e', 'Reservation', 'Eva reserverar sig.'),
      section('d', 'Expedieras', 'Akten'),
    ]
    const found = diffSections(before, after).map(
      ({ change, heading }) => `${change}: ${textBefore(heading)} → ${textAfter(heading)}`,
    )
    const [first] = diffSections(
      [section('a', 'Beslut', 'A.')],
      [{ ...section('a', 'Beslut', 'A.'), blocks: [paragraph('A.'), paragraph('B.')] }],
    )
    expect(first?.change).toBe('changed')
    expect(
      diffSections([section('a', 'Ärende nu', 'A.')], [section('a', 'Ärende då', 'A.')])[0]?.change,
    ).toBe('changed')
    expect(found).toEqual([
      'changed: Beslut → Beslut',
      'removed: Sammanfattning → ',
      'changed: Yrkanden → Förslag',
      'added:  → Reservation',
      'same: Expedieras → Expedieras',
    ])
  })
})
