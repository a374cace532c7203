import { describe, expect, test } from 'vitest'
import type { PrintedBlock, PrintedList } from '#domain/document/minutes-document.ts'
import { textInlines } from '#domain/block-text.ts'
import { blockLines, tableLines } from '../../../../../src-main/platform/text/block-lines.ts'

function list(sign: string, ...items: readonly (string | readonly [string, PrintedList])[]): PrintedList {
  return {
    kind: 'list',
    numbered: sign === '',
    sign,
    items: items.map((item) =>
      typeof item === 'string'
        ? { inlines: textInlines(item), children: null }
        : { inlines: textInlines(item[0]), children: item[1] },
    ),
  }
}

describe('a block as lines', () => {
  test.each<{ name: string; block: PrintedBlock; lines: readonly string[] }>([
    {
      name: 'a paragraph, a line for each break',
      block: { kind: 'paragraph', inlines: textInlines('Produktionsförvaltningen\nAkt') },
      lines: ['Produktionsförvaltningen', 'Akt'],
    },
    {
      name: 'words in bold, as words',
      block: {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'Dialogteam', marks: ['bold'] },
          { kind: 'text', text: ' Team', marks: [] },
        ],
      },
      lines: ['Dialogteam Team'],
    },
    { name: 'a heading', block: { kind: 'heading', inlines: textInlines('Insats 1') }, lines: ['Insats 1'] },
    {
      name: 'a quotation',
      block: { kind: 'quote', inlines: textInlines('a\nb') },
      lines: ['    a', '    b'],
    },
    { name: 'points', block: list('', 'ett', 'två'), lines: ['1. ett', '2. två'] },
    { name: 'dashes', block: list('–', 'ett\nett till', 'två'), lines: ['– ett', '  ett till', '– två'] },
    { name: 'att-satser', block: list('att', 'anta', 'avslå'), lines: ['att anta', 'att avslå'] },
    {
      name: 'points in points',
      block: list('', ['ett', list('', 'a', ['b', list('•', 'c')])], 'två'),
      lines: ['1. ett', '   a) a', '   b) b', '      • c', '2. två'],
    },
    {
      name: 'a table',
      block: { kind: 'table', rows: [['Parti', 'Ja'].map(textInlines), ['M', '10\n2'].map(textInlines)] },
      lines: ['Parti  Ja', 'M      10 2'],
    },
  ])('$name', ({ block, lines }) => {
    expect(blockLines(block)).toEqual(lines)
  })

  test('letters go on after z', () => {
    const inner = list('', ...Array.from({ length: 28 }, () => 'x'))
    expect(blockLines(list('', ['ett', inner])).slice(-2)).toEqual(['   aa) x', '   ab) x'])
  })
})

test('the columns of a table are as wide as their widest cell', () => {
  expect(
    tableLines([
      ['Parti', 'Ledamöter', ''],
      ['M', 'Åsa', 'X'],
    ]),
  ).toEqual(['Parti  Ledamöter', 'M      Åsa        X'])
})
