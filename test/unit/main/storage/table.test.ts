import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryOf } from '../../../support/arbitrary.ts'
import { attendanceEventSchema, rollCallEntrySchema } from '#schema/attendance.ts'
import { dissentSchema } from '#schema/dissent.ts'
import { electionSchema } from '#schema/election.ts'
import { attachmentSchema, otherPresentSchema, paragraphSchema } from '#schema/meeting.ts'
import { sectionSchema } from '#schema/minutes-body.ts'
import { motionSchema, proposalSchema } from '#schema/motion.ts'
import { questionSchema, voteSchema } from '#schema/question.ts'
import {
  attendanceTable,
  othersPresentTable,
  rollCallTable,
} from '../../../../src-main/storage/attendance.ts'
import { dissentTable, electionTable } from '../../../../src-main/storage/opinions.ts'
import { attachmentTable, paragraphTable, sectionTable } from '../../../../src-main/storage/paragraphs.ts'
import {
  motionTable,
  proposalTable,
  questionTable,
  voteTable,
} from '../../../../src-main/storage/questions.ts'
import { fromRow, type Table, toRow } from '../../../../src-main/storage/table.ts'

const tables: readonly (readonly [Table<unknown>, Parameters<typeof arbitraryOf>[0]])[] = [
  [paragraphTable, paragraphSchema],
  [sectionTable, sectionSchema],
  [rollCallTable, rollCallEntrySchema],
  [attendanceTable, attendanceEventSchema],
  [othersPresentTable, otherPresentSchema],
  [proposalTable, proposalSchema],
  [motionTable, motionSchema],
  [questionTable, questionSchema],
  [voteTable, voteSchema],
  [electionTable, electionSchema],
  [dissentTable, dissentSchema],
  [attachmentTable, attachmentSchema],
]

describe.each(tables.map(([table, schema]) => ({ name: table.name, table, schema })))(
  '$name',
  ({ table, schema }) => {
    test('a row gives back what was put in it', () => {
      fc.assert(
        fc.property(arbitraryOf(schema), (entity) => {
          expect(fromRow(table, toRow(table, entity))).toEqual(entity)
        }),
        { numRuns: 40 },
      )
    })

    test('a row that is no such thing is damage', () => {
      expect(() => fromRow(table, { id: 'å' })).toThrow(
        expect.objectContaining({ code: 'DATABASE_DAMAGED', place: table.name, details: { id: 'å' } }),
      )
    })
  },
)

test('a nested value that is no JSON is damage', () => {
  const row = { id: 's1', paragraph_id: 'p1', kind: 'decision', heading: '', blocks: '[{' }
  expect(() => fromRow(sectionTable, row)).toThrow(expect.objectContaining({ code: 'DATABASE_DAMAGED' }))
})
