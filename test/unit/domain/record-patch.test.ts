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
})

const shuffledParagraphs = fc
  .shuffledSubarray([...record.paragraphs])
  .chain((kept) =>
    fc.tuple(fc.constant(kept), fc.array(fc.string(), { minLength: kept.length, maxLength: kept.length })),
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
