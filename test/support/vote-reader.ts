import type { BallotChoice } from '#domain/question.ts'

/** What a reader of the printed minutes finds in a vote told by names: what was voted on, and who voted how. */
export interface ReadVote {
  readonly yes: string
  readonly no: string
  /** As the result states them; null where it does not. */
  readonly stated: Readonly<Partial<Record<BallotChoice, number>>>
  readonly voters: readonly { readonly name: string; readonly choice: BallotChoice }[]
}

const lists: readonly (readonly [RegExp, BallotChoice])[] = [
  [/^Ja röstar: (.*) \((\d+)\)\.$/, 'yes'],
  [/^Nej röstar: (.*) \((\d+)\)\.$/, 'no'],
  [/^Avstår från att rösta: (.*) \((\d+)\)\.$/, 'abstain'],
  [/^Deltar inte i omröstningen: (.*) \((\d+)\)\.$/, 'notParticipating'],
  [/^Frånvarande vid omröstningen: (.*) \((\d+)\)\.$/, 'absent'],
]

/**
 * Reads a vote told in the style `names`, independently of how it was made: one list a line, names parted by commas and
 * "och". Fails when a list holds another number of names than it states.
 */
export function readNamedVote(text: string): ReadVote {
  const [, yes = '', no = ''] =
    /Ja-röst för (?:att )?(.*?)\. Nej-röst för (?:att )?(.*?)\.(?= Med| Omröst|\n|$)/.exec(text) ?? []
  const voters = text.split('\n').flatMap((line) => {
    for (const [pattern, choice] of lists) {
      const [, names = '', count = ''] = pattern.exec(line) ?? []
      if (names === '') continue
      const read = names.split(/, | och /).map((name) => ({ name, choice }))
      if (read.length !== Number(count)) throw new Error(`${read.length} names, ${count} stated: ${line}`)
      return read
    }
    return []
  })
  return { yes, no, stated: statedIn(text), voters }
}

function statedIn(text: string): ReadVote['stated'] {
  const number = (pattern: RegExp): number | undefined => {
    const [, count] = pattern.exec(text) ?? []
    return count === undefined ? undefined : Number(count)
  }
  const found = {
    yes: number(/(\d+) ja-röst/),
    no: number(/(\d+) nej-röst/),
    abstain: number(/Avstår: (\d+)\./),
    absent: number(/Frånvarande: (\d+)\./),
  }
  return Object.fromEntries(Object.entries(found).filter(([, count]) => count !== undefined))
}
