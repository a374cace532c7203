import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blocksText,
  blockText,
  inlineText,
  isBlank,
  isEdited,
  listBlock,
  textBlock,
  textInlines,
} from '#domain/block-text.ts'
import type { Block } from '#domain/minutes-body.ts'

test.each<{ name: string; block: Block; text: string }>([
  { name: 'paragraph', block: textBlock('a', 'En rad\noch en till', null), text: 'En rad\noch en till' },
  { name: 'list', block: listBlock('a', 'number', ['ett', 'två']), text: 'ett\ntvå' },
  {
    name: 'list in a list',
    block: {
      ...listBlock('a', 'bullet', []),
      items: [{ inlines: textInlines('ett'), children: listBlock('b', 'dash', ['inre']) }],
    },
    text: 'ett\ninre',
  },
  {
    name: 'table',
    block: { kind: 'table', id: 't', origin: null, rows: [[textInlines('Parti'), textInlines('Namn')]] },
    text: 'Parti\tNamn',
  },
])('plain text of a $name', ({ block, text }) => {
  expect(blockText(block)).toBe(text)
})

test('text goes into inlines and comes back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(inlineText(textInlines(text))).toBe(text)
    }),
  )
})

test('a generated block is edited when its words differ from those that were made', () => {
  const origin = { factId: 'm1', phrase: 'yrkande.bifall', text: 'Anna yrkar bifall.' }
  expect(isEdited(textBlock('a', 'Anna yrkar bifall.', origin))).toBe(false)
  expect(isEdited(textBlock('a', 'Anna yrkar bifall till allt.', origin))).toBe(true)
  expect(isEdited(textBlock('a', 'skrivet för hand', null))).toBe(false)
})

test('blank is what would print nothing', () => {
  expect(isBlank([])).toBe(true)
  expect(isBlank([textBlock('a', ' \n ', null)])).toBe(true)
  expect(isBlank([textBlock('a', '-', null)])).toBe(false)
  expect(blocksText([textBlock('a', 'ett', null), textBlock('b', 'två', null)])).toBe('ett\ntvå')
})
