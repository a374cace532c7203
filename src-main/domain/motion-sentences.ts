import { afterAtt, onlyAttClause, withoutFullStop } from './clause-words.ts'
import { assertNever } from './errors.ts'
import type { Motion, MotionKind, Proposal } from './motion.ts'
import { isLive } from './motions.ts'
import { moverNames, moversGenitive, seconderNames, subjectName } from './motion-names.ts'
import { fillTemplate } from './phrase-template.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase, phraseTemplate } from './phrases.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { bodyWords } from './swedish.ts'

/**
 * The sentences of a motion (domain.md §4.2): who moves what, in its own words or by what it is about, who joins it, and
 * whether it is put in the second hand. A withdrawn motion has none (KL 5:67 p. 1); for one that the chair refuses to
 * put it is said why (KL 5:57).
 */
export function motionSentences(record: MeetingRecord, motion: Motion): readonly Sentence[] {
  if (motion.movers.length === 0) return []
  const of = { record, motion }
  if (motion.refusedReason !== null) {
    return [say(of, 'yrkande.avvisas', { person_genitiv: moversGenitive(record, motion) })]
  }
  if (!isLive(motion) || (motion.clauses.length === 0 && needsWords.has(motion.kind))) return []
  return [...inSecondHand(of, moved(of)), ...joining(of)]
}

/** The clauses of a proposal on the table. None when a motion for it repeats them, as in seed 003, or it has none. */
export function proposalSentences(record: MeetingRecord, proposal: Proposal): readonly Sentence[] {
  const repeated = record.motions.some(
    (motion) =>
      motion.kind === 'approve' &&
      motion.subject?.id === proposal.id &&
      motion.clauses.length > 0 &&
      isLive(motion),
  )
  if (proposal.clauses.length === 0 || repeated) return []
  return [
    {
      factId: proposal.id,
      phrase: 'förslag.punkter',
      section: 'proposal',
      text: fillPhrase(record.body, 'förslag.punkter', { förslag: proposal.name }),
      clauses: proposal.clauses,
    },
  ]
}

/** Kinds that say nothing before they have a wording. */
const needsWords: ReadonlySet<MotionKind> = new Set(['own', 'value', 'nominate', 'add'])

interface Moved {
  readonly record: MeetingRecord
  readonly motion: Motion
}

function say<TId extends PhraseId>(
  { record, motion }: Moved,
  phrase: TId,
  values: OwnPhraseValues<TId>,
): Sentence {
  const text = fillPhrase(record.body, phrase, values)
  return { factId: motion.id, phrase, section: 'motions', text, clauses: [] }
}

function moved(of: Moved): Sentence {
  const { record, motion } = of
  const person = moverNames(record, motion)
  switch (motion.kind) {
    case 'approve':
      return approval(of, person)
    case 'reject':
      return rejection(of, person)
    case 'amend':
      return amendment(of, person)
    case 'own':
      return ownWords(of, person)
    case 'add':
      return addition(of, person)
    case 'value':
      return say(of, 'yrkande.värde', { person, värde: withoutFullStop(motion.clauses[0] ?? '') })
    case 'nominate':
      return nomination(of, person)
    case 'referBack':
      return referral(of, person)
    case 'table':
      return say(of, 'yrkande.bordläggning', { person })
    case 'adjourn':
      return say(of, 'yrkande.ajournering', { person })
    default:
      return assertNever(motion.kind)
  }
}

function approval(of: Moved, person: string): Sentence {
  const { record, motion } = of
  const förslag = subjectName(record, motion)
  if (motion.clauses.length > 0) {
    return { ...say(of, 'yrkande.bifall_innebärande', { person, förslag }), clauses: motion.clauses }
  }
  const personer = seconderNames(record, motion)
  return personer === ''
    ? say(of, 'yrkande.bifall', { person, förslag })
    : say(of, 'yrkande.bifall_instämmande', { person, personer, förslag })
}

function rejection(of: Moved, person: string): Sentence {
  const förslag = subjectName(of.record, of.motion)
  const personer = seconderNames(of.record, of.motion)
  return personer === ''
    ? say(of, 'yrkande.avslag', { person, förslag })
    : say(of, 'yrkande.avslag_instämmande', { person, personer, förslag })
}

function amendment(of: Moved, person: string): Sentence {
  const { record, motion } = of
  const { point: punkt, clauses } = motion
  const [text] = clauses
  const förslag = subjectName(record, motion)
  if (text === undefined) return say(of, 'yrkande.ändring_av', { person, förslag })
  if (clauses.length === 1) {
    return punkt === null
      ? say(of, 'yrkande.ändring_helt', { person, förslag, text })
      : say(of, 'yrkande.ändring', { person, punkt, text })
  }
  const lead =
    punkt === null
      ? say(of, 'yrkande.ändring_helt_punkter', { person, förslag })
      : say(of, 'yrkande.ändring_punkter', { person, punkt })
  return { ...lead, clauses }
}

function ownWords(of: Moved, person: string): Sentence {
  const { clauses } = of.motion
  const text = onlyAttClause(clauses)
  return text === null
    ? { ...say(of, 'yrkande.eget_punkter', { person }), clauses }
    : say(of, 'yrkande.eget', { person, text })
}

function addition(of: Moved, person: string): Sentence {
  const { clauses } = of.motion
  const text = onlyAttClause(clauses)
  return text === null
    ? { ...say(of, 'yrkande.tillägg_punkter', { person }), clauses }
    : say(of, 'yrkande.tillägg', { person, text })
}

/**
 * A nomination: who, and to what. Its first clause is the candidate; its second the office, or else that of the § when it
 * has one election.
 */
function nomination(of: Moved, person: string): Sentence {
  const { record, motion } = of
  const [kandidat = '', office] = motion.clauses
  const elections = record.elections.filter(({ paragraphId }) => paragraphId === motion.paragraphId)
  const uppdrag = office ?? (elections.length === 1 ? elections[0]?.office : undefined)
  return uppdrag === undefined
    ? say(of, 'yrkande.nominering_bar', { person, kandidat })
    : say(of, 'yrkande.nominering', { person, kandidat, uppdrag })
}

function referral(of: Moved, person: string): Sentence {
  const mottagare = of.motion.receiver.trim()
  const motivering = afterAtt(of.motion.justification)
  if (motivering === '') {
    return mottagare === ''
      ? say(of, 'yrkande.återremiss_bar', { person })
      : say(of, 'yrkande.återremiss_utan_motivering', { person, mottagare })
  }
  return mottagare === ''
    ? say(of, 'yrkande.återremiss_motivering', { person, motivering })
    : say(of, 'yrkande.återremiss', { person, mottagare, motivering })
}

const opening = '{Person} yrkar '

/**
 * "I andra hand yrkar Per Beng (S) bifall till …" (corpus 115), and "I första hand" for the motion that it falls back
 * from. In a body's own wording that begins otherwise it is said by itself.
 */
function inSecondHand(of: Moved, sentence: Sentence): readonly Sentence[] {
  const { record, motion } = of
  const second = motion.fallbackFor !== null
  const first = record.motions.some((other) => other.fallbackFor === motion.id && isLive(other))
  if (!second && !first) return [sentence]
  const person = moverNames(record, motion)
  const template = phraseTemplate(record.body, sentence.phrase as PhraseId)
  if (!template.startsWith(opening)) {
    return second ? [sentence, say(of, 'yrkande.framställs_andra_hand', {})] : [sentence]
  }
  const lead = fillTemplate(opening, { ...bodyWords(record.body), person })
  const yrkande = withoutFullStop(sentence.text.slice(lead.length).trimStart())
  const phrase = second ? 'yrkande.andra_hand' : 'yrkande.första_hand'
  const said = say(of, phrase, { person, yrkande })
  const text =
    /[.:]\.$/.test(said.text) || sentence.clauses.length > 0 ? said.text.replace(/\.$/, '') : said.text
  return [{ ...sentence, phrase, text }]
}

/** Who joins, when the sentence of the motion does not name them. */
function joining(of: Moved): readonly Sentence[] {
  const { record, motion } = of
  const personer = seconderNames(record, motion)
  const named =
    (motion.kind === 'approve' && motion.clauses.length === 0) || motion.kind === 'reject' || personer === ''
  if (named) return []
  return [say(of, 'yrkande.instämmer', { personer, person_genitiv: moversGenitive(record, motion) })]
}
