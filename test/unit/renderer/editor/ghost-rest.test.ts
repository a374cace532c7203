import { describe, expect, test } from 'vitest'
import { remaining, staysAway } from '../../../../src-renderer/editor/completion/ghost-rest.ts'
import type { TypingPlace } from '../../../../src-renderer/editor/completion/typing-place.ts'

function at(before: string, line = 'l1'): TypingPlace {
  return { line, sectionId: 's', before, after: '' }
}

describe('words offered behind the caret', () => {
  const offered = { place: at('Ekonomi'), rest: 'avdelningen' }

  test.each([
    ['its own letters', at('Ekonomiav'), 'delningen'],
    ['nothing', at('Ekonomi'), 'avdelningen'],
    ['other letters', at('Ekonomin'), undefined],
    ['all of it', at('Ekonomiavdelningen'), undefined],
    ['a letter taken back', at('Ekonom'), undefined],
    ['another line', at('Ekonomiav', 'l2'), undefined],
  ])('after %s typed', (_, place, rest) => {
    expect(remaining(offered, place)?.rest).toBe(rest)
  })

  test('are gone when there is no caret', () => {
    expect(remaining(offered, null)).toBeNull()
    expect(remaining(null, at('Ekonomi'))).toBeNull()
  })
})

test('words that were declined stay away until the next word', () => {
  const left = at('Nämnden beslu')
  expect(staysAway(left, at('Nämnden beslut'))).toBe(true)
  expect(staysAway(left, at('Nämnden beslut at'))).toBe(false)
  expect(staysAway(left, at('Nämnden bes'))).toBe(false)
  expect(staysAway(left, at('Nämnden beslut', 'l2'))).toBe(false)
  expect(staysAway(null, at('Nämnden'))).toBe(false)
})
