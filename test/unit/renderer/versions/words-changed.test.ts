import { expect, test } from 'vitest'
import { diffSections } from '#domain/block-diff.ts'
import { textBlock } from '#domain/block-text.ts'
import type { Section } from '#domain/minutes-body.ts'
import { wordsChanged } from '../../../../src-renderer/features/versions/words-changed.ts'

function section(words: string): readonly Section[] {
  const blocks = words === '' ? [] : [textBlock('b', words, null)]
  return [{ id: 's', paragraphId: 'p', kind: 'summary', heading: 'Sammanfattning', blocks }]
}

test.each([
  ['the same', 'Planen antas.', 'Planen antas.', { gone: 0, added: 0, isSame: true }],
  ['a word for another', 'Planen antas.', 'Planen avslås.', { gone: 1, added: 1, isSame: false }],
  ['all of it gone', 'Planen antas i dag.', '', { gone: 4, added: 0, isSame: false }],
  ['a sum is one word', '', 'Budget 1.435 tkr', { gone: 0, added: 3, isSame: false }],
])('%s', (_, before, after, expected) => {
  expect(wordsChanged(diffSections(section(before), section(after)))).toEqual(expected)
})
