import type { AttendanceEvent, RollCallStatus } from '../attendance.ts'
import type { Dissent } from '../dissent.ts'
import type { Election } from '../election.ts'
import type {
  ClockTime,
  Id,
  IsoDate,
  MotionId,
  ParagraphId,
  PersonId,
  QuestionId,
  SectionId,
  VoteId,
} from '../ids.ts'
import type {
  Anslag,
  AppealKind,
  Attachment,
  ItemKind,
  Justerare,
  JusteringPlan,
  OtherPresent,
  Paragraph,
} from '../meeting.ts'
import type { Block, SectionKind } from '../minutes-body.ts'
import type { Motion, Proposal } from '../motion.ts'
import type { BallotChoice, Question, Vote } from '../question.ts'

/** What the secretary sets about the meeting before and after it. */
export interface MeetingDetails {
  readonly date: IsoDate
  readonly endDate: IsoDate | null
  readonly number: number
  readonly firstParagraphNumber: number
  readonly place: string
  readonly startTime: ClockTime | null
  readonly endTime: ClockTime | null
  readonly secretaryId: PersonId | null
}

/** An item as it is put on the agenda. */
export interface NewItem {
  readonly id: ParagraphId
  readonly title: string
  readonly caseNumbers: readonly string[]
  readonly kind: ItemKind
}

/** What the secretary sets about an item. */
export interface ItemDetails {
  readonly title: string
  readonly caseNumbers: readonly string[]
  readonly kind: ItemKind
  readonly appeal: AppealKind
  readonly visibility: Paragraph['visibility']
  readonly immediateJustering: boolean
  readonly closedDoors: boolean
  readonly fixedNumber: string | null
}

/** What is set about an item, with some of it changed: what `item.describe` takes. */
export function itemDetails(paragraph: Paragraph, changes: Partial<ItemDetails>): ItemDetails {
  const { title, caseNumbers, kind, appeal, visibility, immediateJustering, closedDoors, fixedNumber } =
    paragraph
  return {
    title,
    caseNumbers,
    kind,
    appeal,
    visibility,
    immediateJustering,
    closedDoors,
    fixedNumber,
    ...changes,
  }
}

/**
 * Everything that can be done to a meeting's record, as data: applied by `applyAct` alike in the host (which stores
 * and journals it) and in the window (which shows it at once), and undone by going back to the record before it.
 * An act names every id it makes, so that it gives the same record wherever it is applied. "Put" adds the thing or
 * replaces the one with its id.
 */
export type SingleAct =
  | { readonly kind: 'meeting.describe'; readonly details: MeetingDetails }
  | { readonly kind: 'meeting.summon' }
  | { readonly kind: 'meeting.open'; readonly time: ClockTime }
  | { readonly kind: 'meeting.adjourn'; readonly id: Id; readonly time: ClockTime }
  | { readonly kind: 'meeting.resume'; readonly time: ClockTime }
  | { readonly kind: 'meeting.close'; readonly time: ClockTime }
  | {
      readonly kind: 'justerare.choose'
      readonly justerare: readonly Justerare[]
      readonly plan: JusteringPlan
    }
  | { readonly kind: 'anslag.set'; readonly anslag: Anslag; readonly attestedOn: IsoDate | null }
  | {
      readonly kind: 'lateChange.begin'
      readonly id: Id
      readonly paragraphId: ParagraphId | null
      readonly reason: string
    }
  | { readonly kind: 'lateChange.end'; readonly changeId: Id }
  | { readonly kind: 'agenda.add'; readonly items: readonly NewItem[]; readonly before: ParagraphId | null }
  | { readonly kind: 'agenda.move'; readonly paragraphId: ParagraphId; readonly before: ParagraphId | null }
  | { readonly kind: 'agenda.remove'; readonly paragraphId: ParagraphId }
  | { readonly kind: 'agenda.withdraw'; readonly paragraphId: ParagraphId }
  | { readonly kind: 'item.describe'; readonly paragraphId: ParagraphId; readonly details: ItemDetails }
  | { readonly kind: 'paragraph.open'; readonly paragraphId: ParagraphId; readonly time: ClockTime }
  | { readonly kind: 'paragraph.close'; readonly paragraphId: ParagraphId; readonly time: ClockTime }
  | { readonly kind: 'paragraph.reopen'; readonly paragraphId: ParagraphId }
  | { readonly kind: 'paragraph.note'; readonly paragraphId: ParagraphId; readonly text: string }
  | {
      readonly kind: 'item.markDeferral'
      readonly paragraphId: ParagraphId
      /** As `Paragraph.minorityDeferralUsed`. */
      readonly used: boolean
    }
  | {
      readonly kind: 'section.add'
      readonly id: SectionId
      readonly paragraphId: ParagraphId
      readonly section: SectionKind
    }
  | { readonly kind: 'section.rename'; readonly sectionId: SectionId; readonly heading: string }
  | { readonly kind: 'section.remove'; readonly sectionId: SectionId }
  | { readonly kind: 'text.write'; readonly sectionId: SectionId; readonly blocks: readonly Block[] }
  /** Takes over what the fact behind a sentence gives now. */
  | { readonly kind: 'sentence.renew'; readonly sectionId: SectionId; readonly blockId: Id }
  /** Keeps the words of a sentence although its fact gives others by now. */
  | { readonly kind: 'sentence.keep'; readonly sectionId: SectionId; readonly blockId: Id }
  /** Lets every sentence that no hand has changed follow its fact. */
  | { readonly kind: 'sentence.follow' }
  | {
      readonly kind: 'rollCall.set'
      readonly id: Id
      readonly personId: PersonId
      readonly status: RollCallStatus
    }
  /** Nothing is known of the person any longer: a member is taken to be present, a substitute not. */
  | { readonly kind: 'rollCall.clear'; readonly personId: PersonId }
  | { readonly kind: 'rollCall.finish' }
  | { readonly kind: 'attendance.record'; readonly event: AttendanceEvent }
  | { readonly kind: 'attendance.remove'; readonly eventId: Id }
  | { readonly kind: 'other.put'; readonly other: OtherPresent }
  | { readonly kind: 'other.remove'; readonly otherId: Id }
  | { readonly kind: 'proposal.put'; readonly proposal: Proposal }
  | { readonly kind: 'proposal.remove'; readonly proposalId: Id }
  | { readonly kind: 'motion.put'; readonly motion: Motion }
  | { readonly kind: 'motion.withdraw'; readonly motionId: MotionId; readonly time: ClockTime }
  | { readonly kind: 'motion.remove'; readonly motionId: MotionId }
  | { readonly kind: 'question.put'; readonly question: Question }
  | { readonly kind: 'question.remove'; readonly questionId: QuestionId }
  | { readonly kind: 'question.move'; readonly questionId: QuestionId; readonly before: QuestionId | null }
  | {
      readonly kind: 'question.arrange'
      readonly paragraphId: ParagraphId
      /** What is left to put, in the order that the chair has chosen; none for the order that follows from the motions. */
      readonly questions: readonly Question[]
    }
  | { readonly kind: 'order.approve'; readonly paragraphId: ParagraphId; readonly approved: boolean }
  | { readonly kind: 'vote.put'; readonly vote: Vote }
  | {
      readonly kind: 'vote.cast'
      readonly voteId: VoteId
      readonly personId: PersonId
      /** null takes the ballot back. */
      readonly choice: BallotChoice | null
    }
  | {
      readonly kind: 'vote.correct'
      readonly voteId: VoteId
      readonly personId: PersonId
      readonly choice: BallotChoice
      readonly reason: string
    }
  | { readonly kind: 'vote.settle'; readonly voteId: VoteId }
  | { readonly kind: 'vote.remove'; readonly voteId: VoteId }
  | { readonly kind: 'election.put'; readonly election: Election }
  | { readonly kind: 'election.remove'; readonly electionId: Id }
  | { readonly kind: 'dissent.put'; readonly dissent: Dissent }
  | { readonly kind: 'dissent.remove'; readonly dissentId: Id }
  | { readonly kind: 'attachment.put'; readonly attachment: Attachment }
  | { readonly kind: 'attachment.remove'; readonly attachmentId: Id }

export type ActKind = SingleAct['kind']

/** The act of a kind. */
export type Act<TKind extends ActKind> = Extract<SingleAct, { readonly kind: TKind }>

/** What one gesture of the secretary can be called that no single act is called by. */
export const groupKinds = [
  'text.replace', // words replaced in many places
  'text.restore', // an earlier text of a § brought back
] as const

/** What a step is called, to be named when it is undone. */
export type StepKind = ActKind | (typeof groupKinds)[number]

/** Acts that are one gesture: all of them happen or none does, and one undo takes them back. */
export interface ActGroup {
  readonly kind: 'group'
  /** What the gesture is called. */
  readonly step: StepKind
  readonly acts: readonly SingleAct[]
}

/** Something done to a meeting: one act, or several as one. */
export type MeetingAct = SingleAct | ActGroup

/** Acts as one step; a single one is a step as it is. */
export function asOneStep(
  step: StepKind,
  [first, ...rest]: readonly [SingleAct, ...SingleAct[]],
): MeetingAct {
  return rest.length === 0 ? first : { kind: 'group', step, acts: [first, ...rest] }
}

/** What an act is called when it is undone. */
export function stepKind(act: MeetingAct): StepKind {
  return act.kind === 'group' ? act.step : act.kind
}
