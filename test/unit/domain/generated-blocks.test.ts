import { expect, test } from 'vitest'
import { blockText } from '#domain/block-text.ts'
import { blocksOfSentence, generatedBlocks } from '#domain/generated-blocks.ts'
import type { DecisionStyle } from '#domain/body.ts'
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
  const ids = sentences.map((_, i) => blocksOfSentence(sentences, i, 'numbered').map(({ id }) => id))
  expect(ids).toEqual([
    ['f.motions0'],
    ['f.decision0', 'f.decision0.list'],
    ['f.motions1'],
    ['f.decision1.list'],
  ])
  expect(blocksOfSentence(sentences, 9, 'numbered')).toEqual([])
})

test.each<readonly [DecisionStyle, string, string]>([
  ['numbered', 'number', 'paragraph'],
  ['bullets', 'bullet', 'paragraph'],
  ['dashes', 'dash', 'paragraph'],
  ['att', 'att', 'att'],
])('the points of a decision are marked as the body has it: %s', (style, ofTwo, ofOne) => {
  const phrase = style === 'att' ? 'beslut.att_satser' : 'beslut.punkter'
  const marked = (...clauses: string[]): readonly string[] =>
    blocksOfSentence([{ ...sentence('decision', '', ...clauses), phrase }], 0, style).map((block) =>
      block.kind === 'list' ? block.marker : block.kind,
    )
  expect(marked('planen antas', 'avgift tas ut')).toEqual([ofTwo])
  expect(marked('planen antas')).toEqual([ofOne])
})

function marker(made: Sentence, style: DecisionStyle): readonly string[] {
  return blocksOfSentence([made], 0, style).flatMap((block) => (block.kind === 'list' ? [block.marker] : []))
}

test('other lists are numbered, and so are points that "att" cannot stand before', () => {
  expect(marker(sentence('motions', '', 'ett', 'två'), 'dashes')).toEqual(['number'])
  expect(marker(sentence('decision', '', 'ett', 'två'), 'att')).toEqual(['number'])
})
