import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exceptRange, numberRange, paragraphRange, partOf } from '#domain/paragraph-range.ts'
import { meetingWith, paragraph, productionMeeting } from './fixtures-words.ts'

const ids = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

describe('seed 003', () => {
  test.each([
    ['a b c d', '§§ 7:1–7:4'],
    ['b', '§ 7:2'],
    ['a c', '§§ 7:1, 7:3'],
    ['d a b', '§§ 7:1–7:2, 7:4'],
    ['a a', '§ 7:1'],
    ['', ''],
    ['nobody', ''],
  ])('%s', (chosen, expected) => {
    expect(paragraphRange(productionMeeting, ids(chosen))).toBe(expected)
  })
})

describe('a meeting of nine §§ with an inserted one and a gap', () => {
  const fixed: Readonly<Record<string, string>> = { '4a': '4a', '9': '9' }
  const names = ['1', '2', '3', '4', '4a', '5', '6', '8', '9'].map((id) =>
    paragraph(id, { fixedNumber: fixed[id] ?? id }),
  )
  const record = meetingWith(names, {}, { scheme: 'perMeeting', pattern: '§ {n}' })

  test.each([
    ['1 2 3 4 4a 5 6 8 9', '§§ 1–6, 8–9'],
    ['4 5', '§§ 4, 5'],
    ['4 4a', '§§ 4–4a'],
    ['4 4a 5', '§§ 4–5'],
    ['6 8', '§§ 6, 8'],
  ])('%s', (chosen, expected) => {
    expect(paragraphRange(record, ids(chosen))).toBe(expected)
  })

  test('without the sign, and with what was left out', () => {
    expect(numberRange(record, ids('1 2 3 5'))).toBe('1–3, 5')
    expect(exceptRange(record, ids('3'))).toBe('ej § 3')
    expect(exceptRange(record, ids('3 5'))).toBe('ej §§ 3, 5')
    expect(exceptRange(record, [])).toBe('')
    expect(partOf(record, '5')).toBe('del av § 5')
  })
})

test('§§ numbered in another way are not drawn together', () => {
  const record = meetingWith(
    ['A', 'B', '7'].map((id) => paragraph(id, { fixedNumber: id })),
    {},
    { scheme: 'perMeeting', pattern: '§ {n}' },
  )
  expect(paragraphRange(record, ['A', 'B', '7'])).toBe('§§ A, B, 7')
})

test('a range read back gives the §§ that were put in', () => {
  const all = Array.from({ length: 30 }, (_, i) => String(i + 1))
  const record = meetingWith(
    all.map((id) => paragraph(id, {})),
    {},
    { scheme: 'perMeeting', pattern: '§ {n}' },
  )
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (chosen) => {
      const read = numberRange(record, chosen)
        .split(', ')
        .filter((part) => part !== '')
        .flatMap((part) => {
          const [from = 0, to = from] = part.split('–').map(Number)
          return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
        })
      expect(read).toEqual(all.filter((id) => chosen.includes(id)))
    }),
  )
})
