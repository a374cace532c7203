import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freezeNumbers, numbersToFreeze } from '#domain/number-freeze.ts'
import { paragraphNumber } from '#domain/numbering.ts'
import { numberingFindings } from '#domain/numbering-findings.ts'
import { meetingWith, paragraph, productionMeeting } from './fixtures-words.ts'

describe('what must be frozen (domain.md §5)', () => {
  test('nothing while the minutes are a draft', () => {
    expect(numbersToFreeze(productionMeeting)).toEqual([])
  })

  test('an immediately attested § once it is closed', () => {
    const paragraphs = [
      paragraph('a', { immediateJustering: true }),
      paragraph('b', { immediateJustering: true, state: 'open' }),
      paragraph('c', { state: 'planned' }),
    ]
    const record = meetingWith(paragraphs, { state: 'open' }, {})
    expect(numbersToFreeze(record)).toEqual(['a'])
  })

  test.each(['forJustering', 'partlySigned', 'attested', 'archived'] as const)('all when %s', (state) => {
    const paragraphs = [paragraph('a', {}), paragraph('b', { fixedNumber: '2' }), paragraph('c', {})]
    expect(numbersToFreeze(meetingWith(paragraphs, { state }, {}))).toEqual(['a', 'c'])
  })

  test('an untreated item has no number to freeze', () => {
    const paragraphs = [paragraph('a', {}), paragraph('b', { state: 'planned' })]
    expect(numbersToFreeze(meetingWith(paragraphs, { state: 'attested' }, {}))).toEqual(['a'])
  })
})

test('a frozen number stays when the §§ around it change', () => {
  const frozen = freezeNumbers(productionMeeting, ['c'])
  expect(frozen.paragraphs.map(({ fixedNumber }) => fixedNumber)).toEqual([null, null, '3', null])
  const shorter = { ...frozen, paragraphs: frozen.paragraphs.filter(({ id }) => id !== 'b') }
  expect(paragraphNumber(shorter, 'c')).toBe('3')
  expect(numberingFindings(shorter)).toEqual([{ kind: 'gap', paragraphId: 'c', number: '3' }])
})

test('freezing changes no number, and leaves no gap whatever is added after', () => {
  fc.assert(
    fc.property(fc.subarray(['a', 'b', 'c', 'd']), fc.nat({ max: 5 }), (chosen, more) => {
      const frozen = freezeNumbers(productionMeeting, chosen)
      const added = Array.from({ length: more }, (_, i) => paragraph(`new${i}`, {}))
      const longer = { ...frozen, paragraphs: [...frozen.paragraphs, ...added] }
      for (const { id } of productionMeeting.paragraphs) {
        expect(paragraphNumber(longer, id)).toBe(paragraphNumber(productionMeeting, id))
      }
      expect(numberingFindings(longer)).toEqual([])
    }),
  )
})
