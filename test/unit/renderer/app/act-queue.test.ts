import { expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import type { ErrorCode } from '#domain/errors.ts'
import { AppError } from '#domain/errors.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { diffRecords } from '#domain/record-patch.ts'
import type { ActQueue, MeetingHost, QueueState, StepReply } from '../../../../src-renderer/app/act-queue.ts'
import { createActQueue } from '../../../../src-renderer/app/act-queue.ts'
import { aCommittee, having, meetingWith } from '../../../support/record-builder.ts'

/** A host in memory: the same acts on the same records, answering when it is let. */
class MemoryHost implements MeetingHost {
  record: MeetingRecord
  version = 1
  reads = 0
  readonly acts: MeetingAct[] = []
  readonly #past: MeetingRecord[] = []
  /** What it answers the next calls with, one each; nothing: does what it is asked. */
  failures: ErrorCode[] = []
  /** Does the act but dies before it answers. */
  diesAfterwards = false

  constructor(record: MeetingRecord) {
    this.record = record
  }

  act(act: MeetingAct): Promise<StepReply> {
    return this.#answer(() => {
      this.acts.push(act)
      return applyAct(this.record, act)
    })
  }

  undo(): Promise<StepReply> {
    return this.#answer(() => this.#past.pop() ?? this.record)
  }

  redo(): Promise<StepReply> {
    return this.#answer(() => this.record)
  }

  read(): ReturnType<MeetingHost['read']> {
    this.reads += 1
    return Promise.resolve({ record: this.record, ...this.#stored() })
  }

  #stored(): Pick<QueueState, 'version' | 'savedAt' | 'canUndo' | 'canRedo'> {
    return {
      version: this.version,
      savedAt: `2026-05-19T11:00:0${this.version}Z`,
      canUndo: null,
      canRedo: null,
    }
  }

  async #answer(next: () => MeetingRecord): Promise<StepReply> {
    await Promise.resolve()
    const failure = this.failures.shift()
    if (failure !== undefined && !this.diesAfterwards) throw new AppError(failure, '', {})
    const before = this.record
    this.record = next()
    this.#past.push(before)
    this.version += 1
    if (failure !== undefined) throw new AppError(failure, '', {})
    // What crosses the bridge is copied.
    return { patch: structuredClone(diffRecords(before, this.record)), people: [], ...this.#stored() }
  }
}

const planned = having(aCommittee(3), meetingWith({ state: 'planned' }))

function opened(record: MeetingRecord): { host: MemoryHost; queue: ActQueue; told: QueueState[] } {
  const host = new MemoryHost(record)
  const told: QueueState[] = []
  const stored = { version: 1, savedAt: null, canUndo: null, canRedo: null }
  const queue = createActQueue(host, { record, ...stored }, (state) => told.push(state))
  return { host, queue, told }
}

function note(paragraphId: string, text: string): MeetingAct {
  return { kind: 'paragraph.note', paragraphId, text }
}

function noteOf(record: MeetingRecord | undefined, paragraphId: string): string | undefined {
  return record?.paragraphs.find(({ id }) => id === paragraphId)?.privateNote
}

test('an act is shown at once and told as saved when the host has answered', async () => {
  const { queue, told, host } = opened(planned)
  const done = queue.act(note('p1', 'kom ihåg'), false)
  expect(noteOf(told.at(-1)?.record, 'p1')).toBe('kom ihåg')
  expect(told.at(-1)).toMatchObject({ waiting: 1, savedAt: null })
  await expect(done).resolves.toBeNull()
  expect(told.at(-1)).toMatchObject({ waiting: 0, version: 2, savedAt: '2026-05-19T11:00:02Z' })
  expect(noteOf(host.record, 'p1')).toBe('kom ihåg')
})

test('acts reach the host in the order in which they were done, one at a time', async () => {
  const { queue, host } = opened(planned)
  await Promise.all([
    queue.act(note('p1', 'ett'), false),
    queue.act(note('p2', 'två'), false),
    queue.act(note('p1', 'tre'), true),
  ])
  expect(host.acts).toEqual([note('p1', 'ett'), note('p2', 'två'), note('p1', 'tre')])
  expect(noteOf(host.record, 'p1')).toBe('tre')
})

test('what the host only confirms keeps its identity', async () => {
  const { queue, told } = opened(planned)
  const done = queue.act(note('p2', 'två'), false)
  const shown = told.at(-1)?.record
  await done
  expect(told.at(-1)?.record).toBe(shown)
})

test('a refused act is rolled back, and those after it stand', async () => {
  const { queue, told, host } = opened(planned)
  host.failures = ['NOT_ALLOWED']
  const refused = queue.act(note('p1', 'nej'), false)
  const kept = queue.act(note('p2', 'ja'), false)
  await expect(refused).resolves.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(kept).resolves.toBeNull()
  expect(noteOf(told.at(-1)?.record, 'p1')).toBe('')
  expect(noteOf(told.at(-1)?.record, 'p2')).toBe('ja')
})

test('an act that is not possible never reaches the host', async () => {
  const { queue, host } = opened(planned)
  await expect(queue.act(note('p99', 'vem'), false)).resolves.toMatchObject({ code: 'NOT_FOUND' })
  expect(host.acts).toEqual([])
})

test('while the disk is full everything is kept and shown, and saved when there is room', async () => {
  const { queue, told, host } = opened(planned)
  host.failures = ['DISK_FULL']
  const waits = queue.act(note('p1', 'viktigt'), false)
  await queue.settled()
  expect(told.at(-1)).toMatchObject({ trouble: { code: 'DISK_FULL' }, waiting: 1 })
  expect(noteOf(told.at(-1)?.record, 'p1')).toBe('viktigt')
  await queue.retry(false)
  await expect(waits).resolves.toBeNull()
  expect(told.at(-1)).toMatchObject({ trouble: null, waiting: 0 })
  expect(noteOf(host.record, 'p1')).toBe('viktigt')
})

test.each([
  { name: 'had not come so far', diesAfterwards: false },
  { name: 'had done the act but not said so', diesAfterwards: true },
])('a new host that $name leaves the act done once', async ({ diesAfterwards }) => {
  const { queue, told, host } = opened(planned)
  host.failures = ['HOST_GONE']
  host.diesAfterwards = diesAfterwards
  const first = queue.act(note('p1', 'ett'), false)
  const second = queue.act(note('p2', 'två'), false)
  await queue.settled()
  await queue.retry(true)
  await expect(Promise.all([first, second])).resolves.toEqual([null, null])
  expect(host.acts.filter((act) => act.kind === 'paragraph.note' && act.paragraphId === 'p1')).toHaveLength(1)
  expect(noteOf(told.at(-1)?.record, 'p1')).toBe('ett')
  expect(noteOf(told.at(-1)?.record, 'p2')).toBe('två')
})

test('undo goes through the host, after what was done before it', async () => {
  const { queue, told } = opened(planned)
  const done = queue.act(note('p1', 'ett'), false)
  const undone = queue.undo()
  await Promise.all([done, undone])
  expect(noteOf(told.at(-1)?.record, 'p1')).toBe('')
})

test('a change by somebody else is read, but not while an act waits', async () => {
  const { queue, told, host } = opened(planned)
  host.record = applyAct(host.record, note('p3', 'av en annan'))
  host.version = 7
  await expect(queue.refresh(7)).resolves.toBe(true)
  expect(noteOf(told.at(-1)?.record, 'p3')).toBe('av en annan')
  expect(told.at(-1)?.version).toBe(7)
})

test('what an act of this window led to is not read once more', async () => {
  const { queue, host } = opened(planned)
  const done = queue.act(note('p1', 'ett'), false)
  // The host tells everybody of the change before it answers.
  const refreshed = queue.refresh(2)
  await done
  await expect(refreshed).resolves.toBe(false)
  expect(host.version).toBe(2)
  expect(host.reads).toBe(0)
  await queue.refresh(null)
  expect(host.reads).toBe(1)
})

test('a bug in the host is not swallowed', async () => {
  const host = new MemoryHost(planned)
  host.undo = () => Promise.reject(new TypeError('a bug'))
  const stored = { version: 1, savedAt: null, canUndo: null, canRedo: null }
  const queue = createActQueue(host, { record: planned, ...stored }, () => undefined)
  const errors: unknown[] = []
  const listen = (error: unknown): void => void errors.push(error)
  process.on('unhandledRejection', listen)
  await expect(queue.undo()).resolves.toBeNull()
  await expect.poll(() => errors.length).toBe(1)
  process.off('unhandledRejection', listen)
})
