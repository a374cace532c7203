import { describe, expect, test } from 'vitest'
import type { Seat } from '#domain/body.ts'
import { doubleSeats, isHeldOn } from '../../../../src-main/services/seat-rules.ts'
import { subcommitteeBody } from '../../../support/record-bodies.ts'

const [template] = subcommitteeBody().seats

function seat(personId: string | null, from: string, to: string | null): Seat {
  return { ...(template as Seat), id: `${personId}-${from}`, personId, from, to }
}

describe('doubleSeats', () => {
  test.each([
    { name: 'two people', seats: [seat('a', '2019-01-01', null), seat('b', '2019-01-01', null)], found: [] },
    {
      name: 'two vacant seats',
      seats: [seat(null, '2019-01-01', null), seat(null, '2019-01-01', null)],
      found: [],
    },
    {
      name: 'one seat after the other',
      seats: [seat('a', '2019-01-01', '2019-12-31'), seat('a', '2020-01-01', null)],
      found: [],
    },
    {
      name: 'two seats for one day',
      seats: [seat('a', '2019-01-01', '2020-01-01'), seat('a', '2020-01-01', null)],
      found: [{ personId: 'a', first: 0, second: 1 }],
    },
    {
      name: 'two seats that run on, the later one first',
      seats: [seat('b', '2019-01-01', null), seat('a', '2020-01-01', null), seat('a', '2019-01-01', null)],
      found: [{ personId: 'a', first: 1, second: 2 }],
    },
  ])('$name', ({ seats, found }) => {
    expect(doubleSeats(seats)).toEqual(found)
  })
})

describe('isHeldOn', () => {
  test.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2020-06-30', true],
    ['2020-07-01', false],
  ])('on %s: %s', (date, held) => {
    expect(isHeldOn(seat('a', '2020-01-01', '2020-06-30'), date)).toBe(held)
  })

  test('a seat without a last day runs on', () => {
    expect(isHeldOn(seat('a', '2020-01-01', null), '2099-01-01')).toBe(true)
  })
})
