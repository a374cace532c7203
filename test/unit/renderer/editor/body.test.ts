import { buildEditorFromExtensions } from '@lexical/extension'
import fc from 'fast-check'
import { $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import type { Block, Inline, ListBlock, ListItem, Section } from '#domain/minutes-body.ts'
import {
  $blockNode,
  $readBlocks,
  $sectionNodes,
  $writeSections,
} from '../../../../src-renderer/editor/body.ts'
import { MinutesExtension } from '../../../../src-renderer/editor/minutes-extension.ts'
import { $createSectionNode } from '../../../../src-renderer/editor/nodes/section/SectionNode.ts'

const line = fc
  .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\n\r\t]/.test(text))
const marks = fc.constantFrom<('bold' | 'italic')[]>([], ['bold'], ['italic'], ['bold', 'italic'])

/** Inlines as the editor keeps them: neighbours differ in their marks. */
const inlines: fc.Arbitrary<readonly Inline[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.record({ text: line, marks }) }, fc.constant(null)), {
    maxLength: 5,
  })
  .map((parts) =>
    parts.flatMap((part, i): Inline[] => {
      const previous = parts[i - 1]
      if (part === null) return [{ kind: 'break' }]
      const same = previous && String(previous.marks) === String(part.marks)
      return same ? [] : [{ kind: 'text', ...part }]
    }),
  )
  .filter((list) =>
    list.every(
      (inline, i) =>
        i === 0 ||
        inline.kind === 'break' ||
        list[i - 1]?.kind === 'break' ||
        String((inline as { marks: unknown }).marks) !== String((list[i - 1] as { marks: unknown }).marks),
    ),
  )

const origin = fc.option(
  fc.record({ factId: fc.uuid(), phrase: fc.constant('yrkande.bifall'), text: line }),
  { nil: null },
)
const base = { id: fc.uuid(), origin }
const { list } = fc.letrec<{ list: ListBlock; item: ListItem }>((tie) => ({
  item: fc.record({
    inlines,
    children: fc.option(tie('list'), { nil: null, depthSize: 'small', maxDepth: 2 }),
  }),
  list: fc.record({
    kind: fc.constant('list' as const),
    ...base,
    marker: fc.constantFrom('number', 'bullet', 'dash', 'att'),
    items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
}))
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([width, height]) =>
    fc.record({
      kind: fc.constant('table' as const),
      ...base,
      rows: fc.array(fc.array(inlines, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    }),
  )
const text = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'quote' as const),
  ...base,
  inlines,
})
const block: fc.Arbitrary<Block> = fc.oneof(text, list, table)

function section(id: string, blocks: readonly Block[]): Section {
  return { id, paragraphId: 'p1', kind: 'summary', heading: 'Sammanfattning', blocks }
}

/** Two lists in a row are one list to the editor; a generated list always follows its sentence. */
const blocksInARow = fc
  .uniqueArray(block, { selector: ({ id }) => id, maxLength: 5 })
  .filter((blocks) => blocks.every((one, i) => one.kind !== 'list' || blocks[i + 1]?.kind !== 'list'))

test('blocks go into the editor and come back as they were', () => {
  fc.assert(
    fc.property(blocksInARow, (blocks) => {
      using editor = buildEditorFromExtensions(MinutesExtension)
      editor.update(() => $writeSections([section('s1', blocks), section('s2', [])]), { discrete: true })
      const read = editor.read(() =>
        [...$sectionNodes()].map(([id, node]) => ({ id, blocks: $readBlocks(node) })),
      )
      const lone = blocks.length === 1 && blocks[0]?.kind === 'paragraph' && blocks[0].inlines.length === 0
      expect(read).toEqual([
        { id: 's1', blocks: lone ? [] : blocks },
        { id: 's2', blocks: [] },
      ])
    }),
    { numRuns: 60 },
  )
})

test('a section that is pasted into a section leaves its text there, with ids of its own', () => {
  using editor = buildEditorFromExtensions(MinutesExtension)
  const paragraph: Block = {
    kind: 'paragraph',
    id: 'same',
    origin: null,
    inlines: [{ kind: 'text', text: 'ett', marks: [] }],
  }
  editor.update(() => $writeSections([section('s1', [paragraph])]), { discrete: true })
  editor.update(
    () => {
      const outer = [...$sectionNodes().values()][0]
      const copy = $createSectionNode('s1', 'Kopia')
      copy.append($blockNode(paragraph))
      outer?.append(copy)
    },
    { discrete: true },
  )
  const read = editor.read(() => [...$sectionNodes().values()].map($readBlocks))
  expect(read).toHaveLength(1)
  expect(read[0]?.map((one) => one.kind)).toEqual(['paragraph', 'paragraph'])
  expect(new Set(read[0]?.map(({ id }) => id)).size).toBe(2)
  expect(editor.read(() => $getRoot().getChildrenSize())).toBe(1)
})
