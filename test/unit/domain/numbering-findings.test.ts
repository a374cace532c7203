import { describe, expect, test } from 'vitest'
import { numberingFindings } from '#domain/numbering-findings.ts'
import { meetingWith, paragraph, productionMeeting } from './fixtures-words.ts'

function findings(numbers: readonly (string | null)[]): readonly string[] {
  const paragraphs = numbers.map((fixedNumber, i) => paragraph(`p${i}`, { fixedNumber }))
  return numberingFindings(meetingWith(paragraphs, {}, {})).map(
    ({ kind, paragraphId, number }) => `${kind} ${paragraphId} ${number}`,
  )
}

describe('what is wrong with the numbers', () => {
  test.each([
    ['nothing', [null, null, null], []],
    ['nothing with inserted ones', ['1', '1a', '1 ½', null], []],
    ['a gap (corpus 021)', [null, '4', null], ['gap p1 4']],
    ['a gap before the first', ['3', null], ['gap p0 3']],
    ['a § put after one with a higher number', [null, '1'], ['order p1 1']],
    ['two by hand alike', ['1', '2', '2'], ['duplicate p2 2']],
    ['out of order, nothing left out', ['1', '3', '2'], ['order p2 2']],
    ['out of order, and one left out', ['1', '4', '2'], ['gap p1 4', 'order p2 2']],
    ['no number at all', ['1', 'A'], ['order p1 A']],
  ])('%s', (_, numbers, expected) => {
    expect(findings(numbers)).toEqual(expected)
  })

  test('an item that was never treated, once the meeting is over', () => {
    const paragraphs = [paragraph('a', {}), paragraph('b', { state: 'planned' }), paragraph('c', {})]
    const closed = meetingWith(paragraphs, {}, {})
    expect(numberingFindings(closed)).toEqual([{ kind: 'missing', paragraphId: 'b', number: '' }])
    expect(numberingFindings(meetingWith(paragraphs, { state: 'open' }, {}))).toEqual([])
  })

  test('nothing in seed 003', () => {
    expect(numberingFindings(productionMeeting)).toEqual([])
  })
})
