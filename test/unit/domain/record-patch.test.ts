import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paragraph } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { applyPatch, diffRecords } from '#domain/record-patch.ts'
import { aCommittee } from '../../support/record-builder.ts'

const record = aCommittee(4)

test('nothing changed: an empty patch', () => {
  expect(diffRecords(record, record)).toEqual({ meeting: null, collections: {} })
})

test('one thing changed: only that crosses the bridge', () => {
  const [first, ...rest] = record.paragraphs
  const changed = { ...record, paragraphs: [{ ...(first as Paragraph), title: 'Ny rubrik' }, ...rest] }
  const patch = diffRecords(record, changed)
  expect(Object.keys(patch.collections)).toEqual(['paragraphs'])
  expect(patch.collections.paragraphs).toMatchObject({ order: null, upserts: [{ title: 'Ny rubrik' }] })
  expect(applyPatch(record, patch)).toEqual(changed)
})

test('the meeting changed: it crosses, and no list does', () => {
  const changed = { ...record, meeting: { ...record.meeting, place: 'Stora salen' } }
  const patch = diffRecords(record, changed)
  expect(patch).toEqual({ meeting: changed.meeting, collections: {} })
  expect(applyPatch(record, patch).meeting.place).toBe('Stora salen')
})

test('a list made anew of the same things has not changed', () => {
  expect(diffRecords(record, { ...record, paragraphs: [...record.paragraphs] }).collections).toEqual({})
})

test('two things that change places: nothing crosses but the order', () => {
  const [first, second, ...rest] = record.paragraphs
  const moved = { ...record, paragraphs: [second as Paragraph, first as Paragraph, ...rest] }
  expect(diffRecords(record, moved).collections.paragraphs).toEqual({
    upserts: [],
    order: ['p2', 'p1', 'p3', 'p4'],
  })
  expect(applyPatch(record, diffRecords(record, moved))).toEqual(moved)
})

test('the last thing taken away: only the order of those left', () => {
  const shorter = { ...record, paragraphs: record.paragraphs.slice(0, -1) }
  expect(diffRecords(record, shorter).collections.paragraphs).toEqual({
    upserts: [],
    order: ['p1', 'p2', 'p3'],
  })
  expect(applyPatch(record, diffRecords(record, shorter))).toEqual(shorter)
})

/** Mostly '', which leaves a § as it is: what has not changed must come through as well. */
const title = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.string())

const shuffledParagraphs = fc
  .shuffledSubarray([...record.paragraphs])
  .chain((kept) =>
    fc.tuple(fc.constant(kept), fc.array(title, { minLength: kept.length, maxLength: kept.length })),
  )
  .map(([kept, titles]): MeetingRecord => {
    const paragraphs = kept.map((paragraph, i) =>
      titles[i] === '' ? paragraph : { ...paragraph, title: titles[i] ?? '' },
    )
    return { ...record, paragraphs }
  })

test('a patch applied to the one gives the other, whatever was changed, moved, added or removed', () => {
  fc.assert(
    fc.property(shuffledParagraphs, shuffledParagraphs, (before, after) => {
      expect(applyPatch(before, diffRecords(before, after))).toEqual(after)
    }),
  )
})
