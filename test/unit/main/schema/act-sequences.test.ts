import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import { AppError } from '#domain/errors.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { actSchema } from '#schema/acts.ts'
import { meetingFileSchema, meetingFileText } from '#schema/meeting-file.ts'
import { recordFindings } from '../../../../src-main/services/file-findings.ts'
import { anyAct, likelyAct } from '../../../support/act-arbitrary.ts'
import { toldMeeting } from '../../../support/told-meeting.ts'

const told = toldMeeting()
/** With seats that are held whichever day the meeting is moved to: the host has those of the day. */
const beginning: MeetingRecord = {
  ...told,
  seats: told.seats.map((seat) => ({ ...seat, from: '1900-01-01', to: null })),
}

/**
 * The record after an act as the window sends it, or null when it is refused: by the domain, or, as the host does before
 * it stores anything, because something in it would have the id of another or refer to what is not there.
 */
function accepted(record: MeetingRecord, sent: MeetingAct): MeetingRecord | null {
  const act = actSchema.safeParse(sent)
  if (!act.success) return null
  try {
    const after = applyAct(record, act.data)
    return recordFindings(after).some(({ code }) => code === 'DUPLICATE_ID' || code === 'UNKNOWN_REFERENCE')
      ? null
      : after
  } catch (cause) {
    if (cause instanceof AppError) return null
    throw cause
  }
}

/** The record as a file tells it: everything but the secretary's own notes. */
function withoutNotes(record: MeetingRecord): MeetingRecord {
  return { ...record, paragraphs: record.paragraphs.map((one) => ({ ...one, privateNote: '' })) }
}

test('any sequence of acts leaves a record that its file gives back whole, with nothing against taking it in', () => {
  let carriedOut = 0
  fc.assert(
    fc.property(
      fc.array(fc.oneof(likelyAct(beginning), anyAct(beginning)), { minLength: 1, maxLength: 12 }),
      (acts) => {
        const record = acts.reduce<MeetingRecord>((current, act) => {
          const after = accepted(current, act)
          carriedOut += after === null || after === current ? 0 : 1
          return after ?? current
        }, beginning)
        const text = meetingFileText(record)
        const { format, version, ...read } = meetingFileSchema.parse(JSON.parse(text))
        expect({ format, version }).toEqual({ format: 'paragraf-meeting', version: 1 })
        expect(read).toEqual(withoutNotes(record))
        expect(meetingFileText(read)).toBe(text)
        expect(recordFindings(read).map(({ code, place }) => `${code} ${place}`)).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
  // Most sequences do something.
  expect(carriedOut).toBeGreaterThan(150)
})
