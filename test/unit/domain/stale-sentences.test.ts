import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyAct } from '#domain/acts/apply.ts'
import type { MeetingAct } from '#domain/acts/act.ts'
import { blockText, isEdited, textBlock } from '#domain/block-text.ts'
import type { Block } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { renewAllSentences } from '#domain/sentence-placement.ts'
import { isStale, nextStale, renewedBlock, staleSentences } from '#domain/stale-sentences.ts'
import { aMotion, aProposal, anElection } from '../../support/facts.ts'
import { having, meetingWith, paragraphWith, templateWith } from '../../support/record-builder.ts'
import { anEvent, madeBlocks, renamed, rewritten, toldMeeting } from '../../support/told-meeting.ts'

const told = toldMeeting()
const ids = madeBlocks(told).map(({ id }) => id)
const allByHand = rewritten(told, () => true)

function wordsIn(record: MeetingRecord): readonly string[] {
  return madeBlocks(record)
    .filter(({ id }) => ids.includes(id))
    .map(blockText)
}

/** The words about the one who left. */
function wordsOf(record: MeetingRecord): string {
  const block = madeBlocks(record).find(({ id }) => id === 'left.attendance0')
  return block === undefined ? '' : blockText(block)
}

function acting(...acts: readonly MeetingAct[]): (record: MeetingRecord) => MeetingRecord {
  return (record) => acts.reduce(applyAct, record)
}

const otherTime: MeetingAct = {
  kind: 'attendance.record',
  event: anEvent('left', 'leaves', { time: '20:35' }),
}

/** Changes of facts that had been told before, and the sentences that say something else from then on. */
const changes: readonly {
  readonly name: string
  readonly change: (record: MeetingRecord) => MeetingRecord
  readonly stale: readonly string[]
}[] = [
  {
    name: 'a name in the register',
    change: (record) => renamed(record, 'm5', 'Ekdahl'),
    stale: ['a.motions0', 'q.propositionsordning0', 'v.vote1'],
  },
  { name: 'a time in the attendance', change: acting(otherTime), stale: ['left.attendance0'] },
  {
    name: 'that somebody left, which did not happen',
    change: acting({ kind: 'attendance.remove', eventId: 'left' }),
    stale: ['left.attendance0'],
  },
  {
    name: 'who was there at the roll call, and so presides',
    change: acting({ kind: 'rollCall.set', id: 'call', personId: 'm10', status: 'absent' }),
    stale: ['recused.recusal1', 'v.vote1'],
  },
  {
    name: 'a ballot, and with it the decision',
    change: acting({ kind: 'vote.correct', voteId: 'v', personId: 'm1', choice: 'no', reason: 'Fel knapp' }),
    stale: ['v.vote1', 'p3.decision0.list'],
  },
  {
    name: 'the name of a proposal',
    change: acting({ kind: 'proposal.put', proposal: aProposal('p', 'kontorets förslag', 'Planen antas.') }),
    stale: ['a.motions0', 'b.motions0', 'p.proposal0', 'p.proposal0.list', 'p3.decision0.list'],
  },
  {
    name: 'the kind of a motion',
    change: acting({
      kind: 'motion.put',
      motion: aMotion('b', 'own', 'm10', { clauses: ['Planen avslås.'] }),
    }),
    stale: ['b.motions0', 'q.propositionsordning0'],
  },
  {
    name: 'a motion that is withdrawn',
    change: acting({ kind: 'motion.withdraw', motionId: 'b', time: '19:00' }),
    stale: ['b.motions0'],
  },
  {
    name: 'the justerare, who count the ballots',
    change: acting({
      kind: 'justerare.choose',
      justerare: [{ personId: 'm4', role: 'justerare', paragraphIds: null }],
      plan: { date: null, time: null, place: '' },
    }),
    stale: ['e.election0'],
  },
  {
    name: 'the result of an election',
    change: acting({
      kind: 'election.put',
      election: anElection('e', { paragraphId: 'p4', outcome: 'postponed' }),
    }),
    stale: ['e.decision0', 'e.election0', 'e.election1'],
  },
  {
    name: 'the text of a reservation',
    change: acting({
      kind: 'dissent.put',
      dissent: { ...theReservation(), text: 'Planen är för låg.' },
    }),
    stale: ['d.reservation1'],
  },
  {
    name: 'the number of the first §',
    change: having1(meetingWith({ firstParagraphNumber: 40 })),
    stale: ['left.attendance0'],
  },
  {
    name: 'the title of an item added at the table',
    change: having1((record) => ({
      ...record,
      paragraphs: record.paragraphs.map((each) =>
        each.id === 'extra' ? { ...each, title: 'Brand i kuren' } : each,
      ),
    })),
    stale: ['extra.how.decision0'],
  },
  {
    name: 'how the body names its chair',
    change: having1(templateWith({ chairForm: 'ordförande' })),
    stale: ['e.election0', 'q.propositionsordning0', 'recused.recusal1'],
  },
  {
    name: 'the times of a break',
    change: having1((record) =>
      meetingWith({ adjournments: record.meeting.adjournments.map((each) => ({ ...each, to: '20:20' })) })(
        record,
      ),
    ),
    stale: ['break.adjournment0'],
  },
]

function having1(step: (record: MeetingRecord) => MeetingRecord): (record: MeetingRecord) => MeetingRecord {
  return (record) => having(record, step)
}

function theReservation() {
  const [reservation] = told.dissents
  if (reservation === undefined) throw new Error('The meeting has no reservation')
  return reservation
}

const sorted = (list: readonly string[]): readonly string[] => list.toSorted()

describe('a fact that has been told changes', () => {
  test('every kind of fact has been told', () => {
    const kinds = new Set(ids.map((id) => id.replace(/\.[a-z]+\d+(?:\.list)?$/i, '')))
    expect(sorted([...kinds])).toEqual(
      sorted(['a', 'b', 'break', 'd', 'e', 'extra.how', 'left', 'p', 'p3', 'q', 'recused', 'v']),
    )
    expect(staleSentences(told)).toEqual([])
  })

  test.each(changes)('$name: flags just those whose words would be others', ({ change, stale }) => {
    const after = change(allByHand)
    expect(sorted(staleSentences(after).map(({ blockId }) => blockId))).toEqual(sorted(stale))
  })

  test.each(changes)('$name: changes no word that a hand has written', ({ change }) => {
    expect(wordsIn(change(allByHand))).toEqual(wordsIn(allByHand))
  })

  test.each(changes)('$name: what no hand has touched follows', ({ change, stale }) => {
    const after = renewAllSentences(change(told))
    expect(staleSentences(after)).toEqual([])
    const before = new Map(madeBlocks(told).map((block) => [block.id, blockText(block)]))
    const now = new Map(madeBlocks(after).map((block) => [block.id, blockText(block)]))
    const changed = ids.filter((id) => now.get(id) !== before.get(id))
    expect(sorted(changed)).toEqual(sorted(stale))
  })

  test('an act has them follow by itself, in whichever § they stand', () => {
    const acts = changes.filter(({ name }) => !name.includes('register'))
    for (const { change } of acts) {
      // Any act will do after a change that was not one, such as a name in the register.
      const after = acting({ kind: 'rollCall.finish' })(change(told))
      expect(staleSentences(after)).toEqual([])
    }
  })

  test('whatever changes in whatever order, words by hand stand and the others tell the facts as they are', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ids]),
        fc.array(fc.constantFrom(...changes), { minLength: 1, maxLength: 5 }),
        (byHand, steps) => {
          const start = rewritten(told, (id) => byHand.includes(id))
          const after = steps.reduce((record, { change }) => tried(record, change), start)
          const settled = acting({ kind: 'rollCall.finish' })(after)
          const blocks = madeBlocks(settled)
          const own = blocks.filter(({ id }) => byHand.includes(id))
          expect(own.map(blockText)).toEqual(own.map(({ id }) => `Med egna ord: ${id}.`))
          expect(own).toHaveLength(byHand.length)
          const flagged = staleSentences(settled).map(({ blockId }) => blockId)
          const differing = blocks.filter((block) => offeredText(settled, block) !== block.origin?.text)
          expect(sorted(flagged)).toEqual(sorted(differing.map(({ id }) => id)))
          expect(differing.filter((block) => !isEdited(block))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

function offeredText(record: MeetingRecord, block: Block): string | null {
  const offered = renewedBlock(record, block)
  return offered === null ? null : blockText(offered)
}

/** A change that another has made impossible is left out. */
function tried(record: MeetingRecord, change: (record: MeetingRecord) => MeetingRecord): MeetingRecord {
  try {
    return change(record)
  } catch {
    return record
  }
}

describe('the new sentence beside the old', () => {
  const stale = acting(otherTime)(allByHand)
  const [found] = staleSentences(stale)
  const place = { sectionId: found?.sectionId ?? '', blockId: found?.blockId ?? '' }
  test('is what the fact gives now', () => {
    expect(found?.now).toMatchObject({ id: 'left.attendance0' })
    expect(found?.offered && blockText(found.offered)).toMatch(/klockan 20\.35/)
  })

  test('is taken by one act, and is untouched from then on', () => {
    const taken = acting({ kind: 'sentence.renew', ...place })(stale)
    expect(wordsOf(taken)).toMatch(/klockan 20\.35/)
    expect(staleSentences(taken)).toEqual([])
    const later: MeetingAct = { ...otherTime, event: anEvent('left', 'leaves', { time: '20:40' }) }
    expect(wordsOf(acting(later)(taken))).toMatch(/klockan 20\.40/)
  })

  test('is let go by another: the own words stand and count as own, until the fact changes again', () => {
    const kept = acting({ kind: 'sentence.keep', ...place })(stale)
    expect(wordsOf(kept)).toBe('Med egna ord: left.attendance0.')
    expect(staleSentences(kept)).toEqual([])
    const later: MeetingAct = { ...otherTime, event: anEvent('left', 'leaves', { time: '20:40' }) }
    expect(staleSentences(acting(later)(kept))).toHaveLength(1)
  })

  test('words that are kept when their fact has gone belong to no fact', () => {
    const gone = acting({ kind: 'attendance.remove', eventId: 'left' })(allByHand)
    expect(staleSentences(gone)).toMatchObject([{ blockId: 'left.attendance0', offered: null }])
    const kept = acting({ kind: 'sentence.keep', ...place })(gone)
    expect(staleSentences(kept)).toEqual([])
    const block = kept.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'left.attendance0')
    expect(block).toMatchObject({ origin: null })
    expect(block && isStale(kept, block)).toBe(false)
    const taken = acting({ kind: 'sentence.renew', ...place })(gone)
    expect(wordsOf(taken)).toBe('')
  })

  test('a sentence that is not there cannot be taken or kept', () => {
    for (const kind of ['sentence.renew', 'sentence.keep'] as const) {
      expect(() => acting({ kind, sectionId: place.sectionId, blockId: 'x' })(stale)).toThrow('NOT_FOUND')
    }
  })

  test('is not offered when the hand has written just that, and the words are no longer own', () => {
    const right = found?.offered ? blockText(found.offered) : ''
    const sections = allByHand.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.id === 'left.attendance0' ? textBlock(block.id, right, block.origin) : block,
      ),
    }))
    const after = acting(otherTime)({ ...allByHand, sections })
    expect(staleSentences(after)).toEqual([])
    const block = madeBlocks(after).find(({ id }) => id === 'left.attendance0')
    expect(block && isEdited(block)).toBe(false)
  })
})

describe('after the meeting', () => {
  const closed = having(told, meetingWith({ state: 'drafted' }))
  const changed = renamed(closed, 'm5', 'Ekdahl')
  const touched: MeetingAct = { kind: 'justerare.choose', justerare: [], plan: told.meeting.justering }

  test('a name that changes is offered also where no hand has written, and nothing follows by itself', () => {
    const after = acting(touched)(changed)
    expect(after.sections).toBe(closed.sections)
    expect(staleSentences(after).map(({ blockId }) => blockId)).toContain('a.motions0')
  })

  test('those that no hand has touched follow when they are told to', () => {
    const byHand = rewritten(changed, (id) => id === 'a.motions0')
    const after = acting({ kind: 'sentence.follow' })(byHand)
    expect(staleSentences(after).map(({ blockId }) => blockId)).toEqual([
      'a.motions0',
      'q.propositionsordning0',
      'v.vote1',
    ])
    // How a decision was come to is changed with a reason only (domain.md §7.3).
    const reason = { id: 'r', paragraphId: 'p3', reason: 'Namnet var fel', done: false }
    const opened = having(byHand, meetingWith({ state: 'drafted', lateChanges: [reason] }))
    const followed = acting({ kind: 'sentence.follow' })(opened)
    expect(staleSentences(followed).map(({ blockId }) => blockId)).toEqual(['a.motions0'])
  })

  test('attested minutes and an immediately attested § are left as they were signed', () => {
    const attested = having(changed, meetingWith({ state: 'attested' }))
    expect(staleSentences(attested)).toEqual([])
    expect(renewAllSentences(attested)).toBe(attested)
    const immediate = having(
      renamed(told, 'm5', 'Ekdahl'),
      paragraphWith(3, { immediateJustering: true, state: 'closed' }),
    )
    expect(staleSentences(immediate)).toEqual([])
    expect(renewAllSentences(immediate)).toBe(immediate)
  })
})

describe('from one flagged sentence to the next', () => {
  const stale = acting(
    otherTime,
    { kind: 'motion.withdraw', motionId: 'b', time: '19:00' },
    { kind: 'justerare.choose', justerare: [], plan: told.meeting.justering },
  )(allByHand)

  test('they come in the order of the §§ and go round', () => {
    const order = staleSentences(stale).map(({ blockId }) => blockId)
    expect(order).toEqual(['b.motions0', 'e.election0', 'left.attendance0'])
    const step = (blockId: string | null, paragraphId: string): string | undefined =>
      nextStale(stale, { paragraphId, blockId })?.blockId
    expect(step(null, 'p1')).toBe('b.motions0')
    expect(step('b.motions0', 'p3')).toBe('e.election0')
    expect(step('e.election0', 'p4')).toBe('left.attendance0')
    expect(step('left.attendance0', 'p5')).toBe('b.motions0')
    expect(step(null, 'p4')).toBe('e.election0')
    expect(step(null, 'extra')).toBe('b.motions0')
  })

  test('there is none when nothing is stale', () => {
    expect(nextStale(told, { paragraphId: 'p1', blockId: null })).toBeNull()
  })
})
