import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { AppFailure } from '#domain/errors.ts'
import type { MeetingAct } from '#domain/acts/act.ts'
import type { AppEvent, ChannelInput, ChannelValue, HostChannel, Reply } from '#ipc/contract'
import { composeHost, type Host, type HostParts } from '../../src-main/host.ts'

/** The files that are shipped with the program. */
export const resources = fileURLToPath(new URL('../../resources', import.meta.url))

/** The sample meeting (seed 003) and its id. */
export const sampleFile = join(resources, 'samples', 'kspu-2020-05-13.json')
export const sampleId = 'kspu-2020-05-13'

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that stands still until it is moved. */
export interface TestClock {
  readonly now: () => string
  readonly advance: (seconds: number) => void
}

export function testClock(start: string): TestClock {
  let moment = Date.parse(start)
  return {
    now: () => new Date(moment).toISOString(),
    advance: (seconds) => {
      moment += seconds * 1000
    },
  }
}

/** A host on a real database, with a clock of its own and ids `id-1`, `id-2` … */
export interface TestHost {
  readonly host: Host
  readonly path: string
  readonly clock: TestClock
  /** What it told unasked so far. */
  readonly events: readonly AppEvent[]
  /** The value of a call that is expected to go well. */
  readonly call: <C extends HostChannel>(channel: C, input: ChannelInput<C>) => Promise<ChannelValue<C>>
  /** The failure of a call that is expected to be refused. */
  readonly refusal: <C extends HostChannel>(channel: C, input: ChannelInput<C>) => Promise<AppFailure>
  /** Does one thing to a meeting, an undo step of its own. */
  readonly act: (meetingId: string, act: MeetingAct) => Promise<ChannelValue<'meeting.act'>>
}

/** Where a test host keeps its database, when it matters. */
export type HostPlace = Partial<HostParts['database']>

/** A host in a folder of the test's own, or at a place given; closed when the test ends. */
export function testHost(place: HostPlace = {}): TestHost {
  const path = place.path ?? join(temporaryFolder(), 'paragraf.db')
  const clock = testClock('2020-05-13T07:58:00.000Z')
  const host = composeHost(hostParts({ ...place, path }, clock))
  onTestFinished(() => host.close())
  const events: AppEvent[] = []
  host.on((event) => events.push(event))
  const call: TestHost['call'] = async <C extends HostChannel>(channel: C, input: ChannelInput<C>) =>
    valueOf(await host.dispatch(channel, input)) as ChannelValue<C>
  return {
    host,
    path,
    clock,
    events,
    call,
    refusal: async (channel, input) => {
      const reply = await host.dispatch(channel, input)
      if (reply.ok) throw new Error(`${channel} was expected to be refused`)
      return reply.error
    },
    act: (meetingId, act) => call('meeting.act', { meetingId, act, merge: false }),
  }
}

/** The parts of a test host. */
export function hostParts(place: HostPlace & { readonly path: string }, clock: TestClock): HostParts {
  let ids = 0
  return {
    database: {
      backupFolder: `${place.path}-backups`,
      sqliteAddon: null,
      ifMissing: 'create',
      ifDamaged: 'setAside',
      ...place,
    },
    rollingBackups: false,
    resourcesDirectory: resources,
    now: clock.now,
    newId: () => `id-${++ids}`,
  }
}

function valueOf(reply: Reply<unknown>): unknown {
  if (!reply.ok)
    throw new Error(`${reply.error.code} at ${reply.error.place}: ${JSON.stringify(reply.error.details)}`)
  return reply.value
}
