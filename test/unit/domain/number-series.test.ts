import { describe, expect, test } from 'vitest'
import { nextMeetingNumber, nextParagraphNumber, seriesEntry } from '#domain/number-series.ts'
import { meetingWith, paragraph, productionMeeting } from './fixtures-words.ts'

const year2020 = [
  { date: '2019-12-18', meetingNumber: 12, lastParagraph: 310 },
  { date: '2020-01-15', meetingNumber: 1, lastParagraph: 18 },
  { date: '2020-02-12', meetingNumber: 2, lastParagraph: 31 },
  { date: '2020-03-11', meetingNumber: 3, lastParagraph: null },
  { date: '2020-06-10', meetingNumber: 6, lastParagraph: 77 },
]

describe("a body's one series", () => {
  test.each([
    ['2020-03-25', 7, 32],
    ['2020-08-19', 7, 78],
    ['2020-06-10', 7, 78],
    ['2021-01-13', 1, 1],
    ['2018-01-01', 1, 1],
  ])('a meeting on %s', (date, meeting, first) => {
    expect(nextMeetingNumber(date, year2020)).toBe(meeting)
    expect(nextParagraphNumber('perYear', date, year2020)).toBe(first)
  })

  test('other schemes begin with 1 at every meeting', () => {
    expect(nextParagraphNumber('perMeeting', '2020-08-19', year2020)).toBe(1)
    expect(nextParagraphNumber('meetingAndParagraph', '2020-08-19', year2020)).toBe(1)
  })
})

test("a record's place in it, with an inserted § and one by another sort of number", () => {
  expect(seriesEntry(productionMeeting)).toEqual({ date: '2020-05-13', meetingNumber: 7, lastParagraph: 4 })
  const paragraphs = [paragraph('a', {}), paragraph('b', { fixedNumber: '116a' }), paragraph('c', {})]
  expect(seriesEntry(meetingWith(paragraphs, {}, {})).lastParagraph).toBe(117)
  expect(seriesEntry(meetingWith([paragraph('a', { fixedNumber: 'A' })], {}, {})).lastParagraph).toBe(0)
  expect(seriesEntry(meetingWith([], {}, {})).lastParagraph).toBeNull()
})
