import { expect, test } from 'vitest'
import { excerptOf } from '../../../../src-renderer/features/find/excerpt.ts'

function excerpt(line: string, search: string): string {
  const from = line.indexOf(search)
  const { before, hit, after } = excerptOf({ line, from, to: from + search.length })
  return `${before}[${hit}]${after}`
}

test.each([
  ['a short line is shown whole', 'Planen antas.', 'antas', 'Planen [antas].'],
  [
    'a long one from a whole word to a whole word',
    'Miljönämnden föreslår att kommunfullmäktige antar tillsynsplanen för år 2027 med de ändringar som nämnden har beslutat i dag.',
    'antar',
    '… att kommunfullmäktige [antar] tillsynsplanen för år 2027 med de ändringar som …',
  ],
  ['a word that is too long is cut', `${'a'.repeat(40)}!`, '!', `… ${'a'.repeat(28)}[!]`],
  ['lines of a paragraph become one', 'Första raden\nandra raden', 'andra', 'Första raden [andra] raden'],
])('%s', (_, line, search, expected) => {
  expect(excerpt(line, search)).toBe(expected)
})
