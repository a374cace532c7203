import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textBlock } from '../../../../src-main/domain/block-text.ts'
import type { Block } from '../../../../src-main/domain/minutes-body.ts'
import { mergeBlocks, sameBlocks } from '../../../../src-renderer/editor/merge-blocks.ts'

const block = (id: string, text: string): Block => textBlock(id, text, null)
const texts = (blocks: readonly Block[]): string =>
  blocks
    .map((b) =>
      b.kind === 'paragraph' ? b.inlines.map((i) => (i.kind === 'text' ? i.text : '')).join('') : '',
    )
    .join('|')

const base = [block('a', 'ett'), block('b', 'två')]

test.each([
  { name: 'nothing typed: the record wins', theirs: [block('a', 'ETT')], mine: base, gives: 'ETT' },
  {
    name: 'nothing new in the record: the typing stays',
    theirs: base,
    mine: [block('a', 'ett!')],
    gives: 'ett!',
  },
  {
    name: 'a sentence is made while another block is typed in',
    theirs: [...base, block('s', 'ny')],
    mine: [block('a', 'ett x'), block('b', 'två')],
    gives: 'ett x|två|ny',
  },
  {
    name: 'both change one block: the hand’s words stay',
    theirs: [block('a', 'record'), block('b', 'två')],
    mine: [block('a', 'hand'), block('b', 'två')],
    gives: 'hand|två',
  },
  {
    name: 'a line typed between two blocks keeps its place',
    theirs: [...base, block('s', 'ny')],
    mine: [block('a', 'ett'), block('n', 'rad'), block('b', 'två')],
    gives: 'ett|rad|två|ny',
  },
  {
    name: 'a block deleted by hand does not come back',
    theirs: [...base, block('s', 'ny')],
    mine: [block('b', 'två')],
    gives: 'två|ny',
  },
])('$name', ({ theirs, mine, gives }) => {
  expect(texts(mergeBlocks({ base, theirs, mine }))).toBe(gives)
})

const arbitraryBlocks = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom('x', 'y', 'z').map((text) => block(id, text)))))

test('whatever was typed is there after merging', () => {
  fc.assert(
    fc.property(arbitraryBlocks, arbitraryBlocks, arbitraryBlocks, (before, theirs, mine) => {
      const merged = mergeBlocks({ base: before, theirs, mine })
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
      const typed = mine.filter((own) => !before.some((old) => old.id === own.id && sameBlocks([old], [own])))
      expect(merged).toEqual(expect.arrayContaining(typed))
    }),
  )
})
