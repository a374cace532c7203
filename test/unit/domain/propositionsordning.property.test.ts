import fc from 'fast-check'
import { expect, test } from 'vitest'
import { includesChoice } from '#domain/alternatives.ts'
import { actWhileOpen } from '../../support/act-while-open.ts'
import { type Decision, decisionOf } from '#domain/decision.ts'
import { type Motion, type MotionKind, motionKinds } from '#domain/motion.ts'
import { type Step, mayClose, nextStep, orderLines } from '#domain/propositionsordning.ts'
import { isLive } from '#domain/motions.ts'
import { planQuestions, putSeparately, toQuestion } from '#domain/proposition-plan.ts'
import type { Question } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sentencesOfFact } from '#domain/sentences.ts'
import { treatmentsOf, untreatedMotions } from '#domain/treatment.ts'
import { outcomeOf, rootQuestions } from '#domain/vote-rounds.ts'
import { ballotsCast, callsVote, finds, opens, settles } from '../../support/chair.ts'
import { aMotion, aProposal } from '../../support/facts.ts'
import { aCommittee, aCouncil, adding, having } from '../../support/record-builder.ts'

const put = motionKinds.filter((kind) => kind !== 'nominate')

/** A motion about the proposal, an earlier motion, or nothing. */
interface Drawn {
  readonly kind: MotionKind
  readonly mover: number
  readonly about: number
  readonly point: number | null
  readonly withdrawn: boolean
  readonly fallback: boolean
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom<MotionKind>(...put),
  mover: fc.integer({ min: 1, max: 11 }),
  about: fc.integer({ min: -1, max: 5 }),
  point: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
  withdrawn: fc.boolean(),
  fallback: fc.boolean(),
})

function motionOf(draw: Drawn, i: number): Motion {
  const earlier = draw.about >= 0 && draw.about < i ? `y${draw.about}` : null
  return aMotion(`y${i}`, draw.kind, `m${draw.mover}`, {
    subject: earlier === null ? null : { kind: 'motion', id: earlier },
    point: draw.point,
    clauses: ['approve', 'reject'].includes(draw.kind) ? [] : [`Lydelse ${i}.`],
    justification: draw.kind === 'referBack' ? 'underlaget brister' : '',
    fallbackFor: draw.fallback && i > 0 ? `y${i - 1}` : null,
    withdrawnAt: draw.withdrawn && i % 3 === 2 ? '18:30' : null,
  })
}

const matter = fc.record({
  council: fc.boolean(),
  /** Clauses of the proposal; -1 for no proposal. */
  clauses: fc.integer({ min: -1, max: 3 }),
  motions: fc.array(drawn, { minLength: 1, maxLength: 6 }),
})

type Matter = typeof matter extends fc.Arbitrary<infer T> ? T : never

function recordOf({ council, clauses, motions }: Matter): MeetingRecord {
  const text = Array.from({ length: Math.max(0, clauses) }, (_, i) => `Punkt ${i + 1}.`)
  return having(
    council ? aCouncil(4) : aCommittee(4),
    adding('proposals', ...(clauses === -1 ? [] : [aProposal('p', 'förvaltningens förslag', ...text)])),
    adding('motions', ...motions.map(motionOf)),
  )
}

/** An answer to whatever is asked: which alternative is found, whether a vote is called for, and how it goes. */
interface Answer {
  readonly finding: number
  readonly voteCalledFor: boolean
  readonly ballots: number
}

const answers: fc.Arbitrary<readonly Answer[]> = fc.array(
  fc.record({ finding: fc.nat(5), voteCalledFor: fc.boolean(), ballots: fc.nat(9999) }),
  { minLength: 40, maxLength: 40 },
)

/** Ballots of so many that follow from a number. The chair must vote when the vote stands even (KL 4:25). */
function lettersFor(seed: number, seats: number): string {
  const letter = (i: number): string => 'jnafdjn'[Math.floor(Math.abs(Math.sin(seed + i)) * 7)] ?? 'j'
  const chair = seed % 2 === 0 ? 'j' : 'n'
  return chair + Array.from({ length: seats - 1 }, (_, i) => letter(i)).join('')
}

function answered(record: MeetingRecord, step: Step, answer: Answer): MeetingRecord {
  switch (step.kind) {
    case 'put': {
      const { choices } = step.question
      const choice = choices[answer.finding % choices.length]
      const name = choice?.refersTo ?? choice?.kind ?? ''
      const called = answer.voteCalledFor && choices.length > 1
      return called ? callsVote(name)(record) : finds(name)(record)
    }
    case 'vote':
      return opens({})(record)
    case 'ballots':
      return settles(ballotsCast(lettersFor(answer.ballots, record.body.seats))(record))
    default:
      return record
  }
}

/** The § taken to its end: each step answered in turn, by way of `before` each. */
function played(
  start: MeetingRecord,
  replies: readonly Answer[],
  before: (record: MeetingRecord, turn: number) => MeetingRecord,
): MeetingRecord {
  let record = start
  for (const [turn, answer] of replies.entries()) {
    record = before(record, turn)
    record = answered(record, nextStep(record, 'p3'), answer)
  }
  return record
}

/** What is broken of that which must hold of a § when nothing is left to do. */
function notDone(record: MeetingRecord): readonly string[] {
  return [
    ...(nextStep(record, 'p3').kind === 'done' ? [] : ['something is left to do']),
    ...(mayClose(record, 'p3') ? [] : ['the § may not be closed']),
    ...untreatedMotions(record, 'p3').map(({ id }) => `${id} is untreated`),
    ...orderLines(record, 'p3').flatMap(({ state, question }) =>
      state === 'done' ? [] : [`${question.kind} is ${state}`],
    ),
  ]
}

function rootsPut(record: MeetingRecord): readonly Question[] {
  return rootQuestions(record, 'p3').filter(({ findingId }) => findingId !== null)
}

/** Each motion is an alternative of one question at most, rounds aside; and one that fell of none. */
function notTreatedOnce(record: MeetingRecord): readonly string[] {
  const roots = rootsPut(record)
  return [...treatmentsOf(record, 'p3')].flatMap(([{ id }, { kind }]) => {
    const asking = roots.filter(({ alternatives }) => alternatives.some(({ refersTo }) => refersTo === id))
    const most = kind === 'put' ? 1 : 0
    return asking.length > most ? [`${id}, ${kind}, is in ${asking.length} questions`] : []
  })
}

/** What won is among what was asked, and what is decided is a proposal on the table or a motion that stands. */
function notAskedFor(record: MeetingRecord): readonly string[] {
  const roots = rootsPut(record)
  const known = new Set([...record.motions.filter(isLive), ...record.proposals].map(({ id }) => id))
  const decision = decisionOf(record, 'p3')
  const decided = decidedIds(decision)
  const main = roots.some(({ kind }) => ['single', 'against', 'eachInTurn', 'values'].includes(kind))
  return [
    ...roots.flatMap((root) => {
      const outcome = outcomeOf(record, root)
      return outcome !== null && includesChoice(root.alternatives, outcome)
        ? []
        : [`${root.id} has no outcome`]
    }),
    ...decided.flatMap((id) => (known.has(id) ? [] : [`${id} was decided`])),
    ...(main && decided.length === 0 && decision.kind !== 'rejected' ? ['nothing was decided'] : []),
  ]
}

/** Votes on questions are open and told by name; papers are for elections alone (KL 5:54). */
function notOpen({ votes }: MeetingRecord): readonly string[] {
  return votes.flatMap(({ id, method, secretCount, ballots }) =>
    method === 'open' && secretCount === null && ballots.length > 0 ? [] : [`${id} is not open`],
  )
}

function decidedIds(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'none':
      return []
    case 'rejected':
      return decision.rejected === null ? [] : [decision.rejected.refersTo ?? '']
    case 'tabled':
    case 'referredBack':
      return decision.motions.map(({ id }) => id)
    default: {
      const { main, points, approved, additions } = decision
      const choices = [...(main === null ? [] : [main]), ...points.map(({ choice }) => choice)]
      const named = choices.flatMap(({ kind, refersTo }) => (kind === 'rejection' ? [] : [refersTo ?? '']))
      return [...named, ...approved.map(({ id }) => id), ...additions.map(({ id }) => id)]
    }
  }
}

function badlyTold(record: MeetingRecord): readonly string[] {
  const facts = [...record.motions, ...record.questions, ...record.votes, ...record.paragraphs]
  const texts = facts.flatMap(({ id }) => sentencesOfFact(record, id).map(({ text }) => text))
  return texts.filter((text) => /[{}]|undefined|null|\.\.|  /.test(text))
}

test('any motions and any findings and votes end with each motion treated once, and a decision that was asked for', () => {
  fc.assert(
    fc.property(matter, answers, (drawnMatter, replies) => {
      const record = played(recordOf(drawnMatter), replies, (current) => current)
      expect(
        [notDone, notTreatedOnce, notAskedFor, notOpen, badlyTold].flatMap((find) => find(record)),
      ).toEqual([])
    }),
    { numRuns: 200 },
  )
})

/** The order is settled by questions of the record, reversed or with each rival by itself; then motions come late. */
function settleOrder(record: MeetingRecord, way: number): MeetingRecord {
  const plan = planQuestions(record, 'p3')
  const put = way % 2 === 0 ? plan : plan.flatMap((question) => putSeparately(record, question))
  const order = way % 3 === 0 ? put.toReversed() : put
  const taken = new Set(record.questions.map(({ id }) => id))
  return order.reduce((current, question, i) => {
    const id = question.storedId ?? `order-${way}-${i}`
    return taken.has(id)
      ? current
      : actWhileOpen(current, { kind: 'question.put', question: toQuestion(question, id, 'p3') })
  }, record)
}

test('an order that was settled, and motions that come late, leave none untreated and put none twice', () => {
  fc.assert(
    fc.property(matter, answers, fc.nat(60), (drawnMatter, replies, way) => {
      const whole = recordOf(drawnMatter)
      const start: MeetingRecord = { ...whole, motions: whole.motions.slice(0, 3) }
      const record = played(start, replies, (current, turn) => {
        if (turn === way % 4) return settleOrder(current, way)
        const late =
          turn > 1 ? whole.motions.find(({ id }) => current.motions.every((m) => m.id !== id)) : undefined
        return late === undefined ? current : { ...current, motions: [...current.motions, late] }
      })
      expect([notDone, notTreatedOnce, badlyTold].flatMap((find) => find(record))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
