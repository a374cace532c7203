import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MeetingRecord } from '#domain/record.ts'
import { pathText } from '#schema/findings.ts'
import { danglingReferences, referencesIn } from '../../../../src-main/services/references.ts'
import { anyRecord } from '../../../support/record-arbitrary.ts'
import { sampleRecord } from '../../../support/sample.ts'

test('a whole record has no reference that leads nowhere', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(danglingReferences(record)).toEqual([])
    }),
    { numRuns: 50 },
  )
})

/** The value at a path. */
function valueAt(record: MeetingRecord, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], record)
}

test('every path leads to its id', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      for (const { path, id } of referencesIn(record)) {
        // An alternative is told by its question too.
        expect(id.split('/').at(-1)).toBe(valueAt(record, path))
      }
    }),
    { numRuns: 50 },
  )
})

describe('what is missing is told with its place', () => {
  test.each<{ name: string; without: Partial<MeetingRecord>; place: string; target: string }>([
    { name: 'the people', without: { people: [] }, place: '$.seats[0].personId', target: 'person' },
    { name: 'the §§', without: { paragraphs: [] }, place: '$.sections[0].paragraphId', target: 'paragraph' },
    {
      name: 'the proposals',
      without: { proposals: [] },
      place: '$.motions[0].subject.id',
      target: 'proposal',
    },
    {
      name: 'the motions',
      without: { motions: [] },
      place: '$.questions[0].alternatives[0].refersTo',
      target: 'motion',
    },
  ])('$name', ({ without, place, target }) => {
    const dangling = danglingReferences({ ...sampleRecord(), ...without })
    expect(dangling.map((one) => ({ place: pathText(one.path), target: one.target }))).toContainEqual({
      place,
      target,
    })
  })

  test('an outcome that is no alternative of its question', () => {
    const record = sampleRecord()
    const questions = record.questions.map((question) => ({ ...question, outcomeId: 'elsewhere' }))
    expect(danglingReferences({ ...record, questions })[0]).toMatchObject({
      path: ['questions', 0, 'outcomeId'],
      target: 'alternative',
    })
  })
})
