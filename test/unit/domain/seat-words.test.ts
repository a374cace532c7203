import { expect, test } from 'vitest'
import { seatRoleName, vacantSeatEntry, vacantSeatName } from '#domain/seat-words.ts'

test('corpus 057: a vacant seat, in a sentence and in a list', () => {
  expect([vacantSeatName('FP'), vacantSeatName('')]).toEqual(['vakant plats (FP)', 'vakant plats'])
  expect([vacantSeatEntry('FP'), vacantSeatEntry('')]).toEqual(['Vakant (FP)', 'Vakant'])
})

test('seed 003: the offices', () => {
  const roles = ['chair', 'firstViceChair', 'secondViceChair', 'none'] as const
  expect(roles.map(seatRoleName)).toEqual(['ordförande', '1:e vice ordf.', '2:e vice ordf.', ''])
})
