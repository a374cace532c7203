import type { VoterCapacity } from '#domain/vote-words.ts'

/** A vote as a reader of the printed minutes finds it. */
export interface ReadVote {
  readonly yes: string
  readonly no: string
  readonly voters: readonly {
    readonly name: string
    readonly capacity: VoterCapacity
    readonly choice: ReadChoice
  }[]
}

type ReadChoice = 'yes' | 'no' | 'abstain' | 'notParticipating' | 'absent'

const endings: readonly (readonly [RegExp, ReadChoice])[] = [
  [/ röstar Ja$/, 'yes'],
  [/ röstar Nej$/, 'no'],
  [/ avstår från att rösta$/, 'abstain'],
  [/ deltar inte i omröstningen$/, 'notParticipating'],
  [/ är frånvarande vid omröstningen$/, 'absent'],
]

/**
 * Reads votes in the house style of Göteborg out of running text, independently of how they were made: line breaks may
 * stand anywhere, either kind of quotation marks is taken, "och", "samt" and commas part names.
 *
 * Fails when the number of names differs from the number that the text states.
 */
export function readGoteborgVotes(text: string): readonly ReadVote[] {
  const flat = text.replace(/\s+/g, ' ')
  return flat
    .split('Godkänd voteringsproposition:')
    .slice(1)
    .map((part) => {
      const [whole = '', yes = '', no = ''] = /^ [”"]Ja för (.*?) och Nej för (.*?)\.?[”"]/.exec(part) ?? []
      return { yes, no, voters: readGroups(part.slice(whole.length)) }
    })
}

function readGroups(text: string): ReadVote['voters'] {
  return [...text.matchAll(/ ?(.+?) \((\d+)\)\.(?= |$)/g)].flatMap(([, sentence = '', stated]) => {
    const ending = endings.find(([pattern]) => pattern.test(sentence))
    if (ending === undefined) return []
    const voters = readNames(sentence.replace(ending[0], ''))
    if (voters.length !== Number(stated))
      throw new Error(`${voters.length} names, ${stated} votes: ${sentence}`)
    return voters.map((voter) => ({ ...voter, choice: ending[1] }))
  })
}

function readNames(list: string): readonly { readonly name: string; readonly capacity: VoterCapacity }[] {
  let capacity: VoterCapacity = 'member'
  return list.split(/, | och | samt /).map((part) => {
    const [, title = '', name = ''] =
      /^((?:tjänstgörande )?(?:ersättaren|ersättarna|ordföranden) )?(.*)$/i.exec(part) ?? []
    const word = title.toLowerCase().trim()
    if (word === '') return { name, capacity }
    if (word === 'tjänstgörande ersättarna') capacity = 'substitute'
    const own: VoterCapacity =
      word === 'ordföranden' ? 'chair' : word === 'tjänstgörande ordföranden' ? 'actingChair' : 'substitute'
    if (own !== 'substitute') capacity = 'member'
    return { name, capacity: own }
  })
}
