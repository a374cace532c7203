import { expect, test } from 'vitest'
import type { Inline } from '../../../../src-renderer/features/handbook/handbook-text.ts'
import { namedKeys, readHandbook } from '../../../../src-renderer/features/handbook/handbook-text.ts'

const source = `# Handbok

Allt är sparat,
och allt går att ångra [Ctrl+Z].

## Före mötet

**Upprop** [F5]. Säg *det*.

- Flytta [Alt+ArrowUp] raden
  en bit
- **Ta bort** den

## Efteråt

<b>Klart</b> [
`

/** A run of text without the place where it begins. */
const run = (kind: Inline['kind'], text: string): unknown => ({
  kind,
  text,
  at: expect.any(Number) as number,
})

test('reads a title, chapters, paragraphs, lists, bold and keys', () => {
  expect(readHandbook(source)).toEqual({
    title: 'Handbok',
    opening: [
      {
        kind: 'paragraph',
        inlines: [
          run('text', 'Allt är sparat, och allt går att ångra '),
          run('keys', 'Ctrl+Z'),
          run('text', '.'),
        ],
      },
    ],
    chapters: [
      {
        title: 'Före mötet',
        blocks: [
          {
            kind: 'paragraph',
            inlines: [
              run('strong', 'Upprop'),
              run('text', ' '),
              run('keys', 'F5'),
              run('text', '. Säg *det*.'),
            ],
          },
          {
            kind: 'list',
            items: [
              [run('text', 'Flytta '), run('keys', 'Alt+ArrowUp'), run('text', ' raden en bit')],
              [run('strong', 'Ta bort'), run('text', ' den')],
            ],
          },
        ],
      },
      {
        title: 'Efteråt',
        blocks: [{ kind: 'paragraph', inlines: [run('text', '<b>Klart</b> [')] }],
      },
    ],
  })
})

test('tells the keys that are named, wherever they stand', () => {
  expect(namedKeys(readHandbook(source))).toEqual(['Ctrl+Z', 'F5', 'Alt+ArrowUp'])
})

test('an empty text is an empty handbook', () => {
  expect(readHandbook('')).toEqual({ title: '', opening: [], chapters: [] })
})

test('says of every run where it begins', () => {
  const [block] = readHandbook('#\n\nen **två** [F1] tre').opening
  expect(block?.kind === 'paragraph' ? block.inlines.map(({ at }) => at) : []).toEqual([0, 3, 10, 11, 15])
})
