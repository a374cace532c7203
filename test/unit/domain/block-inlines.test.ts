import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editInlines, inlineSpots, joinInlines, replaceRange } from '#domain/block-inlines.ts'
import { blockText, inlineText } from '#domain/block-text.ts'
import type { Block, Inline, InlineMark, ListBlock } from '#domain/minutes-body.ts'

function plain(text: string): Inline {
  return { kind: 'text', text, marks: [] }
}
function bold(text: string): Inline {
  return { kind: 'text', text, marks: ['bold'] }
}

function listOf(id: string, items: ListBlock['items']): ListBlock {
  return { kind: 'list', id, origin: null, marker: 'number', items }
}
const list = listOf('l', [
  { inlines: [plain('ett')], children: null },
  { inlines: [plain('två')], children: listOf('c', [{ inlines: [plain('inre')], children: null }]) },
])
const table: Block = {
  kind: 'table',
  id: 't',
  origin: null,
  rows: [
    [[plain('a')], [plain('b')]],
    [[plain('c')], [plain('d')]],
  ],
}

describe('where inlines stand in a block', () => {
  test.each<readonly [string, Block, readonly (readonly [string, string])[]]>([
    ['a paragraph', { kind: 'paragraph', id: 'p', origin: null, inlines: [plain('text')] }, [['', 'text']]],
    [
      'a list within a list',
      list,
      [
        ['0', 'ett'],
        ['1', 'två'],
        ['1.0', 'inre'],
      ],
    ],
    [
      'a table',
      table,
      [
        ['0.0', 'a'],
        ['0.1', 'b'],
        ['1.0', 'c'],
        ['1.1', 'd'],
      ],
    ],
  ])('%s', (_, block, spots) => {
    expect(inlineSpots(block).map(({ path, inlines }) => [path.join('.'), inlineText(inlines)])).toEqual(
      spots,
    )
  })

  test.each<readonly [Block]>([[list], [table]])('each can be changed by its place', (block) => {
    for (const { path, inlines } of inlineSpots(block)) {
      const old = inlineText(inlines)
      const changed = editInlines(block, path, () => [plain('ny')])
      expect(inlineSpots(changed).filter((spot) => inlineText(spot.inlines) === 'ny')).toEqual([
        { path, inlines: [plain('ny')] },
      ])
      expect(blockText(changed)).toBe(blockText(block).replace(old, 'ny'))
    }
  })

  test('a place that is not there changes nothing', () => {
    expect(editInlines(list, [0, 4], () => [plain('ny')])).toEqual(list)
    expect(editInlines(list, [9], () => [plain('ny')])).toEqual(list)
  })
})

describe('replaceRange', () => {
  const line = [plain('Nämnden '), bold('beslutar'), { kind: 'break' }, plain('enligt.')] as const

  test.each<readonly [string, number, number, string, readonly Inline[]]>([
    ['within one piece', 0, 7, 'Styrelsen', [plain('Styrelsen '), ...line.slice(1)]],
    ['the marks of the first letter', 8, 16, 'avslår', [plain('Nämnden '), bold('avslår'), ...line.slice(2)]],
    ['across pieces', 4, 12, '', [plain('Nämn'), bold('utar'), ...line.slice(2)]],
    ['a break with what follows it', 16, 23, '', [plain('Nämnden '), bold('beslutar'), plain('.')]],
    ['a new break', 7, 8, '\n', [plain('Nämnden'), { kind: 'break' }, bold('beslutar'), ...line.slice(2)]],
    ['pieces of the same marks become one', 8, 17, ' ', [plain('Nämnden '), bold(' '), plain('enligt.')]],
  ])('%s', (_, from, to, text, expected) => {
    expect(replaceRange(line, { from, to }, text)).toEqual(expected)
  })

  const marks = fc.subarray<InlineMark>(['bold', 'italic'])
  const inlines = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: fc.string({ maxLength: 5 }), marks }),
      fc.constant({ kind: 'break' as const }),
    ),
    { maxLength: 6 },
  )

  test('the text is replaced, the marks around it stay', () => {
    fc.assert(
      fc.property(
        inlines,
        fc.nat(30),
        fc.nat(10),
        fc.string({ maxLength: 6 }),
        (before, from, length, text) => {
          const old = inlineText(before)
          const range = { from: Math.min(from, old.length), to: Math.min(from + length, old.length) }
          const after = replaceRange(before, range, text)
          expect(inlineText(after)).toBe(old.slice(0, range.from) + text + old.slice(range.to))
          const styles = styleOf(after)
          const wanted = styleOf(before)
          expect(styles.slice(0, range.from)).toEqual(wanted.slice(0, range.from))
          expect(styles.slice(range.from + text.length)).toEqual(wanted.slice(range.to))
          expect(joinInlines(after)).toEqual(after)
        },
      ),
    )
  })
})

/** The marks of each unit of the text. */
function styleOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'break' ? ['break'] : inline.text.split('').map(() => inline.marks.toSorted().join()),
  )
}
