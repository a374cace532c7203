import { describe, expect, test } from 'vitest'
import { type Lock, type RecordPart, isLocked, lockOf, lockedParts, partOfSection } from '#domain/locks.ts'
import { meetingStates } from '#domain/meeting.ts'
import { meetingWith, paragraph } from './fixtures-words.ts'

const expected: Readonly<Record<RecordPart, readonly [before: Lock, during: Lock, after: Lock]>> = {
  particulars: ['free', 'free', 'free'],
  agenda: ['free', 'free', 'withReason'],
  attendance: ['free', 'free', 'withReason'],
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
      withReason: 1,
      frozen: 2,
      correctionOnly: 3,
    }
    for (const part of Object.keys(expected) as RecordPart[]) {
      const levels = records.map((record) => strictness[lockOf(record, part, null)])
      expect(levels).toEqual(levels.toSorted((a, b) => a - b))
    }
  })
})

describe('an immediately attested § (omedelbar justering)', () => {
  const paragraphs = [
    paragraph('a', { immediateJustering: true }),
    paragraph('b', { immediateJustering: true, state: 'open' }),
    paragraph('c', {}),
  ]
  const record = meetingWith(paragraphs, { state: 'open' }, {})

  test('is locked by itself once it is closed', () => {
    expect(lockOf(record, 'text', 'a')).toBe('correctionOnly')
    expect(lockOf(record, 'votes', 'a')).toBe('correctionOnly')
    expect(lockOf(record, 'text', 'b')).toBe('free')
    expect(lockOf(record, 'text', 'c')).toBe('free')
  })

  test('in all that is its own, and in nothing that belongs to the meeting', () => {
    const parts = Object.keys(expected) as RecordPart[]
    expect(parts.filter((part) => lockOf(record, part, 'a') === 'correctionOnly')).toEqual([
      'agenda',
      'motions',
      'decisions',
      'votes',
      'dissents',
      'dissentTexts',
      'decisionText',
      'text',
    ])
    expect(lockOf(record, 'attendance', 'a')).toBe('free')
    expect(lockOf(record, 'anslag', 'a')).toBe('free')
    expect(lockedParts(record).text).toBe('free')
  })
})

test.each([
  ['free', false],
  ['withReason', false],
  ['notYet', true],
  ['frozen', true],
  ['correctionOnly', true],
] as const)('%s is locked: %s', (lock, locked) => {
  expect(isLocked(lock)).toBe(locked)
})

test('the words of a decision are locked with it, other text is not', () => {
  expect(partOfSection('decision')).toBe('decisionText')
  expect(partOfSection('recommendation')).toBe('decisionText')
  expect(partOfSection('summary')).toBe('text')
})
