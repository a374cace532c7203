import { describe, expect, test } from 'vitest'
import type { Seat } from '#domain/body.ts'
import { mergedSeats } from '../../../../src-main/services/merge-seats.ts'
import { subcommitteeBody } from '../../../support/record-bodies.ts'

const [template] = subcommitteeBody().seats

function seats(letters: string): readonly Seat[] {
  return letters.split('').map((id) => ({ ...(template as Seat), id }))
}

describe('mergedSeats', () => {
  test.each([
    { known: '', file: 'abc', merged: 'abc' },
    { known: 'abc', file: '', merged: 'abc' },
    { known: 'abc', file: 'abc', merged: 'abc' },
    { known: 'abc', file: 'ac', merged: 'abc' },
    { known: 'abc', file: 'adc', merged: 'adbc' },
    { known: 'ab', file: 'abcd', merged: 'abcd' },
    { known: 'bc', file: 'abc', merged: 'abc' },
    { known: 'ab', file: 'ba', merged: null },
    { known: 'abc', file: 'xcya', merged: null },
  ])('$known with $file gives $merged', ({ known, file, merged }) => {
    const outcome = mergedSeats(seats(known), seats(file))
    expect(outcome === null ? null : outcome.map(({ id }) => id).join('')).toBe(merged)
  })
})
