import { create } from 'zustand'
import type { MeetingAct, StepKind } from '#domain/acts/act.ts'
import type { Person } from '#domain/body.ts'
import type { AppFailure } from '#domain/errors.ts'
import type { MeetingId } from '#domain/ids.ts'
import { wordsFollowFacts } from '#domain/locks.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { applyPatch, type RecordPatch } from '#domain/record-patch.ts'
import { renewAllSentences } from '#domain/sentence-placement.ts'
import { call, onEvent } from '../bridge.ts'
import { afterPaint } from './after-paint.ts'
import type { ActQueue, QueueState, StepResult } from './act-queue.ts'
import { createActQueue, withPeople } from './act-queue.ts'
import { flushAll } from './flush-registry.ts'
import { savePeople } from './people-store.ts'
import { forgetTyping, noteTyping, saveStateOf } from './save-state.ts'
import type { SaveState } from './save-state.ts'

/** The meeting that is open in the window. */
export interface OpenMeeting {
  readonly meetingId: MeetingId
  /** With everything done so far, also what is not on disk yet. */
  readonly record: MeetingRecord
  readonly version: number
  /** UTC ISO of the last commit read back from disk; null before the first. */
  readonly savedAt: string | null
  /** The kind of act that undo would take back; null when there is none. */
  readonly canUndo: string | null
  readonly canRedo: string | null
  readonly saveState: SaveState
  readonly trouble: AppFailure | null
  /** Why the last act was refused and rolled back; null when it was not, or once that has been read. */
  readonly refusal: AppFailure | null
}

/** A step that was taken back or done again, with the record before and after it. */
export interface StepTaken {
  readonly kind: StepKind
  readonly before: MeetingRecord
  readonly after: MeetingRecord
  readonly patch: RecordPatch
}

export interface ActOptions {
  /** Joins the previous undo step of the same kind: typing. */
  readonly merge: boolean
  /** The caller shows a refusal itself, beside what it concerns; otherwise the frame does. */
  readonly ownRefusal?: boolean
}

interface MeetingState {
  readonly open: OpenMeeting | null
}

const useMeetingState = create<MeetingState>(() => ({ open: null }))

let queue: ActQueue | null = null
let stepsWaiting = 0
let lastTaken: StepTaken | null = null
let retryTimer: ReturnType<typeof setTimeout> | null = null

/** While the disk cannot be reached, it is tried again this often. */
const retryAfterMs = 3000

/**
 * Something of the open meeting, kept up to date; null while none is open. The selector must give a value that keeps
 * its identity (a field of the record, a primitive).
 */
export function useMeeting<TValue>(select: (meeting: OpenMeeting) => TValue): TValue | null {
  return useMeetingState((state) => (state.open === null ? null : select(state.open)))
}

/** The record of the open meeting, for screens that exist only while one is open. */
export function useRecord(): MeetingRecord {
  const record = useMeeting((meeting) => meeting.record)
  if (record === null) throw new Error('No meeting is open')
  return record
}

/** The open meeting at this moment, outside React; null while none is open. */
export function openMeetingNow(): OpenMeeting | null {
  return useMeetingState.getState().open
}

/** Opens a meeting. @throws AppError NOT_FOUND */
export async function openMeeting(meetingId: MeetingId): Promise<void> {
  await closeMeeting()
  const { record, ...stored } = await call('meeting.read', { meetingId })
  const host = {
    act: (act: MeetingAct, merge: boolean) => call('meeting.act', { meetingId, act, merge }),
    undo: async () => noteTaken(await call('meeting.undo', { meetingId })),
    redo: async () => noteTaken(await call('meeting.redo', { meetingId })),
    read: () => call('meeting.read', { meetingId }),
  }
  queue = createActQueue(host, { record, ...stored }, show)
  const { version, savedAt, canUndo, canRedo } = stored
  const fresh = { saveState: 'saved', trouble: null, refusal: null } as const
  useMeetingState.setState({ open: { meetingId, record, version, savedAt, canUndo, canRedo, ...fresh } })
  followRegisters()
}

/**
 * Lets the sentences follow what has changed in the registers (a name, a wording) as long as the meeting goes on; acts on
 * the meeting's own facts do so by themselves. What a hand has written stays and is flagged.
 */
function followRegisters(): void {
  const record = openMeetingNow()?.record
  if (record === undefined || !wordsFollowFacts(record) || renewAllSentences(record) === record) return
  void act({ kind: 'sentence.follow' }, { merge: false })
}

/** Hands over what has been typed, waits for the disk, and closes the meeting. */
export async function closeMeeting(): Promise<void> {
  await settle()
  queue = null
  stepsWaiting = 0
  forgetTyping()
  useMeetingState.setState({ open: null })
}

/**
 * Does something to the open meeting: shown at once, then on disk. Typed text is handed over first, so that acts keep
 * their order.
 *
 * Gives null when it is on disk, or the failure when it was refused and has been rolled back.
 */
export async function act(meetingAct: MeetingAct, options: ActOptions): Promise<StepResult> {
  if (queue === null) throw new Error(`No meeting is open for ${meetingAct.kind}`)
  if (meetingAct.kind !== 'text.write') flushAll()
  const failure = await queue.act(meetingAct, options.merge)
  if (options.ownRefusal !== true) refuse(failure)
  return failure
}

/** Hands over what has been typed and waits until everything is on disk, or until it cannot get there at the moment. */
export async function settle(): Promise<void> {
  flushAll()
  await queue?.settled()
}

/** Takes back the last step, text and facts alike; gives it, or null when there was none. */
export async function undo(): Promise<StepTaken | null> {
  flushAll()
  return canStep('canUndo') ? take(await queue?.undo()) : null
}

/** Does again what was taken back last; gives it, or null when nothing was. */
export async function redo(): Promise<StepTaken | null> {
  flushAll()
  return canStep('canRedo') ? take(await queue?.redo()) : null
}

/** Reads the open meeting again: another day may have other seats. */
export async function refreshMeeting(): Promise<void> {
  await readAgain(null)
}

async function readAgain(version: number | null): Promise<void> {
  if ((await queue?.refresh(version)) === true) followRegisters()
}

/** Adds people to the register, and to the open record so that acts may name them. @throws AppError */
export async function addPeople(people: readonly Person[]): Promise<void> {
  await savePeople(people)
  queue?.amend((record) => withPeople(record, people))
}

/**
 * Says whether `source` holds typed text that has not been handed over yet: the save sign waits for it. The sign follows
 * when the key itself is on the screen.
 */
export function setTyping(source: string, isTyping: boolean): void {
  if (noteTyping(source, isTyping)) afterPaint(showSaveState)
}

function showSaveState(): void {
  const { open } = useMeetingState.getState()
  if (open === null) return
  const saveState = saveStateOf(stepsWaiting, open.trouble)
  if (saveState !== open.saveState) useMeetingState.setState({ open: { ...open, saveState } })
}

/** Takes the message about a refused act away. */
export function dismissRefusal(): void {
  refuse(null)
}

/** Tries again to reach the disk. */
export async function retrySaving(): Promise<void> {
  await queue?.retry(false)
}

/** Keeps the open meeting in step with the host: restarts, changes by others, the window about to close. */
export function watchHost(): () => void {
  const stops = [
    onEvent('host.state', ({ state }) => {
      if (state === 'restarted') void queue?.retry(true)
    }),
    onEvent('meeting.changed', ({ meetingId, version }) => {
      const { open } = useMeetingState.getState()
      if (open?.meetingId === meetingId && version > open.version) void readAgain(version)
    }),
    onEvent('app.flush', () => {
      void answerFlush()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Steps that still wait for the host can be undone too, though it has not said so yet. */
function canStep(which: 'canUndo' | 'canRedo'): boolean {
  return stepsWaiting > 0 || openMeetingNow()?.[which] !== null
}

function take(failure: StepResult | undefined): StepTaken | null {
  if (failure === null) return lastTaken
  if (failure !== undefined) refuse(failure)
  return null
}

function noteTaken<TReply extends { readonly label: StepKind; readonly patch: RecordPatch }>(
  reply: TReply,
): TReply {
  const before = openMeetingNow()?.record
  if (before !== undefined) {
    const { label: kind, patch } = reply
    lastTaken = { kind, patch, before, after: applyPatch(before, patch) }
  }
  return reply
}

async function answerFlush(): Promise<void> {
  await settle()
  await call('app.flushed', {})
}

/** Says over the meeting's part that is shown why something could not be done; null takes the message away. */
export function refuse(refusal: AppFailure | null): void {
  const { open } = useMeetingState.getState()
  if (open !== null && open.refusal !== refusal) useMeetingState.setState({ open: { ...open, refusal } })
}

function show({ waiting, ...state }: QueueState): void {
  const { open } = useMeetingState.getState()
  if (open === null) return
  stepsWaiting = waiting
  useMeetingState.setState({
    open: { ...open, ...state, saveState: saveStateOf(stepsWaiting, state.trouble) },
  })
  if (state.trouble !== null) retryTimer ??= setTimeout(retryByItself, retryAfterMs)
}

function retryByItself(): void {
  retryTimer = null
  void retrySaving()
}
