import { describe, expect, test } from 'vitest'
import type { Seat } from '#domain/body.ts'
import { changedOn, doubleSeats, isHeldOn } from '../../../../src-main/services/seat-rules.ts'
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

describe('who sat at a meeting that has been held', () => {
  const held = '2026-03-10'
  const [first, second] = subcommitteeBody().seats
  if (first === undefined || second === undefined) throw new Error('The body has seats')
  const before = [first, second]

  test.each<[string, readonly Seat[], string | null]>([
    ['nothing changed', before, null],
    ['another order', [second, first], null],
    ['another party', [{ ...first, party: 'X' }, second], null],
    ['ended later', [{ ...first, to: '2026-03-10' }, second], null],
    ['begun later', [first, second, { ...first, id: 'new', from: '2026-03-11' }], null],
    ['somebody else', [{ ...first, personId: second.personId }, second], first.id],
    ['another office', [first, { ...second, role: 'chair' }], second.id],
    ['another kind', [first, { ...second, kind: 'substitute' }], second.id],
    ['ended before', [{ ...first, to: '2026-03-09' }, second], first.id],
    ['taken away', [second], first.id],
    ['one more', [first, second, { ...first, id: 'new' }], 'new'],
  ])('%s', (_, after, expected) => {
    expect(changedOn(held, before, after)).toBe(expected)
  })
})
