import type { Body } from './body.ts'
import { withoutFullStop } from './clause-words.ts'
import { type PhraseId, fillPhrase } from './phrases.ts'
import type { BallotChoice } from './question.ts'
import { joinList, joinReadably } from './swedish.ts'

/** In which capacity somebody votes, as the house style of Göteborg says it before the name. */
export type VoterCapacity = 'member' | 'substitute' | 'chair' | 'actingChair'

/** Somebody's vote, ready to be written: the name as printed ("Axel Josefson (M)"). */
export interface NamedVote {
  readonly name: string
  readonly capacity: VoterCapacity
  readonly choice: BallotChoice
}

/** What a vote was about, in the words that were approved: "bifall till kommunstyrelsens förslag". */
export interface VoteMeaning {
  readonly yes: string
  readonly no: string
}

/** A sentence about a vote, and the phrase that it was made from. */
export interface VoteSentence {
  readonly phrase: PhraseId
  readonly text: string
}

/** In what order the groups come; the lists of those who did not vote are last. */
const choices = [
  'yes',
  'no',
  'abstain',
  'notParticipating',
  'absent',
] as const satisfies readonly BallotChoice[]

const namedPhrases = {
  yes: 'votering.ja_röstar',
  no: 'votering.nej_röstar',
  abstain: 'votering.avstår',
  notParticipating: 'votering.deltar_inte',
  absent: 'votering.frånvarande',
} as const satisfies Record<BallotChoice, PhraseId>

const goteborgPhrases = {
  yes: 'göteborg.röstar_ja',
  no: 'göteborg.röstar_nej',
  abstain: 'göteborg.avstår',
  notParticipating: 'göteborg.deltar_inte',
  absent: 'göteborg.frånvarande',
} as const satisfies Record<BallotChoice, PhraseId>

/** Who voted how, one list a choice: "Ja röstar: Eva Ek (S) och Bo Ås (M) (2)." Choices of nobody are left out. */
export function namedVoteTexts(body: Body, votes: readonly NamedVote[]): readonly VoteSentence[] {
  return groups(votes).map(([choice, group]) => {
    const personer = joinList(
      group.map(({ name }) => name),
      'och',
    )
    return sentence(body, namedPhrases[choice], { personer, antal: group.length })
  })
}

/**
 * A vote in the house style of Göteborg's kommunstyrelse: what was approved to be voted on, between quotation marks,
 * and a sentence a choice in which members come first, then serving substitutes, and the chair last, each with the
 * number of votes. The meaning of yes and no is told as it was approved, whichever side it stands for.
 */
export function goteborgVoteTexts(
  body: Body,
  meaning: VoteMeaning,
  votes: readonly NamedVote[],
): readonly VoteSentence[] {
  const proposition: PhraseId = 'göteborg.voteringsproposition'
  const values = { ja_betyder: withoutFullStop(meaning.yes), nej_betyder: withoutFullStop(meaning.no) }
  return [
    { phrase: proposition, text: fillPhrase(body, proposition, values) },
    ...groups(votes).map(([choice, group]) =>
      sentence(body, goteborgPhrases[choice], { personer: enumerated(body, group), antal: group.length }),
    ),
  ]
}

type ListPhrase = (typeof namedPhrases | typeof goteborgPhrases)[BallotChoice]

function sentence(
  body: Body,
  phrase: ListPhrase,
  values: { readonly personer: string; readonly antal: number },
): VoteSentence {
  return { phrase, text: fillPhrase(body, phrase, values) }
}

function groups(votes: readonly NamedVote[]): readonly (readonly [BallotChoice, readonly NamedVote[]])[] {
  return choices
    .map((choice) => [choice, votes.filter((vote) => vote.choice === choice)] as const)
    .filter(([, group]) => group.length > 0)
}

/** "A, B, tjänstgörande ersättarna C och D samt ordföranden E": members, then substitutes as one, then the chair. */
function enumerated(body: Body, votes: readonly NamedVote[]): string {
  const namesOf = (capacity: VoterCapacity): readonly string[] =>
    votes.filter((vote) => vote.capacity === capacity).map(({ name }) => name)
  return joinReadably([
    ...namesOf('member'),
    ...substitutes(body, namesOf('substitute')),
    ...namesOf('actingChair').map((person) =>
      fillPhrase(body, 'göteborg.tjänstgörande_ordföranden', { person }),
    ),
    ...namesOf('chair').map((person) => fillPhrase(body, 'göteborg.ordföranden', { person })),
  ])
}

function substitutes(body: Body, names: readonly string[]): readonly string[] {
  const [person] = names
  if (person === undefined) return []
  if (names.length === 1) return [fillPhrase(body, 'göteborg.ersättaren', { person })]
  return [fillPhrase(body, 'göteborg.ersättarna', { personer: joinList(names, 'och') })]
}
