import type { Election } from '#domain/election.ts'
import type { Motion, MotionKind, Proposal } from '#domain/motion.ts'
import type { Ballot, BallotChoice, Question, Vote } from '#domain/question.ts'

/** Facts of a § for tests, of which only what matters needs to be said. They belong to § 3 (`p3`) unless told otherwise. */
export const factsParagraph = 'p3'

export function aProposal(id: string, name: string, ...clauses: readonly string[]): Proposal {
  return { id, paragraphId: factsParagraph, name, clauses }
}

/** A motion by one mover; what differs is said in `change`. */
export function aMotion(id: string, kind: MotionKind, mover: string, change: Partial<Motion>): Motion {
  return {
    id,
    paragraphId: factsParagraph,
    kind,
    movers: [mover],
    seconders: [],
    subject: null,
    point: null,
    clauses: [],
    fallbackFor: null,
    justification: '',
    receiver: '',
    withdrawnAt: null,
    refusedReason: null,
    ...change,
  }
}

export function onProposal(id: string): Motion['subject'] {
  return { kind: 'proposal', id }
}
export function onMotion(id: string): Motion['subject'] {
  return { kind: 'motion', id }
}

/** A question of two motions `a` and `b`, its alternatives `id.1` and `id.2`; `a` has been found, and a vote called for. */
export function aQuestion(id: string, change: Partial<Question>): Question {
  return {
    id,
    paragraphId: factsParagraph,
    kind: 'against',
    alternatives: [
      { id: `${id}.1`, kind: 'motion', refersTo: 'a' },
      { id: `${id}.2`, kind: 'motion', refersTo: 'b' },
    ],
    point: null,
    findingId: `${id}.1`,
    voteId: null,
    outcomeId: null,
    ...change,
  }
}

/** An open vote on `question`, yes for its first alternative. */
export function aVote(id: string, question: string, change: Partial<Vote>): Vote {
  return {
    id,
    paragraphId: factsParagraph,
    questionId: question,
    method: 'open',
    yes: { text: 'bifall', alternativeId: `${question}.1` },
    no: { text: 'avslag', alternativeId: `${question}.2` },
    threshold: 'majority',
    ballots: [],
    corrections: [],
    secretCount: null,
    attachmentNumber: null,
    startedAt: null,
    settled: false,
    ...change,
  }
}

/**
 * Ballots of members `m1`, `m2` … in turn, by first letters: j ja, n nej, a avstår, f frånvarande, d deltar inte. A
 * number before a letter repeats it: `ballots('23j 22n')`.
 */
export function ballots(letters: string): readonly Ballot[] {
  const spread = letters.replaceAll(' ', '').replaceAll(/(\d+)(\D)/g, (_, count: string, letter: string) => {
    return letter.repeat(Number(count))
  })
  return spread.split('').map((letter, i) => ({ personId: `m${i + 1}`, choice: choiceOf(letter) }))
}

const choices: Readonly<Record<string, BallotChoice>> = {
  j: 'yes',
  n: 'no',
  a: 'abstain',
  f: 'absent',
  d: 'notParticipating',
}

function choiceOf(letter: string): BallotChoice {
  const choice = choices[letter]
  if (choice === undefined) throw new Error(`No ballot is written ${letter}`)
  return choice
}

/** An election of one place by acclamation that has not been held yet. */
export function anElection(id: string, change: Partial<Election>): Election {
  return {
    id,
    paragraphId: factsParagraph,
    office: 'ledamot i valnämnden',
    from: null,
    to: null,
    places: 1,
    method: 'acclamation',
    proportionalRequestedBy: null,
    candidates: [],
    ballotsCast: null,
    blankBallots: 0,
    invalidBallots: 0,
    elected: [],
    lotFavoured: null,
    outcome: 'pending',
    ...change,
  }
}
