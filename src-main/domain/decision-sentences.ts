import { afterAtt, asSentence } from './clause-words.ts'
import { type Decision, decidedClauses, decisionOf } from './decision.ts'
import { assertNever } from './errors.ts'
import type { Paragraph } from './meeting.ts'
import { choiceName } from './motion-names.ts'
import type { Motion } from './motion.ts'
import { orderInWords } from './order-words.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase } from './phrases.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { fillBodyForms, joinReadably } from './swedish.ts'

/**
 * The sentences of a § as a whole: that the order of the questions was approved, and the decision in the words of what
 * won (KL 5:67 p. 4). The decision comes when everything put has been decided.
 */
export function paragraphSentences(record: MeetingRecord, paragraph: Paragraph): readonly Sentence[] {
  const ordning = paragraph.orderApproved ? orderInWords(record, paragraph.id) : ''
  const of: Of = { record, paragraph }
  const approved = say(of, 'proposition.ordning_godkänns', { ordning })
  return [
    ...(ordning === '' ? [] : [{ ...approved, section: 'propositionsordning' as const }]),
    ...decisionSentences(of, decisionOf(record, paragraph.id)),
  ]
}

interface Of {
  readonly record: MeetingRecord
  readonly paragraph: Paragraph
}

function say<TId extends PhraseId>(
  { record, paragraph }: Of,
  phrase: TId,
  values: OwnPhraseValues<TId>,
): Sentence {
  const text = fillPhrase(record.body, phrase, values)
  return { factId: paragraph.id, phrase, section: 'decision', text, clauses: [] }
}

function decisionSentences(of: Of, decision: Decision): readonly Sentence[] {
  switch (decision.kind) {
    case 'none':
      return []
    case 'tabled':
      return [say(of, decision.byMinority ? 'votering.beslut_bordläggning' : 'beslut.bordläggning', {})]
    case 'referredBack':
      return referral(of, decision)
    case 'rejected':
      return decision.rejected === null
        ? []
        : [say(of, 'beslut.avslag', { förslag: choiceName(of.record, decision.rejected) })]
    case 'adopted':
      return adopted(of, decision)
    default:
      return assertNever(decision)
  }
}

interface Referral {
  readonly motions: readonly Motion[]
  readonly byMinority: boolean
}

/**
 * Several motions that were granted give the matter several reasons (corpus 115). That a minority had its way is said,
 * since it may have it only once in the matter (KL 5:50).
 */
function referral(of: Of, { motions, byMinority }: Referral): readonly Sentence[] {
  const receivers = [...new Set(motions.map(({ receiver }) => receiver.trim()))].filter((name) => name !== '')
  const reasons = motions.map(({ justification }) => justification.trim()).filter((reason) => reason !== '')
  const [reason] = reasons
  const referred =
    receivers.length === 0
      ? say(of, byMinority ? 'votering.beslut_återremiss_bar' : 'beslut.återremiss_bar', {})
      : say(of, byMinority ? 'votering.beslut_återremiss' : 'beslut.återremiss', {
          mottagare: joinReadably(receivers),
        })
  if (reason === undefined) return [referred]
  if (reasons.length === 1)
    return [referred, say(of, 'votering.återremiss_motivering', { motivering: reason })]
  return [referred, { ...say(of, 'beslut.återremiss_motiveringar', {}), clauses: reasons }]
}

/** The clauses of what was decided, or its name when it has none. */
function adopted(of: Of, decision: Extract<Decision, { kind: 'adopted' }>): readonly Sentence[] {
  const { record } = of
  const clauses = decidedClauses(record, decision)
  const [only, ...others] = clauses
  if (only === undefined) {
    const { main } = decision
    return main === null ? [] : [say(of, 'beslut.enligt_förslag', { förslag: choiceName(record, main) })]
  }
  if (record.body.template.decisionStyle === 'att') {
    return [{ ...say(of, 'beslut.att_satser', {}), clauses: clauses.map(afterAtt) }]
  }
  if (others.length === 0) return [say(of, 'beslut.punkt', { text: asSentence(only) })]
  const lead = say(of, 'beslut.punkter', {})
  return [{ ...lead, text: isHeadedByBody(record) ? '' : lead.text, clauses: clauses.map(asSentence) }]
}

/** "Produktionsutskottets beslut" (seed 003) needs no "Produktionsutskottet beslutar" under it. */
function isHeadedByBody({ body }: MeetingRecord): boolean {
  const heading = body.template.sections.find(({ kind }) => kind === 'decision')?.heading ?? ''
  return fillBodyForms(body, heading) !== heading
}
