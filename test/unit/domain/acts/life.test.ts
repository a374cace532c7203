import { describe, expect, test } from 'vitest'
import { applyAct } from '#domain/acts/apply.ts'
import type { MeetingAct } from '#domain/acts/act.ts'
import { blockText, textBlock } from '#domain/block-text.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting, ParagraphState } from '#domain/meeting.ts'
import { paragraphLabel } from '#domain/numbering.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { aMotion } from '../../../support/facts.ts'
import {
  type Step,
  aCommittee,
  adding,
  event,
  having,
  meetingWith,
  paragraphWith,
} from '../../../support/record-builder.ts'

/** A meeting of four items that goes on: two are treated, the third is open, the last waits. */
const underWay = having(
  aCommittee(4),
  meetingWith({ state: 'open', endTime: null }),
  paragraphWith(3, { state: 'open' }),
  paragraphWith(4, { state: 'planned' }),
)

function after(record: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, record)
}

/** Why an act is refused: its code, its rule and where; '' when it is not. */
function refusal(record: MeetingRecord, ...acts: readonly MeetingAct[]): string {
  try {
    after(record, ...acts)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [error.code, error.details['rule'], error.place].filter((part) => part !== undefined).join(' ')
  }
  return ''
}

const close: MeetingAct = { kind: 'meeting.close', time: '21:00' }
const open = (paragraphId: string): MeetingAct => ({ kind: 'paragraph.open', paragraphId, time: '18:30' })
const done = (paragraphId: string): MeetingAct => ({ kind: 'paragraph.close', paragraphId, time: '19:00' })
const withdraw = (paragraphId: string): MeetingAct => ({ kind: 'agenda.withdraw', paragraphId })
const reopen = (paragraphId: string): MeetingAct => ({ kind: 'paragraph.reopen', paragraphId })
const justering = (paragraphId: string, immediateJustering: boolean): MeetingAct => ({
  kind: 'item.describe',
  paragraphId,
  details: {
    title: 'Val av justerare',
    caseNumbers: [],
    kind: 'formality',
    appeal: 'legality',
    visibility: 'public',
    immediateJustering,
    closedDoors: false,
    fixedNumber: null,
  },
})

function wordsOf(record: MeetingRecord, paragraphId: string): string {
  return sectionsOf(record, paragraphId)
    .flatMap(({ blocks }) => blocks.map(blockText))
    .join(' ')
}

function numberOf(record: MeetingRecord, id: string): string | null | undefined {
  return record.paragraphs.find((paragraph) => paragraph.id === id)?.fixedNumber
}

/** Words in § 2 that were made from the first event of the record, and that it would not give now. */
function withOldWords(record: MeetingRecord): MeetingRecord {
  const block = textBlock('b', 'Föråldrat.', { factId: 'event-1', phrase: 'jäv.anmält', text: 'Föråldrat.' })
  const sections = record.sections.map((section) =>
    section.id === 'p2-decision' ? { ...section, blocks: [block] } : section,
  )
  return { ...record, sections }
}

describe('a meeting is closed', () => {
  test.each<[string, readonly Step[], string]>([
    ['an open §', [], 'NOT_ALLOWED noParagraphOpen p3'],
    ['an item that waits', [paragraphWith(3, { state: 'closed' })], 'NOT_ALLOWED allItemsTreated p4'],
    [
      'a motion in a closed § that was never put',
      [
        paragraphWith(3, { state: 'closed' }),
        paragraphWith(4, { state: 'withdrawn' }),
        adding('motions', aMotion('y', 'own', 'm2', {})),
      ],
      'NOT_ALLOWED motionsTreated p3',
    ],
  ])('not with %s', (_, steps, expected) => {
    const record = having(underWay, ...steps)
    expect(refusal(record, close)).toBe(expected)
    const broken = having(record, meetingWith({ state: 'adjourned' }))
    expect(refusal(broken, close)).toBe(expected)
  })

  test('when every item is treated or withdrawn, though nobody was called up', () => {
    const record = after(having(underWay, meetingWith({ rollCallDone: false })), done('p3'), withdraw('p4'))
    expect(after(record, close).meeting).toMatchObject({ state: 'closed', endTime: '21:00' })
  })

  test('once', () => {
    expect(refusal(after(underWay, done('p3'), withdraw('p4'), close), close)).toBe('WRONG_STATE meeting')
  })

  test('and an item that the minutes forgot has been treated', () => {
    const closed = after(underWay, done('p3'), withdraw('p4'), close)
    const forgotten: MeetingAct = {
      kind: 'agenda.add',
      items: [{ id: 'x', title: 'Övriga frågor', caseNumbers: [], kind: 'decision' }],
      before: null,
    }
    expect(refusal(closed, forgotten)).toBe('LOCKED meeting')
    const begin: MeetingAct = {
      kind: 'lateChange.begin',
      id: 'r',
      paragraphId: null,
      reason: 'Ärendet antecknades inte.',
    }
    const record = after(closed, begin, forgotten)
    expect(record.paragraphs.at(-1)).toMatchObject({ state: 'closed', addedAtMeeting: true, openedAt: null })
    expect(paragraphLabel(record, 'x')).toMatch(/5$/)
  })
})

describe('a meeting goes from state to state', () => {
  const acts = {
    summon: { kind: 'meeting.summon' },
    open: { kind: 'meeting.open', time: '18:00' },
    adjourn: { kind: 'meeting.adjourn', id: 'b', time: '19:00' },
    resume: { kind: 'meeting.resume', time: '19:10' },
    close,
  } as const satisfies Record<string, MeetingAct>

  test.each<[Meeting['state'], readonly (keyof typeof acts)[]]>([
    ['planned', ['summon', 'open']],
    ['summoned', ['open']],
    ['open', ['adjourn', 'close']],
    ['adjourned', ['resume', 'close']],
    ['closed', []],
    ['drafted', []],
    ['forJustering', []],
    ['archived', []],
  ])('%s: %j', (state, possible) => {
    const record = having(aCommittee(2), meetingWith({ state }))
    const names = Object.keys(acts) as (keyof typeof acts)[]
    expect(names.filter((name) => refusal(record, acts[name]) === '')).toEqual(possible)
  })

  test('a fullmäktige is not summoned to nothing, another body may be', () => {
    const empty = having(aCommittee(0), meetingWith({ state: 'planned', place: '' }))
    expect(refusal(empty, acts.summon)).toBe('')
    const council = { ...empty, body: { ...empty.body, kind: 'council' as const } }
    expect(refusal(council, acts.summon)).toBe('NOT_ALLOWED hasItems meeting')
  })
})

describe('a § goes from state to state', () => {
  const acts = { open: open('p1'), close: done('p1'), withdraw: withdraw('p1'), reopen: reopen('p1') }

  test.each<[Meeting['state'], ParagraphState, readonly string[]]>([
    ['open', 'planned', ['open', 'withdraw']],
    ['open', 'open', ['close', 'withdraw']],
    ['open', 'closed', ['open', 'reopen']],
    ['open', 'withdrawn', ['reopen']],
    ['planned', 'planned', ['withdraw']],
    ['planned', 'withdrawn', ['reopen']],
    ['adjourned', 'planned', ['withdraw']],
    ['adjourned', 'open', ['withdraw']],
    ['adjourned', 'closed', []],
  ])('%s, %s: %j', (state, paragraph, possible) => {
    const record = having(aCommittee(2), meetingWith({ state }), paragraphWith(1, { state: paragraph }))
    const names = Object.keys(acts) as (keyof typeof acts)[]
    expect(names.filter((name) => refusal(record, acts[name]) === '')).toEqual(possible)
  })

  test('one that is taken up again has not been closed, and one that is back on the agenda is not withdrawn', () => {
    const record = after(underWay, done('p3'), reopen('p3'), withdraw('p4'))
    expect(record.paragraphs[2]).toMatchObject({ state: 'open', closedAt: null })
    expect(wordsOf(record, 'p4')).toContain('Ärendet utgår.')
    const back = after(record, reopen('p4'))
    expect(back.paragraphs[3]?.state).toBe('planned')
    expect(wordsOf(back, 'p4')).not.toContain('Ärendet utgår.')
  })

  test('what nobody knows goes nowhere', () => {
    expect(refusal(underWay, withdraw('x'))).toBe('NOT_FOUND x')
  })
})

describe('numbers stay (domain.md §5)', () => {
  test('of a § that is attested at once, when it is closed', () => {
    const marked = after(underWay, justering('p3', true))
    expect(numberOf(marked, 'p3')).toBeNull()
    const record = after(marked, done('p3'))
    expect(record.paragraphs.map(({ fixedNumber }) => fixedNumber)).toEqual([null, null, '3', null])
    expect(refusal(record, { kind: 'agenda.move', paragraphId: 'p3', before: 'p1' })).toBe(
      'PARAGRAPH_FROZEN p3',
    )
    expect(refusal(record, reopen('p3'))).toBe('LOCKED p3')
  })

  test('of a closed § that is marked afterwards', () => {
    expect(numberOf(after(underWay, justering('p2', true)), 'p2')).toBe('2')
  })

  test('of no other, whatever is done', () => {
    const record = after(underWay, done('p3'), withdraw('p4'), close)
    expect(record.paragraphs.map(({ fixedNumber }) => fixedNumber)).toEqual([null, null, null, null])
  })

  test('and so does the number of the meeting that stands in them', () => {
    const record = after(underWay, justering('p3', true), done('p3'))
    const { date, endDate, firstParagraphNumber, place, startTime, endTime, secretaryId } = record.meeting
    const details = { date, endDate, firstParagraphNumber, place, startTime, endTime, secretaryId }
    const renumber: MeetingAct = { kind: 'meeting.describe', details: { ...details, number: 9 } }
    expect(refusal(record, renumber)).toBe('LOCKED meeting')
    const { number } = record.meeting
    expect(refusal(record, { kind: 'meeting.describe', details: { ...details, number, place: 'B' } })).toBe(
      '',
    )
  })
})

test('the words of a § that has been attested at once do not follow who turns out to have been there', () => {
  const recusal = event('recused', 'm5', 2)
  const arrival: MeetingAct = { kind: 'rollCall.set', id: 'c', personId: 'm7', status: 'absent' }
  const told = having(underWay, recusal, withOldWords)
  const attested = having(told, paragraphWith(2, { immediateJustering: true }))
  expect(wordsOf(after(told, arrival), 'p2')).not.toContain('Föråldrat.')
  expect(wordsOf(after(attested, arrival), 'p2')).toContain('Föråldrat.')
})
