import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import type { Person } from '#domain/body.ts'
import type { AppFailure, ErrorCode } from '#domain/errors.ts'
import { AppError } from '#domain/errors.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { RecordPatch } from '#domain/record-patch.ts'
import { applyPatch } from '#domain/record-patch.ts'
import { failureOf } from './failure-of.ts'
import { keepIdentity } from './record-identity.ts'

/** Where a meeting stands on disk. */
export interface Stored {
  readonly version: number
  readonly savedAt: string | null
  /** The kind of act that undo would take back; null when there is none. */
  readonly canUndo: string | null
  readonly canRedo: string | null
}

/** What the host answers to a step. */
export interface StepReply extends Stored {
  readonly patch: RecordPatch
  /** People of the register that the record names from now on. */
  readonly people: readonly Person[]
}

/** The host as the queue sees it: every call throws AppError when it is refused. */
export interface MeetingHost {
  act(act: MeetingAct, merge: boolean): Promise<StepReply>
  undo(): Promise<StepReply>
  redo(): Promise<StepReply>
  read(): Promise<Stored & { readonly record: MeetingRecord }>
}

/** What the queue tells: the record to show, and how far it has come to disk. */
export interface QueueState extends Stored {
  readonly record: MeetingRecord
  /** Steps that wait for the disk. */
  readonly waiting: number
  /** Why nothing reaches the disk at the moment; null when it does. The steps wait and are tried again. */
  readonly trouble: AppFailure | null
}

/** What came of a step: null when it is on disk, else why it was refused and rolled back. */
export type StepResult = AppFailure | null

export interface ActQueue {
  act(act: MeetingAct, merge: boolean): Promise<StepResult>
  undo(): Promise<StepResult>
  redo(): Promise<StepResult>
  /**
   * Reads the meeting again when no step waits: because somebody else brought it to `version`, or because what it refers
   * to is another (null). What the steps of this window led to is known from their answers, and is not read once more.
   * Gives whether it was read.
   */
  refresh(version: number | null): Promise<boolean>
  /** Tries again after trouble; `reopened` when the host is a new one, which may have done the step it died in. */
  retry(reopened: boolean): Promise<void>
  /** Resolves when no step waits, or when trouble keeps them waiting. */
  settled(): Promise<void>
  /** Takes over something that the record names but that is saved elsewhere (people). */
  amend(change: (record: MeetingRecord) => MeetingRecord): void
}

interface Step {
  readonly kind: 'act' | 'undo' | 'redo'
  readonly act: MeetingAct | null
  readonly merge: boolean
  readonly resolve: (result: StepResult) => void
}

/** Failures of the disk or the host, not of the act: what was done is kept and tried again. */
const troubles: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'DATABASE_READ_ONLY',
  'DATABASE_IN_USE',
  'DATABASE_DAMAGED',
  'DISK_FULL',
  'HOST_GONE',
])

/**
 * Acts on one meeting, in order. Each is applied at once to the record that is shown, sent to the host when those
 * before it are on disk, and replaced by what the host answers; a refused act is rolled back.
 */
export function createActQueue(
  host: MeetingHost,
  opened: Stored & { readonly record: MeetingRecord },
  tell: (state: QueueState) => void,
): ActQueue {
  let confirmed = opened.record
  let shown = opened.record
  let stored: Stored = opened
  let trouble: AppFailure | null = null
  let steps: readonly Step[] = []
  let running: Promise<void> | null = null

  function publish(): void {
    const { version, savedAt, canUndo, canRedo } = stored
    tell({ record: shown, version, savedAt, canUndo, canRedo, waiting: steps.length, trouble })
  }

  function rebuild(): void {
    shown = keepIdentity(shown, steps.reduce(applyWaiting, confirmed))
    if (steps.length === 0) confirmed = shown
  }

  function add(kind: Step['kind'], act: MeetingAct | null, merge: boolean): Promise<StepResult> {
    return new Promise((resolve) => {
      steps = [...steps, { kind, act, merge, resolve }]
      publish()
      void run()
    })
  }

  function run(): Promise<void> {
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  async function drain(): Promise<void> {
    for (let step = steps[0]; step !== undefined; step = steps[0]) {
      try {
        const reply = await send(step)
        stored = reply
        trouble = null
        confirmed = withPeople(applyPatch(confirmed, reply.patch), reply.people)
        finish(step, null)
      } catch (error) {
        if (!(error instanceof AppError)) {
          finish(step, null)
          throw error
        }
        if (troubles.has(error.code)) {
          trouble = failureOf(error)
          publish()
          return
        }
        finish(step, failureOf(error))
      }
    }
  }

  function send(step: Step): Promise<StepReply> {
    if (step.kind === 'act' && step.act !== null) return host.act(step.act, step.merge)
    return step.kind === 'undo' ? host.undo() : host.redo()
  }

  function finish(step: Step, result: StepResult): void {
    steps = steps.filter((waiting) => waiting !== step)
    rebuild()
    publish()
    step.resolve(result)
  }

  function takeOver({ record, ...rest }: Stored & { readonly record: MeetingRecord }): void {
    confirmed = record
    stored = rest
    rebuild()
    publish()
  }

  return {
    act(act, merge) {
      try {
        shown = applyAct(shown, act)
      } catch (error) {
        if (error instanceof AppError) return Promise.resolve(failureOf(error))
        throw error
      }
      return add('act', act, merge)
    },
    undo: () => add('undo', null, false),
    redo: () => add('redo', null, false),
    async refresh(version) {
      await running
      const isKnown = version !== null && version <= stored.version
      if (steps.length > 0 || isKnown) return false
      takeOver(await host.read())
      return true
    },
    async retry(reopened) {
      await running
      if (reopened) {
        const read = await host.read()
        const [inFlight] = steps
        const wasDone = inFlight !== undefined && read.version > stored.version
        takeOver(read)
        if (wasDone) finish(inFlight, null)
      }
      trouble = null
      await run()
    },
    async settled() {
      while (running !== null) await running
    },
    amend(change) {
      confirmed = change(confirmed)
      shown = change(shown)
      publish()
    },
  }
}

/** Applies a waiting step to what is shown; one that is not possible any more is left for the host to refuse. */
function applyWaiting(record: MeetingRecord, step: Step): MeetingRecord {
  if (step.act === null) return record
  try {
    return applyAct(record, step.act)
  } catch (error) {
    if (error instanceof AppError) return record
    throw error
  }
}

/** The record with people added, or replaced by those with their ids. */
export function withPeople(record: MeetingRecord, people: readonly Person[]): MeetingRecord {
  if (people.length === 0) return record
  const byId = new Map(record.people.map((person) => [person.id, person]))
  for (const person of people) byId.set(person.id, person)
  return { ...record, people: [...byId.values()] }
}
