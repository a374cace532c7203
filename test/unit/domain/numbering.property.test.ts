import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import { AppError } from '#domain/errors.ts'
import { numberingFindings } from '#domain/numbering-findings.ts'
import { numberParagraphs } from '#domain/numbering.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aCommittee, having, meetingWith, paragraphWith } from '../../support/record-builder.ts'

/** An agenda of six §§, some of them to be attested at once, when the meeting has just begun. */
function begun(first: number, atOnce: readonly number[]): MeetingRecord {
  return having(
    aCommittee(6),
    meetingWith({ state: 'open', endTime: null, firstParagraphNumber: first }),
    ...[1, 2, 3, 4, 5, 6].map((n) =>
      paragraphWith(n, { state: 'planned', immediateJustering: atOnce.includes(n) }),
    ),
  )
}

const paragraphId = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'new1', 'new2')
/** A § is opened and closed again, or something else is done with the agenda. */
const steps: fc.Arbitrary<readonly MeetingAct[]> = fc.oneof(
  {
    weight: 2,
    arbitrary: paragraphId.map((id): readonly MeetingAct[] => [
      { kind: 'paragraph.open', paragraphId: id, time: '18:30' },
      { kind: 'paragraph.close', paragraphId: id, time: '18:40' },
    ]),
  },
  { weight: 3, arbitrary: anyChange().map((act): readonly MeetingAct[] => [act]) },
)

function anyChange(): fc.Arbitrary<MeetingAct> {
  return fc.oneof(
    fc.record({ kind: fc.constant('paragraph.open' as const), paragraphId, time: fc.constant('18:30') }),
    fc.record({ kind: fc.constant('paragraph.reopen' as const), paragraphId }),
    fc.record({ kind: fc.constant('agenda.withdraw' as const), paragraphId }),
    fc.record({ kind: fc.constant('agenda.remove' as const), paragraphId }),
    fc.record({ kind: fc.constant('agenda.move' as const), paragraphId, before: fc.option(paragraphId) }),
    fc.record({
      kind: fc.constant('agenda.add' as const),
      items: fc
        .constantFrom('new1', 'new2')
        .map((id) => [{ id, title: `Ärende ${id}`, caseNumbers: [], kind: 'information' as const }]),
      before: fc.option(paragraphId),
    }),
  )
}

function tried(record: MeetingRecord, act: MeetingAct): MeetingRecord {
  try {
    return applyAct(record, act)
  } catch (cause) {
    if (cause instanceof AppError) return record
    throw cause
  }
}

test('whatever is done with the agenda, numbers have no gap, none is given twice and a frozen one stays', () => {
  let frozen = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.subarray([1, 2, 3, 4, 5, 6]),
      fc.array(steps, { minLength: 5, maxLength: 30 }),
      (first, atOnce, sequence) => {
        let record = begun(first, atOnce)
        for (const act of sequence.flat()) {
          const before = record
          record = tried(record, act)
          const wrong = numberingFindings(record).filter(({ kind }) => kind !== 'order')
          expect(wrong).toEqual([])
          const given = numberParagraphs(record)
          for (const { id, fixedNumber } of before.paragraphs) {
            if (fixedNumber === null) continue
            frozen++
            expect(given.get(id)).toBe(fixedNumber)
          }
        }
      },
    ),
    { numRuns: 200 },
  )
  // There are numbers that could have moved.
  expect(frozen).toBeGreaterThan(200)
})
