import { describe, expect, test } from 'vitest'
import {
  type Lock,
  type RecordPart,
  isAttestedAlone,
  isLocked,
  lockOf,
  lockedParts,
  mayChangeLate,
  partOfSection,
} from '#domain/locks.ts'
import { type LateChange, meetingStates } from '#domain/meeting.ts'
import { sectionKinds } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { meetingWith, paragraph } from './fixtures-words.ts'

/** Before the meeting, while it goes on, after it: domain.md §2.5, §4.9 (reservations), §5 (numbers), §7.3. */
const expected: Readonly<Record<RecordPart, readonly [before: Lock, during: Lock, after: Lock]>> = {
  particulars: ['free', 'free', 'free'],
  numbering: ['free', 'free', 'free'],
  agenda: ['free', 'free', 'withReason'],
  order: ['free', 'free', 'free'],
  item: ['free', 'free', 'free'],
  handling: ['free', 'free', 'withReason'],
  attendance: ['free', 'free', 'withReason'],
  othersPresent: ['free', 'free', 'free'],
  participation: ['free', 'free', 'withReason'],
  motions: ['free', 'free', 'withReason'],
  decisions: ['notYet', 'free', 'withReason'],
  votes: ['notYet', 'free', 'withReason'],
  dissents: ['notYet', 'free', 'withReason'],
  dissentTexts: ['notYet', 'free', 'free'],
  decisionText: ['free', 'free', 'withReason'],
  text: ['free', 'free', 'free'],
  attachments: ['free', 'free', 'free'],
  justerare: ['free', 'free', 'free'],
  anslag: ['free', 'free', 'free'],
}
const parts = Object.keys(expected) as RecordPart[]
const records = meetingStates.map((state) => meetingWith([paragraph('a', {})], { state }, {}))

describe('what is locked when (domain.md §2.5, §7)', () => {
  test.each(records)('$meeting.state', (record) => {
    const place = meetingStates.indexOf(record.meeting.state)
    const late: Lock = place < meetingStates.indexOf('attested') ? 'frozen' : 'correctionOnly'
    const column = [2, 4, 7].findIndex((end) => place < end)
    for (const [part, lock] of Object.entries(lockedParts(record))) {
      const wanted =
        expected[part as RecordPart].at(column < 0 ? 3 : column) ?? (part === 'anslag' ? 'free' : late)
      expect(`${part} ${lock}`).toBe(`${part} ${wanted}`)
      expect(lockOf(record, part as RecordPart, null)).toBe(lock)
      expect(lockOf(record, part as RecordPart, 'a')).toBe(lock)
    }
  })

  test('nothing opens again later on', () => {
    const strictness: Readonly<Record<Lock, number>> = {
      notYet: 0,
      free: 0,
      numbered: 1,
      withReason: 1,
      frozen: 2,
      correctionOnly: 3,
    }
    for (const part of parts) {
      const levels = records.map((record) => strictness[lockOf(record, part, null)])
      expect(levels).toEqual(levels.toSorted((a, b) => a - b))
    }
  })

  test('the review changes no more and no less than the writing before it: it suggests', () => {
    const [drafted, inReview] = ['drafted', 'inReview'].map((state) =>
      records.find(({ meeting }) => meeting.state === state),
    )
    if (drafted === undefined || inReview === undefined) throw new Error('Both states exist')
    expect(lockedParts(inReview)).toEqual(lockedParts(drafted))
  })
})

describe('an immediately attested § (omedelbar justering)', () => {
  const paragraphs = [
    paragraph('a', { immediateJustering: true, fixedNumber: '1' }),
    paragraph('b', { immediateJustering: true, state: 'open' }),
    paragraph('c', {}),
  ]
  const record = meetingWith(paragraphs, { state: 'open' }, {})

  test('is locked by itself once it is closed', () => {
    expect(paragraphs.map(isAttestedAlone)).toEqual([true, false, false])
    expect(lockOf(record, 'text', 'a')).toBe('correctionOnly')
    expect(lockOf(record, 'votes', 'a')).toBe('correctionOnly')
    expect(lockOf(record, 'text', 'b')).toBe('free')
    expect(lockOf(record, 'text', 'c')).toBe('free')
  })

  test('in all that is its own, and in nothing that belongs to the meeting', () => {
    expect(parts.filter((part) => lockOf(record, part, 'a') === 'correctionOnly')).toEqual([
      'agenda',
      'item',
      'handling',
      'attendance',
      'participation',
      'motions',
      'decisions',
      'votes',
      'dissents',
      'dissentTexts',
      'decisionText',
      'text',
    ])
    expect(lockOf(record, 'anslag', 'a')).toBe('free')
    expect(lockedParts(record).text).toBe('free')
  })

  test('no reason opens it', () => {
    const reason = { id: 'r', paragraphId: 'a', reason: 'Felskrivet', done: false }
    const after = meetingWith(paragraphs, { state: 'closed', lateChanges: [reason] }, {})
    expect(lockOf(after, 'decisionText', 'a')).toBe('correctionOnly')
  })

  test('keeps its label: the numbers that it has in it stay', () => {
    expect(lockedParts(record).numbering).toBe('numbered')
    const byHand = meetingWith([paragraph('c', { fixedNumber: '4a' })], { state: 'open' }, {})
    expect(lockedParts(byHand).numbering).toBe('free')
  })
})

function after(change: Partial<LateChange>): MeetingRecord {
  const late = { id: 'r', paragraphId: 'a', reason: 'Rösten antecknades fel', done: false, ...change }
  return meetingWith([paragraph('a', {}), paragraph('b', {})], { state: 'closed', lateChanges: [late] }, {})
}

function kindsOf(part: RecordPart): readonly string[] {
  return sectionKinds.filter((kind) => partOfSection(kind) === part)
}

describe('a reason for a change after the meeting (domain.md §7.3)', () => {
  test('opens what the close locked, in its own § alone', () => {
    const record = after({})
    const locked = parts.filter((part) => lockOf(after({ done: true }), part, 'a') === 'withReason')
    expect(locked).toHaveLength(9)
    for (const part of locked) {
      expect(`${part} ${lockOf(record, part, 'a')}`).toBe(`${part} free`)
      expect(`${part} ${lockOf(record, part, 'b')}`).toBe(`${part} withReason`)
      expect(`${part} ${lockOf(record, part, null)}`).toBe(`${part} withReason`)
    }
  })

  test('for the meeting as a whole opens the agenda and the attendance, no decision', () => {
    const record = after({ paragraphId: null })
    const opened = parts.filter(
      (part) => lockOf(record, part, 'a') !== lockOf(after({ done: true }), part, 'a'),
    )
    expect(opened).toEqual(['agenda', 'attendance'])
    expect(lockOf(record, 'attendance', null)).toBe('free')
  })

  test('opens nothing that is being signed', () => {
    const record = after({})
    const signing = { ...record, meeting: { ...record.meeting, state: 'forJustering' as const } }
    expect(lockOf(signing, 'decisionText', 'a')).toBe('frozen')
  })

  test.each(records)('can be given: $meeting.state', (record) => {
    const { state } = record.meeting
    expect(mayChangeLate(record)).toBe(['closed', 'drafted', 'inReview'].includes(state))
  })
})

test.each([
  ['free', false],
  ['withReason', false],
  ['notYet', true],
  ['frozen', true],
  ['correctionOnly', true],
  ['numbered', true],
] as const)('%s is locked: %s', (lock, locked) => {
  expect(isLocked(lock)).toBe(locked)
})

test('the words of a decision and of how it was come to are locked with it, those of an opinion with opinions', () => {
  expect(kindsOf('decisionText')).toEqual([
    'decision',
    'recommendation',
    'propositionsordning',
    'vote',
    'election',
  ])
  expect(kindsOf('dissents')).toEqual(['reservation', 'note', 'statement'])
  expect(kindsOf('text')).toHaveLength(sectionKinds.length - 8)
})
