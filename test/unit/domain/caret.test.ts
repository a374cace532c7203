import { expect, test } from 'vitest'
import { endsSentence, lettersIn } from '#domain/caret.ts'

test.each([
  ['', true],
  ['Mötet öppnas. ', true],
  ['Mötet öppnas.', false],
  ['Hon säger: ', true],
  ['(Se bilaga.) ', true],
  ['rad\n', true],
  ['Nämnden ', false],
])('a sentence begins behind "%s": %s', (text, begins) => {
  expect(endsSentence(text)).toBe(begins)
})

test.each([
  ['Åäö 12', 5],
  [' .,-', 0],
  ['', 0],
])('the letters of "%s": %d', (text, count) => {
  expect(lettersIn(text)).toBe(count)
})
