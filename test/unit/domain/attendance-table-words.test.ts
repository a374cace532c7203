import { expect, test } from 'vitest'
import { attendanceTableWords, becauseOfRecusal, servesFor } from '#domain/attendance-table-words.ts'

test('the columns of seed 003', () => {
  const { party, members, present, notServing, substituteIn } = attendanceTableWords
  expect([party, members, present, notServing, substituteIn].join(' | ')).toBe(
    'Parti | Ledamöter | Närvarande | Ej tjänstgörande §§ | Ersättare §§',
  )
})

test('corpus 057: for whom, and why not', () => {
  expect(servesFor('Rickard Johansson (C)', 'Johnny Nilsson (S)')).toBe(
    'Rickard Johansson (C) för Johnny Nilsson (S)',
  )
  expect(becauseOfRecusal('ej § 46')).toBe('ej § 46 på grund av jäv')
})
