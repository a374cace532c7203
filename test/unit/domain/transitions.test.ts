import { describe, expect, test } from 'vitest'
import { type Meeting, meetingStates } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  allowedParagraphStates,
  meetingTransitions,
  obstaclesTo,
  paragraphTransitions,
} from '#domain/transitions.ts'
import { meetingWith, paragraph, productionMeeting } from './fixtures-words.ts'

const chosen: Meeting['justerare'] = [{ personId: 'acf', role: 'justerare', paragraphIds: null }]

/** Every step from where the meeting stands with what it lacks, those first that can be taken now. */
function steps(record: MeetingRecord): readonly string[] {
  return meetingTransitions
    .filter(({ from }) => from === record.meeting.state)
    .map(({ to }) => ({ to, unmet: obstaclesTo(record, to).map(({ precondition }) => precondition) }))
    .toSorted((a, b) => Math.sign(a.unmet.length) - Math.sign(b.unmet.length))
    .map(({ to, unmet }) => (unmet.length === 0 ? to : `${to} (${unmet.join(', ')})`))
}

function stepsOf(meeting: Partial<Meeting>): readonly string[] {
  return steps({ ...productionMeeting, meeting: { ...productionMeeting.meeting, ...meeting } })
}

describe('the life of a meeting (domain.md §2.5)', () => {
  test('every state can be reached, and left but for the last', () => {
    const to = new Set(meetingTransitions.map((transition) => transition.to))
    const from = new Set(meetingTransitions.map((transition) => transition.from))
    expect(meetingStates.filter((state) => !to.has(state))).toEqual(['planned'])
    expect(meetingStates.filter((state) => !from.has(state))).toEqual(['archived'])
  })

  test('no step is listed twice', () => {
    const keys = meetingTransitions.map(({ from, to }) => `${from} ${to}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('whoever has signed, nothing goes back', () => {
    const back = meetingTransitions.filter(
      ({ from, to }) => meetingStates.indexOf(to) < meetingStates.indexOf(from),
    )
    expect(back.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'adjourned → open',
      'inReview → drafted',
      'forJustering → drafted',
    ])
  })

  test.each([
    ['planned', {}, ['summoned', 'open']],
    ['planned', { place: ' ' }, ['open', 'summoned (hasTimeAndPlace)']],
    ['planned', { startTime: null }, ['open', 'summoned (hasTimeAndPlace)']],
    ['summoned', {}, ['open']],
    ['open', {}, ['adjourned', 'closed']],
    ['open', { rollCallDone: false }, ['adjourned', 'closed (rollCallDone)']],
    ['adjourned', {}, ['open', 'closed']],
    ['adjourned', { rollCallDone: false }, ['open', 'closed (rollCallDone)']],
    ['closed', {}, ['drafted']],
    ['drafted', {}, ['inReview', 'forJustering (hasJusterare)', 'archived (notAttested)']],
    ['drafted', { justerare: chosen }, ['inReview', 'forJustering', 'archived (notAttested)']],
    ['inReview', { justerare: chosen }, ['drafted', 'forJustering']],
    ['forJustering', {}, ['drafted', 'partlySigned', 'attested (lastSignatureDated)']],
    ['forJustering', { attestedOn: '2020-05-18' }, ['drafted', 'partlySigned', 'attested']],
    ['partlySigned', {}, ['attested (lastSignatureDated)']],
    ['partlySigned', { attestedOn: '2020-05-18' }, ['attested']],
    ['attested', {}, ['noticed (isPosted)', 'archived (notPosted)']],
    ['appealPeriodOver', {}, ['archived']],
    ['archived', {}, []],
  ] as const)('from %s with %j: %j', (state, meeting, expected) => {
    expect(stepsOf({ state, ...meeting })).toEqual(expected)
  })

  test('a substitute for a justerare is not one', () => {
    const justerare: Meeting['justerare'] = [{ personId: 'x', role: 'substitute', paragraphIds: null }]
    expect(stepsOf({ state: 'inReview', justerare })).toContain('forJustering (hasJusterare)')
  })

  test.each([
    ['never', null, ['appealPeriodOver (noticeKeptUp)']],
    ['before the last day of appeal', '2020-06-08', ['appealPeriodOver (noticeKeptUp)']],
    ['on it', '2020-06-09', ['appealPeriodOver']],
    ['the day after', '2020-06-10', ['appealPeriodOver']],
  ])('a notice taken down %s (domain.md §2.1 D4)', (_, takenDownOn, expected) => {
    const anslag = { postedOn: '2020-05-19', takenDownOn, keptAt: '', signatoryId: null }
    expect(stepsOf({ state: 'noticed', anslag })).toEqual(expected)
    expect(stepsOf({ state: 'attested', anslag })[0]).toBe('noticed')
  })

  test('a notice that was never posted has not been kept up', () => {
    const anslag = { postedOn: null, takenDownOn: '2020-06-10', keptAt: '', signatoryId: null }
    expect(stepsOf({ state: 'noticed', anslag })).toEqual(['appealPeriodOver (noticeKeptUp)'])
  })

  test('a meeting with an open or an untreated item cannot be closed', () => {
    const paragraphs = [paragraph('a', { state: 'open' }), paragraph('b', { state: 'planned' })]
    expect(steps(meetingWith(paragraphs, { state: 'open' }, {}))).toEqual([
      'adjourned',
      'closed (noParagraphOpen, allItemsTreated)',
    ])
    expect(steps(meetingWith(paragraphs, { state: 'adjourned' }, {}))).toEqual([
      'open',
      'closed (noParagraphOpen, allItemsTreated)',
    ])
    const withdrawn = [paragraph('a', {}), paragraph('b', { state: 'withdrawn' })]
    expect(steps(meetingWith(withdrawn, { state: 'open' }, {}))).toEqual(['adjourned', 'closed'])
  })

  test('nothing is summoned to without items', () => {
    expect(steps(meetingWith([], { state: 'planned' }, {}))).toContain('summoned (hasItems)')
  })

  test('two §§ with one number are not attested, a gap is', () => {
    const numbered = (numbers: readonly string[]): MeetingRecord =>
      meetingWith(
        numbers.map((fixedNumber, i) => paragraph(`p${i}`, { fixedNumber })),
        { state: 'inReview', justerare: chosen },
        {},
      )
    expect(steps(numbered(['1', '1']))).toContain('forJustering (numbersInOrder)')
    expect(steps(numbered(['1', '3']))).toContain('forJustering')
    const untreated = [paragraph('a', {}), paragraph('b', { state: 'planned' })]
    expect(steps(meetingWith(untreated, { state: 'inReview', justerare: chosen }, {}))).toContain(
      'forJustering (numbersInOrder)',
    )
  })

  test('minutes go out to be attested only when the checks find no error', () => {
    const asking = meetingTransitions.filter(({ needsCleanChecks }) => needsCleanChecks)
    expect(asking.map(({ to }) => to)).toEqual(['forJustering', 'forJustering'])
  })

  test('notes of an informal body, and minutes that are not posted, are archived directly', () => {
    const { body, meeting } = productionMeeting
    const informal = { ...body, kind: 'informal' as const }
    const drafted = {
      ...productionMeeting,
      body: informal,
      meeting: { ...meeting, state: 'drafted' as const },
    }
    expect(steps(drafted)).toContain('archived')
    const unposted = { ...body, rules: { ...body.rules, minutesPosted: false } }
    const attested = {
      ...productionMeeting,
      body: unposted,
      meeting: { ...meeting, state: 'attested' as const },
    }
    expect(steps(attested)).toEqual(['archived', 'noticed (isPosted)'])
  })
})

describe('the life of a §', () => {
  test.each([
    ['planned', 'open', ['open', 'withdrawn']],
    ['open', 'open', ['closed', 'withdrawn']],
    ['closed', 'open', ['open']],
    ['withdrawn', 'open', ['planned']],
    ['planned', 'planned', ['withdrawn']],
    ['planned', 'adjourned', ['withdrawn']],
    ['open', 'adjourned', ['withdrawn']],
    ['closed', 'adjourned', []],
    ['withdrawn', 'adjourned', ['planned']],
    ['planned', 'closed', ['withdrawn']],
    ['planned', 'attested', []],
  ] as const)('%s in a meeting that is %s: %j', (state, meeting, expected) => {
    const record = meetingWith([paragraph('a', { state })], { state: meeting }, {})
    expect(allowedParagraphStates(record, 'a')).toEqual(expected)
  })

  test('each goes its own way', () => {
    const record = meetingWith(
      [paragraph('a', { state: 'planned' }), paragraph('b', { state: 'closed' })],
      { state: 'open' },
      {},
    )
    expect(allowedParagraphStates(record, 'b')).toEqual(['open'])
  })

  test('an immediately attested one is not opened again', () => {
    const attested = paragraph('a', { state: 'closed', immediateJustering: true })
    expect(allowedParagraphStates(meetingWith([attested], { state: 'open' }, {}), 'a')).toEqual([])
  })

  test('an unknown one goes nowhere', () => {
    expect(allowedParagraphStates(productionMeeting, 'x')).toEqual([])
  })

  test('every state can be left', () => {
    expect(Object.values(paragraphTransitions).every((states) => states.length > 0)).toBe(true)
  })
})
