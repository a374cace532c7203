import { stepKind, type MeetingAct, type StepKind } from '../domain/acts/act.ts'
import { applyAct } from '../domain/acts/apply.ts'
import type { Person, Seat } from '../domain/body.ts'
import { AppError } from '../domain/errors.ts'
import type { MeetingId } from '../domain/ids.ts'
import { diffRecords, type RecordPatch } from '../domain/record-patch.ts'
import type { MeetingRecord } from '../domain/record.ts'
import { sha256 } from '../platform/hash.ts'
import type { Context } from './context.ts'
import { type History, remember, type Step } from './history.ts'
import type { OpenMeeting } from './open-meetings.ts'
import { storeChange } from './store-change.ts'

/** Where a meeting stands: see ipc/contract.ts. */
export interface Standing {
  readonly version: number
  readonly savedAt: string
  readonly canUndo: StepKind | null
  readonly canRedo: StepKind | null
}

/** What an act changed, and where the meeting stands after it. */
export interface Change extends Standing {
  readonly patch: RecordPatch
  readonly people: readonly Person[]
  readonly seats: readonly Seat[] | null
}

/** A change by undo or redo; `label` is the kind of act that was undone or redone. */
export interface StepChange extends Change {
  readonly label: StepKind
}

/** Where a meeting stands. */
export function standingOf({ version, savedAt, history }: OpenMeeting): Standing {
  return {
    version,
    savedAt,
    canUndo: history.past.at(-1)?.kind ?? null,
    canRedo: history.future.at(-1)?.kind ?? null,
  }
}

/**
 * Does something to a meeting's record: decided by the domain, written with its journal entry, read back.
 *
 * @throws AppError as `applyAct`; UNKNOWN_REFERENCE; those of storage. The record is then unchanged.
 */
export function performAct(
  context: Context,
  {
    meetingId,
    act,
    merge,
  }: { readonly meetingId: MeetingId; readonly act: MeetingAct; readonly merge: boolean },
): Change {
  const meeting = context.meetings.get(meetingId)
  // An act may name anybody in the register.
  const after = applyAct({ ...meeting.record, people: context.people.all() }, act)
  if (isSame(meeting.record, after)) {
    return { patch: { meeting: null, collections: {} }, people: [], seats: null, ...standingOf(meeting) }
  }
  return carryOut(context, meeting, {
    after,
    entry: { kind: stepKind(act), content: journalContent(act) },
    historyAfter: (version) =>
      remember(
        meeting.history,
        {
          kind: stepKind(act),
          target: targetOf(act),
          record: meeting.record,
          versions: { from: version, to: version },
        },
        merge,
      ),
  })
}

/** Goes back to the record before the last step. @throws AppError NOT_ALLOWED when there is none */
export function undo(context: Context, meetingId: MeetingId): StepChange {
  const meeting = context.meetings.get(meetingId)
  const { past, future } = meeting.history
  return goTo(context, meeting, {
    step: past.at(-1),
    kind: 'meeting.undo',
    history: (back) => ({ past: past.slice(0, -1), future: [...future, back] }),
  })
}

/** Does again what was undone last. @throws AppError NOT_ALLOWED when nothing was */
export function redo(context: Context, meetingId: MeetingId): StepChange {
  const meeting = context.meetings.get(meetingId)
  const { past, future } = meeting.history
  return goTo(context, meeting, {
    step: future.at(-1),
    kind: 'meeting.redo',
    history: (back) => ({ past: [...past, back], future: future.slice(0, -1) }),
  })
}

function goTo(
  context: Context,
  meeting: OpenMeeting,
  move: {
    readonly step: Step | undefined
    readonly kind: 'meeting.undo' | 'meeting.redo'
    /** The history after the move; `back` leads to the record as it is now. */
    readonly history: (back: Step) => History
  },
): StepChange {
  const { step, kind } = move
  const { record } = meeting
  if (!step) throw new AppError('NOT_ALLOWED', record.meeting.id, { rule: kind })
  // The registers are not the meeting's own and stay as they are.
  const after = { ...step.record, body: record.body, people: record.people, seats: record.seats }
  const change = carryOut(context, meeting, {
    after,
    entry: { kind, content: { act: step.kind, versions: step.versions } },
    historyAfter: (version) => move.history({ ...step, record, versions: { from: version, to: version } }),
  })
  return { ...change, label: step.kind }
}

function carryOut(
  context: Context,
  meeting: OpenMeeting,
  done: {
    readonly after: MeetingRecord
    readonly entry: { readonly kind: string; readonly content: Readonly<Record<string, unknown>> }
    readonly historyAfter: (version: number) => History
  },
): Change {
  const stored = storeChange(context, { before: meeting.record, after: done.after }, done.entry)
  const { record, patch, people, seats, journal } = stored
  const { version, at } = journal
  const next = { record, version, savedAt: at, history: done.historyAfter(version) }
  context.meetings.set(record.meeting.id, next)
  context.announce(record.meeting.id, version)
  return { patch, people, seats, ...standingOf(next) }
}

function isSame(before: MeetingRecord, after: MeetingRecord): boolean {
  const { meeting, collections } = diffRecords(before, after)
  return meeting === null && Object.keys(collections).length === 0
}

/** What the journal says of an act. Typing is noted by its outcome: the words themselves are in the text versions. */
function journalContent(act: MeetingAct): Readonly<Record<string, unknown>> {
  if (act.kind === 'group') return { ...act, acts: act.acts.map(journalContent) }
  if (act.kind !== 'text.write') return { ...act }
  const text = JSON.stringify(act.blocks)
  return { kind: act.kind, sectionId: act.sectionId, sha256: sha256(text) }
}

/** What an act is done to, as far as typing needs to know: one section, one note, one item. */
function targetOf(act: MeetingAct): string {
  if ('sectionId' in act) return act.sectionId
  if ('paragraphId' in act) return act.paragraphId ?? ''
  return ''
}
