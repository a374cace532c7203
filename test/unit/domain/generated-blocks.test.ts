import { expect, test } from 'vitest'
import { blockText } from '#domain/block-text.ts'
import { blocksOfSentence, generatedBlocks } from '#domain/generated-blocks.ts'
import type { Sentence } from '#domain/sentence.ts'
import { madeBlocks, renamed, rewritten, toldMeeting } from '../../support/told-meeting.ts'

const told = toldMeeting()

function sentence(section: Sentence['section'], text: string, ...clauses: string[]): Sentence {
  return { factId: 'f', phrase: 'yrkande.bifall', section, text, clauses }
}

test('the blocks in the text are those that the facts give, with the same ids', () => {
  for (const block of madeBlocks(told)) {
    const made = generatedBlocks(told, block.origin?.factId ?? '')
    expect(made.find(({ id }) => id === block.id)).toEqual(block)
  }
})

test('they are worked out anew when a fact changes, and not when only text does', () => {
  const before = generatedBlocks(told, 'a')
  expect(
    generatedBlocks(
      rewritten(told, () => true),
      'a',
    ),
  ).toBe(before)
  expect(generatedBlocks(renamed(told, 'm5', 'Ekdahl'), 'a').map(blockText)[0]).toMatch(/^Eva Ekdahl/)
  expect(generatedBlocks(told, 'nothing')).toEqual([])
})

test('ids count the sentences of each section by themselves, and a list follows its lead', () => {
  const sentences = [
    sentence('motions', 'Ett.'),
    sentence('decision', 'Två.', 'Punkt.'),
    sentence('motions', 'Tre.'),
    sentence('decision', '', 'Bara punkt.'),
  ]
  const ids = sentences.map((_, i) => blocksOfSentence(sentences, i).map(({ id }) => id))
  expect(ids).toEqual([
    ['f.motions0'],
    ['f.decision0', 'f.decision0.list'],
    ['f.motions1'],
    ['f.decision1.list'],
  ])
  expect(blocksOfSentence(sentences, 9)).toEqual([])
})
