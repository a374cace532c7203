import { assertNever } from './errors.ts'
import type { BallotChoice, Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { type DecidedBy, countVote } from './tally.ts'

/** How a settled vote went, as it is printed. */
export interface VoteResult {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  readonly absent: number
  readonly winner: 'yes' | 'no'
  readonly decidedBy: DecidedBy | 'qualified'
}

/**
 * How a settled vote went; null until it is settled.
 *
 * The result is the one that was found when it was settled, and the numbers are those of its ballots: if who served is
 * corrected afterwards the minutes still say how the vote went, and the checks say that it does not add up.
 */
export function resultOf(record: MeetingRecord, vote: Vote): VoteResult | null {
  const question = record.questions.find(({ id }) => id === vote.questionId)
  if (!vote.settled || question === undefined || question.outcomeId === null) return null
  const winner = question.outcomeId === vote.yes.alternativeId ? 'yes' : 'no'
  const { absent } = countVote(record, vote)
  const numbers = { ...numbersOf(vote), absent }
  return { ...numbers, winner, decidedBy: decidedBy(vote, numbers, winner) }
}

interface Numbers {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

function numbersOf({ method, ballots, secretCount }: Vote): Numbers {
  if (method === 'secret') {
    const { yes, no, blank, invalid } = secretCount ?? { yes: 0, no: 0, blank: 0, invalid: 0 }
    return { yes, no, abstain: blank + invalid }
  }
  const recorded = (choice: BallotChoice): number =>
    ballots.filter((ballot) => ballot.choice === choice).length
  return { yes: recorded('yes'), no: recorded('no'), abstain: recorded('abstain') }
}

/** `qualified`: two thirds or all were needed, and settled it whichever side had more votes. */
function decidedBy(vote: Vote, { yes, no }: Numbers, winner: 'yes' | 'no'): VoteResult['decidedBy'] {
  switch (vote.threshold) {
    case 'twoThirds':
    case 'all':
      return 'qualified'
    case 'third':
      if (winner === 'no' && no <= yes) return 'minority'
      break
    case 'majority':
      break
    default:
      return assertNever(vote.threshold)
  }
  if (yes !== no) return 'votes'
  return vote.method === 'secret' ? 'lot' : 'castingVote'
}
