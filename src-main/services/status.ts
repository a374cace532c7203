import type { Notice, Status } from '../schema/answers.ts'
import { listBodies } from '../storage/bodies.ts'
import { lastChange } from '../storage/journal.ts'
import type { Context } from './context.ts'

/** How the program and its database are. */
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
