import { formatDate } from './date-words.ts'
import type { Election } from './election.ts'
import { assertNever } from './errors.ts'
import { ballotPapers, drawnByLot } from './elections.ts'
import type { SectionKind } from './minutes-body.ts'
import { namesOf } from './people.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase } from './phrases.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { joinList } from './swedish.ts'

/**
 * The sentences of an election (domain.md §4.7): how it was held, its ballots and the lot, under the election; who was
 * elected, or that it was postponed, under the decision. Nothing while it is pending.
 */
export function electionSentences(record: MeetingRecord, election: Election): readonly Sentence[] {
  const of = { record, election }
  switch (election.outcome) {
    case 'pending':
      return []
    case 'postponed':
      return [say(of, 'val.bordläggs', {})]
    case 'elected':
      return [decided(of), ...held(of)]
    default:
      return assertNever(election.outcome)
  }
}

interface Held {
  readonly record: MeetingRecord
  readonly election: Election
}

const decisions: ReadonlySet<PhraseId> = new Set<PhraseId>([
  'val.utses',
  'val.utses_utan_tid',
  'val.bordläggs',
])

function say<TId extends PhraseId>(
  { record, election }: Held,
  phrase: TId,
  values: OwnPhraseValues<TId>,
): Sentence {
  const section: SectionKind = decisions.has(phrase) ? 'decision' : 'election'
  return { factId: election.id, phrase, section, text: fillPhrase(record.body, phrase, values), clauses: [] }
}

function decided(of: Held): Sentence {
  const { elected, office: uppdrag, from, to } = of.election
  const person = joinList(elected, 'och')
  if (from === null || to === null) return say(of, 'val.utses_utan_tid', { person, uppdrag })
  const { dateStyle } = of.record.body.template
  return say(of, 'val.utses', {
    person,
    uppdrag,
    från: formatDate(from, dateStyle),
    till: formatDate(to, dateStyle),
  })
}

function held(of: Held): readonly Sentence[] {
  const { method, proportionalRequestedBy } = of.election
  const drawn = drawnByLot(of.election)
  switch (method) {
    case 'acclamation':
      return []
    case 'proportional':
      return [say(of, 'val.proportionellt', { antal: proportionalRequestedBy ?? 0 }), ...ballots(of)]
    case 'secretBallot':
      return [
        ...ballots(of),
        ...(drawn.length === 0 ? [] : [say(of, 'val.lottning', { person: joinList(drawn, 'och') })]),
      ]
    default:
      return assertNever(method)
  }
}

/** The justerare assist at the count (domain.md §4.4, LOCAL). */
function ballots(of: Held): readonly Sentence[] {
  const { record, election } = of
  const tellers = record.meeting.justerare
    .filter(
      ({ role, paragraphIds }) =>
        role === 'justerare' && (paragraphIds?.includes(election.paragraphId) ?? true),
    )
    .map(({ personId }) => personId)
  const lead =
    tellers.length === 0
      ? say(of, 'val.sluten_bar', {})
      : say(of, 'val.sluten', { personer: namesOf(record, tellers) })
  if (election.candidates.length === 0) return [lead]
  const fördelning = joinList(
    election.candidates.map(({ name, votes }) =>
      fillPhrase(record.body, 'val.röstetal', { kandidat: name, antal: votes }),
    ),
    'och',
  )
  return [lead, counted(of, fördelning)]
}

function counted(of: Held, fördelning: string): Sentence {
  const { blankBallots: blanka, invalidBallots: ogiltiga } = of.election
  const antal = ballotPapers(of.election)
  if (blanka > 0) return say(of, 'val.sluten_resultat_blanka', { antal, blanka, ogiltiga, fördelning })
  return ogiltiga === 1
    ? say(of, 'val.sluten_resultat_en_ogiltig', { antal, fördelning })
    : say(of, 'val.sluten_resultat', { antal, ogiltiga, fördelning })
}
