import { describe, expect, test } from 'vitest'
import type { MeetingRecord } from '#domain/record.ts'
import { recordFindings } from '../../../../src-main/services/file-findings.ts'
import { sampleRecord } from '../../../support/sample.ts'

/** The findings of a record, as `code place`. */
function found(record: MeetingRecord): readonly string[] {
  return recordFindings(record).map(({ code, place }) => `${code} ${place}`)
}

const sample = sampleRecord()

/** A list with its first thing again at the end. */
function repeated<TEntity>(list: readonly TEntity[]): readonly TEntity[] {
  return [...list, ...list.slice(0, 1)]
}

test('the sample has none', () => {
  expect(found(sample)).toEqual([])
})

describe('duplicate ids', () => {
  test.each([
    {
      name: 'people',
      record: { ...sample, people: repeated(sample.people) },
      place: `$.people[${sample.people.length}].id`,
    },
    {
      name: 'sections',
      record: { ...sample, sections: repeated(sample.sections) },
      place: `$.sections[${sample.sections.length}].id`,
    },
  ])('$name', ({ record, place }) => {
    expect(found(record)).toContain(`DUPLICATE_ID ${place}`)
  })

  test('a motion with the id of a §', () => {
    const [paragraph] = sample.paragraphs
    const motions = sample.motions.map((motion) => ({ ...motion, id: paragraph?.id ?? '' }))
    expect(found({ ...sample, motions })).toContain('DUPLICATE_ID $.motions[0].id')
  })

  test('two blocks of one section, but not of two', () => {
    const [first, second] = sample.sections
    const block = { kind: 'paragraph', id: 'b', origin: null, inlines: [] } as const
    const sections = sample.sections.map((section) => {
      if (section === first) return { ...section, blocks: [block, block] }
      return section === second ? { ...section, blocks: [block] } : section
    })
    expect(found({ ...sample, sections })).toEqual(['DUPLICATE_ID $.sections[0].blocks[1].id'])
  })
})

describe('seats', () => {
  test('a person in two', () => {
    const [first, second] = sample.seats
    const seats = sample.seats.map((seat) =>
      seat === second ? { ...seat, personId: first?.personId ?? null } : seat,
    )
    expect(found({ ...sample, seats })).toEqual(['PERSON_IN_TWO_SEATS $.seats[1].personId'])
  })

  test('one that is not held on the day', () => {
    const seats = sample.seats.map((seat, i) => (i === 0 ? { ...seat, to: '2020-05-12' } : seat))
    expect(found({ ...sample, seats })).toEqual(['INVALID_INPUT $.seats[0]'])
  })
})

describe('a § without number', () => {
  test('in a meeting that is over', () => {
    const paragraphs = sample.paragraphs.map((one, i) =>
      i === 2 ? { ...one, state: 'planned' as const, fixedNumber: null } : one,
    )
    expect(found({ ...sample, paragraphs })).toEqual(['PARAGRAPH_WITHOUT_NUMBER $.paragraphs[2]'])
    const meeting = { ...sample.meeting, state: 'open' as const }
    expect(found({ ...sample, meeting, paragraphs })).toEqual([])
  })

  test('because the pattern has none', () => {
    const body = { ...sample.body, numbering: { ...sample.body.numbering, pattern: '{abbr} §' } }
    expect(found({ ...sample, body })).toEqual(['PARAGRAPH_WITHOUT_NUMBER $.body.numbering.pattern'])
  })
})

test('everything is told at once', () => {
  const record = { ...sample, people: repeated(sample.people), seats: repeated(sample.seats), proposals: [] }
  expect(new Set(recordFindings(record).map(({ code }) => code))).toEqual(
    new Set(['DUPLICATE_ID', 'PERSON_IN_TWO_SEATS', 'UNKNOWN_REFERENCE']),
  )
})
