import type { ErrorDetails } from '../domain/errors.ts'
import { listBodies } from '../storage/bodies.ts'
import { lastChange } from '../storage/journal.ts'
import type { Context } from './context.ts'

/** What the user should know about the database: see ipc/contract.ts. */
export interface Notice {
  readonly code: 'DATABASE_RESTORED' | 'DATABASE_STARTED_OVER' | 'BACKUP_FAILED'
  readonly details: ErrorDetails
}

/** How the program and its database are. */
export interface Status {
  readonly version: string
  readonly savedAt: string | null
  readonly databasePath: string
  readonly notices: readonly Notice[]
  readonly empty: boolean
}

export function status(
  { database }: Context,
  { version, notices }: { readonly version: string; readonly notices: readonly Notice[] },
): Status {
  return database.read((reader) => ({
    version,
    savedAt: lastChange(reader),
    databasePath: database.path,
    notices,
    empty: listBodies(reader).length === 0,
  }))
}
