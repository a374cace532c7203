import type { IsoDate, ParagraphId } from './ids.ts'
import { decisionOf } from './decision.ts'
import type { ItemKind, Paragraph } from './meeting.ts'
import type { Proposal } from './motion.ts'
import { proposalsOf } from './motions.ts'
import { paragraphLabel } from './numbering.ts'
import type { MeetingRecord } from './record.ts'

/** A matter that an earlier meeting put off, as it is to be taken up again. */
export interface DeferredMatter {
  /** The § in which it was put off. */
  readonly paragraphId: ParagraphId
  readonly label: string
  readonly date: IsoDate
  readonly title: string
  readonly caseNumbers: readonly string[]
  readonly kind: ItemKind
  readonly proposals: readonly Pick<Proposal, 'name' | 'clauses'>[]
  readonly how: 'tabled' | 'referredBack'
  /** A minority put it off, this time or before: it may not do so again (KL 5:50). */
  readonly minorityDeferralUsed: boolean
}

/** What tells a matter: its case numbers, or else its title. */
export type Matter = Pick<Paragraph, 'title' | 'caseNumbers'>

/** Whether two items are the same matter: a case number in common, or no case numbers and the same title. */
export function isSameMatter(a: Matter, b: Matter): boolean {
  if (a.caseNumbers.length > 0 && b.caseNumbers.length > 0) {
    return a.caseNumbers.some((number) => b.caseNumbers.includes(number))
  }
  return a.title.trim().toLowerCase() === b.title.trim().toLowerCase()
}

/**
 * The matters that a body's meetings, first to last, have put off and not taken up again: what is tabled in fullmäktige
 * comes back at the next meeting (KL 5:51), and what a minority has put off is known by it (KL 5:50).
 */
export function deferredMatters(meetings: readonly MeetingRecord[]): readonly DeferredMatter[] {
  return meetings.reduce<readonly DeferredMatter[]>(
    (waiting, record) => [...notTakenUp(waiting, record), ...deferredIn(record)],
    [],
  )
}

/** The matters that are not on a meeting's agenda. */
export function notTakenUp(
  matters: readonly DeferredMatter[],
  { paragraphs }: Pick<MeetingRecord, 'paragraphs'>,
): readonly DeferredMatter[] {
  return matters.filter(
    (matter) =>
      !paragraphs.some((paragraph) => paragraph.state !== 'withdrawn' && isSameMatter(paragraph, matter)),
  )
}

function deferredIn(record: MeetingRecord): readonly DeferredMatter[] {
  return record.paragraphs.flatMap((paragraph): readonly DeferredMatter[] => {
    const decision = decisionOf(record, paragraph.id)
    if (decision.kind !== 'tabled' && decision.kind !== 'referredBack') return []
    const { id: paragraphId, title, caseNumbers, kind, minorityDeferralUsed } = paragraph
    return [
      {
        paragraphId,
        label: paragraphLabel(record, paragraphId),
        date: record.meeting.date,
        title,
        caseNumbers,
        kind,
        proposals: proposalsOf(record, paragraphId).map(({ name, clauses }) => ({ name, clauses })),
        how: decision.kind,
        minorityDeferralUsed: minorityDeferralUsed || decision.byMinority,
      },
    ]
  })
}
