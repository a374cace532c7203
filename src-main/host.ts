/**
 * The program without a window: opens the database, puts the services together and answers calls. Electron, the command
 * line, the tests and the benches all use it the same way.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { AppError } from './domain/errors.ts'
import type { Id } from './domain/ids.ts'
import type { AppEvent, Notice } from './ipc/contract.ts'
import { createDispatch, type Dispatch } from './ipc/dispatch.ts'
import { createHandlers } from './ipc/handlers.ts'
import type { TypstEngine } from './platform/typst/engine.ts'
import type { Context } from './services/context.ts'
import { openMeetings } from './services/open-meetings.ts'
import { peopleRegister } from './services/people-register.ts'
import type { Database } from './storage/connection.ts'
import { openDatabase, type OpenOptions, type SetAside } from './storage/open.ts'
import { keepBackups } from './storage/rolling-backup.ts'

/** Where the program's data and resources are. Plain data, so that it can be posted to the host's process. */
export interface HostOptions {
  /** Holds `paragraf.db`, and `backups`. */
  readonly dataDirectory: string
  /** What is shipped with the program: templates, fonts, samples, the JSON Schema. */
  readonly resourcesDirectory: string
  /** The path of another build of the SQLite addon; null for the one that is shipped. */
  readonly sqliteAddon: string | null
}

/** What a host is put together from. */
export interface HostParts {
  readonly database: Omit<OpenOptions, 'now'>
  /** Whether a backup is made every day that the program runs. */
  readonly rollingBackups: boolean
  readonly resourcesDirectory: string
  /** The time, UTC ISO. */
  readonly now: () => string
  readonly newId: () => Id
}

export interface Host {
  /** Answers a call of ipc/contract.ts. Rejects on a bug only. */
  readonly dispatch: Dispatch
  /** Listens to what the host tells unasked; gives what ends it. */
  readonly on: (listener: (event: AppEvent) => void) => () => void
  /** Ends what is under way and closes the database. */
  readonly close: () => Promise<void>
}

/**
 * The host of the program: one database in the data folder, backed up daily; a damaged one is set aside.
 *
 * @throws AppError as `openDatabase`
 */
export function createHost({ dataDirectory, resourcesDirectory, sqliteAddon }: HostOptions): Host {
  return composeHost({
    database: {
      path: join(dataDirectory, 'paragraf.db'),
      backupFolder: join(dataDirectory, 'backups'),
      sqliteAddon,
      ifMissing: 'create',
      ifDamaged: 'setAside',
    },
    rollingBackups: true,
    resourcesDirectory,
    ...systemSources,
  })
}

/** The clock and the ids that are used outside tests. */
export const systemSources: Pick<HostParts, 'now' | 'newId'> = {
  now: () => new Date().toISOString(),
  newId: randomUUID,
}

/** A host of given parts. @throws AppError as `openDatabase` */
export function composeHost(parts: HostParts): Host {
  const { database, setAside } = openDatabase({ ...parts.database, now: parts.now() })
  return hostOn(database, parts, setAside)
}

/** A host on a database that is open already. */
export function hostOn(database: Database, parts: HostParts, setAside: SetAside | null): Host {
  const { now } = parts
  const listeners = new Set<(event: AppEvent) => void>()
  const context = contextOn(database, parts, (meetingId, version) => {
    for (const listener of listeners) listener({ name: 'meeting.changed', payload: { meetingId, version } })
  })
  const notices: Notice[] = setAside === null ? [] : [noticeOf(setAside)]
  const backups = parts.rollingBackups
    ? keepBackups(database, {
        folder: parts.database.backupFolder,
        now,
        failed: (cause) => {
          // One that fails every hour is told once.
          if (!notices.some(({ code }) => code === 'BACKUP_FAILED')) notices.push(failedBackup(cause))
        },
      })
    : null
  return {
    dispatch: createDispatch(createHandlers(context, { version: packageJson.version, notices })),
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await backups?.stop()
      database.close()
    },
  }
}

function contextOn(
  database: Database,
  { resourcesDirectory, now, newId }: HostParts,
  announce: Context['announce'],
): Context {
  const resource = (...names: readonly string[]): string => join(resourcesDirectory, ...names)
  let engine: Promise<TypstEngine> | null = null
  return {
    database,
    meetings: openMeetings(database),
    people: peopleRegister(database),
    typst: () => (engine ??= loadEngine(resource('typst'))),
    resource,
    now,
    newId,
    announce,
  }
}

async function loadEngine(folder: string): Promise<TypstEngine> {
  const [{ createNativeEngine }, { readTypstResources }] = await Promise.all([
    import('./platform/typst/native-engine.ts'),
    import('./platform/typst/resources.ts'),
  ])
  return createNativeEngine(readTypstResources(folder))
}

function noticeOf({ fileName, backupAt }: SetAside): Notice {
  const setAside = fileName ?? ''
  return backupAt === null
    ? { code: 'DATABASE_STARTED_OVER', details: { setAside } }
    : { code: 'DATABASE_RESTORED', details: { setAside, backupAt } }
}

function failedBackup(cause: unknown): Notice {
  return { code: 'BACKUP_FAILED', details: { reason: cause instanceof AppError ? cause.code : 'UNKNOWN' } }
}
