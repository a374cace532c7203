import { describe, expect, test } from 'vitest'
import { textInlines } from '#domain/block-text.ts'
import { printedBlocks } from '#domain/document/printed-blocks.ts'
import type { Block, ListBlock, ListItem } from '#domain/minutes-body.ts'

const origin = { factId: 'm1', phrase: 'yrkande.bifall', text: 'Eva Ek (S) yrkar bifall.' }

function item(text: string, children: ListBlock | null): ListItem {
  return { inlines: textInlines(text), children }
}

function list(marker: ListBlock['marker'], ...items: readonly ListItem[]): ListBlock {
  return { kind: 'list', id: 'l', origin: null, marker, items }
}

describe('a block as it prints', () => {
  test.each(['paragraph', 'heading', 'quote'] as const)('%s: its words, without id and origin', (kind) => {
    const inlines = textInlines('Eva Ek (S) yrkar bifall.')
    expect(printedBlocks([{ kind, id: 'b', origin, inlines }])).toEqual([{ kind, inlines }])
  })

  test.each([
    { marker: 'number', numbered: true, sign: '' },
    { marker: 'bullet', numbered: false, sign: '•' },
    { marker: 'dash', numbered: false, sign: '–' },
    { marker: 'att', numbered: false, sign: 'att' },
  ] as const)('a list by $marker', ({ marker, numbered, sign }) => {
    expect(printedBlocks([list(marker, item('anta planen', null))])).toEqual([
      { kind: 'list', numbered, sign, items: [{ inlines: textInlines('anta planen'), children: null }] },
    ])
  })

  test('a list in a list', () => {
    const block = list('number', item('ett', list('dash', item('a', null))))
    expect(printedBlocks([block])).toMatchObject([{ items: [{ children: { sign: '–' } }] }])
  })

  test('a table, with its empty cells', () => {
    const rows = [
      [textInlines('Parti'), textInlines('Ja')],
      [textInlines('M'), []],
    ]
    expect(printedBlocks([{ kind: 'table', id: 't', origin: null, rows }])).toEqual([{ kind: 'table', rows }])
  })
})

describe('what holds no text does not print', () => {
  const blank: readonly Block[] = [
    { kind: 'paragraph', id: 'a', origin: null, inlines: [] },
    { kind: 'paragraph', id: 'b', origin: null, inlines: textInlines(' \n ') },
    list('dash', item('', null)),
    { kind: 'table', id: 't', origin: null, rows: [[[], []]] },
  ]

  test.each(blank)('a blank $kind $id', (block) => {
    expect(printedBlocks([block])).toEqual([])
  })

  test('empty items of a list, and empty lists within', () => {
    const block = list('dash', item('ett', list('dash', item(' ', null))), item('', null))
    expect(printedBlocks([block])).toMatchObject([{ items: [{ children: null }] }])
  })

  test('but an empty item keeps its list', () => {
    const block = list('dash', item('', list('dash', item('ett', null))))
    expect(printedBlocks([block])).toMatchObject([{ items: [{ inlines: [], children: { items: [{}] } }] }])
  })
})
