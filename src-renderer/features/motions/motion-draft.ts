import { type AmendmentPart, partsOfEdit, wholeAmendment } from '#domain/amendment-parts.ts'
import { baseClauses, clausesOf } from '#domain/amendments.ts'
import type { Person } from '#domain/body.ts'
import type { Id, MotionId, ParagraphId } from '#domain/ids.ts'
import type { Motion, MotionKind, Proposal } from '#domain/motion.ts'
import { isLive, motionsOf, proposalsOf, subjectOf } from '#domain/motions.ts'
import { fullName } from '#domain/person-name.ts'
import type { MeetingRecord } from '#domain/record.ts'

/** A motion in the making, as the fields hold it. */
export interface MotionDraft {
  readonly movers: string
  readonly kind: MotionKind
  /** The proposal or motion that it is about; '' while nothing lies on the table. */
  readonly subjectId: Id
  /** What it is about, named by hand, when nothing lies on the table. */
  readonly subjectName: string
  /** `changed`: each changed point by itself · `whole` · a point's number. */
  readonly extent: string
  /** The wording, one clause a line; null while it is the subject's own. */
  readonly wording: string | null
  readonly receiver: string
  readonly justification: string
  /** The first-hand motion of the same people that it falls back from; '' for none. */
  readonly fallbackFor: MotionId
}

/** What the form begins with: a kind of motion, about something perhaps. */
export function newDraft(record: MeetingRecord, { paragraphId, kind, aboutId }: NewDraft): MotionDraft {
  return {
    movers: '',
    kind,
    subjectId: aboutId ?? proposalsOf(record, paragraphId)[0]?.id ?? '',
    subjectName: '',
    extent: 'changed',
    wording: null,
    receiver: '',
    justification: '',
    fallbackFor: '',
  }
}

interface NewDraft {
  readonly paragraphId: ParagraphId
  readonly kind: MotionKind
  /** The motion or proposal that it is about; null for what lies on the table. */
  readonly aboutId: Id | null
}

/** A motion that has been recorded, to be changed. */
export function draftOf(record: MeetingRecord, motion: Motion): MotionDraft {
  return {
    movers: record.people
      .filter(({ id }) => motion.movers.includes(id))
      .map(fullName)
      .join(', '),
    kind: motion.kind,
    subjectId: subjectOf(record, motion)?.id ?? '',
    subjectName: '',
    extent: motion.point === null ? 'whole' : String(motion.point),
    wording: motion.clauses.join('\n'),
    receiver: motion.receiver,
    justification: motion.justification,
    fallbackFor: motion.fallbackFor ?? '',
  }
}

/** Which fields a kind of motion has. */
export function fieldsOf(kind: MotionKind): { readonly subject: boolean; readonly wording: boolean } {
  const about = kind === 'approve' || kind === 'reject' || kind === 'amend' || kind === 'add'
  return { subject: about || kind === 'value', wording: !isBare(kind) }
}

/** Kinds that say all by their name. */
function isBare(kind: MotionKind): boolean {
  return kind === 'table' || kind === 'adjourn' || kind === 'referBack' || kind === 'reject'
}

/** What a motion may be about: the proposals on the table, then the motions with words of their own. */
export function subjectsFor(
  record: MeetingRecord,
  paragraphId: ParagraphId,
  kind: MotionKind,
): readonly (Proposal | Motion)[] {
  const motions = motionsOf(record, paragraphId).filter(
    (motion) =>
      isLive(motion) && motion.kind !== 'approve' && (kind !== 'amend' || motion.clauses.length > 0),
  )
  return [...proposalsOf(record, paragraphId), ...motions]
}

/** The clauses that the draft starts from: all of what it is about, or the point that it is about. */
export function startingClauses(record: MeetingRecord, draft: MotionDraft): readonly string[] {
  const all = subjectClauses(record, draft.subjectId)
  const point = Number(draft.extent)
  return Number.isInteger(point) && point > 0 ? all.slice(point - 1, point) : all
}

/** The clauses of what the draft is about; none when they are not on record. */
export function subjectClauses(record: MeetingRecord, subjectId: Id): readonly string[] {
  const proposal = record.proposals.find(({ id }) => id === subjectId)
  if (proposal !== undefined) return proposal.clauses
  const motion = record.motions.find(({ id }) => id === subjectId)
  if (motion === undefined) return []
  const own = clausesOf(record, motion)
  return own.length > 0 ? own : baseClauses(record, motion)
}

/** The wording as the field shows it. */
export function wordingOf(record: MeetingRecord, draft: MotionDraft): string {
  return draft.wording ?? (draft.kind === 'amend' ? startingClauses(record, draft).join('\n') : '')
}

/**
 * What the draft moves, part by part: an amendment may change several points, each of which is tried by itself. None
 * when it needs a wording and has none.
 */
export function partsOfDraft(record: MeetingRecord, draft: MotionDraft): readonly MotionPart[] {
  const clauses = linesOf(wordingOf(record, draft))
  const point = pointOf(draft)
  if (draft.kind !== 'amend') {
    const needsWords = fieldsOf(draft.kind).wording && draft.kind !== 'approve'
    if (needsWords && clauses.length === 0) return []
    return [{ kind: draft.kind, point, clauses: fieldsOf(draft.kind).wording ? clauses : [], before: null }]
  }
  const base = startingClauses(record, draft)
  if (clauses.length === 0 || clauses.join('\n') === base.join('\n')) return []
  if (point !== null) return [{ kind: 'amend', point, clauses, before: base.join('\n') }]
  const isProposal = record.proposals.some(({ id }) => id === draft.subjectId)
  return draft.extent === 'changed' && isProposal
    ? partsOfEdit(base, clauses)
    : [wholeAmendment(base, clauses)]
}

/** A part of a draft, which becomes a motion. */
export interface MotionPart extends Omit<AmendmentPart, 'kind'> {
  readonly kind: MotionKind
}

interface Making {
  readonly paragraphId: ParagraphId
  readonly movers: readonly Person[]
  /** The proposal that was made for the draft, when nothing lay on the table. */
  readonly proposalId: Id | null
  readonly newId: () => Id
}

/** The motions that a draft makes. */
export function motionsOfDraft(
  record: MeetingRecord,
  draft: MotionDraft,
  { paragraphId, movers, proposalId, newId }: Making,
): readonly Motion[] {
  const { kind } = draft
  return partsOfDraft(record, draft).map((part) => ({
    id: newId(),
    paragraphId,
    kind: part.kind,
    movers: movers.map(({ id }) => id),
    seconders: [],
    subject: fieldsOf(part.kind).subject ? aboutOf(record, draft, proposalId) : null,
    point: part.point,
    clauses: part.clauses,
    fallbackFor: draft.fallbackFor === '' ? null : draft.fallbackFor,
    justification: kind === 'referBack' ? draft.justification.trim() : '',
    receiver: kind === 'referBack' ? draft.receiver.trim() : '',
    withdrawnAt: null,
    refusedReason: null,
  }))
}

/** A recorded motion with what the draft says of it. */
export function changedMotion(motion: Motion, draft: MotionDraft, movers: readonly Person[]): Motion {
  const { wording } = fieldsOf(draft.kind)
  return {
    ...motion,
    movers: movers.map(({ id }) => id),
    seconders: motion.seconders.filter((id) => !movers.some((mover) => mover.id === id)),
    clauses: wording ? linesOf(draft.wording ?? '') : [],
    fallbackFor: draft.fallbackFor === '' ? null : draft.fallbackFor,
    justification: draft.justification.trim(),
    receiver: draft.receiver.trim(),
  }
}

/** The motions of the same people that this one may be put in the second hand to. */
export function firstHandMotions(
  record: MeetingRecord,
  paragraphId: ParagraphId,
  movers: readonly Person[],
): readonly Motion[] {
  return motionsOf(record, paragraphId).filter(
    (motion) => isLive(motion) && movers.some(({ id }) => motion.movers.includes(id)),
  )
}

function aboutOf(record: MeetingRecord, draft: MotionDraft, proposalId: Id | null): Motion['subject'] {
  if (proposalId !== null) return { kind: 'proposal', id: proposalId }
  if (draft.subjectId === '') return null
  return {
    kind: record.motions.some(({ id }) => id === draft.subjectId) ? 'motion' : 'proposal',
    id: draft.subjectId,
  }
}

function pointOf({ extent, kind }: MotionDraft): number | null {
  const point = Number(extent)
  return kind !== 'add' && kind !== 'own' && Number.isInteger(point) && point > 0 ? point : null
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
