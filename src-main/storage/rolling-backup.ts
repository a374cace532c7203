import { backUp, listBackups } from './backup.ts'
import type { Database } from './connection.ts'
import { storageError } from './errors.ts'
import { lastChange } from './journal.ts'

const hourMs = 60 * 60 * 1000

/** Backups being kept; `stop` makes a last one. */
export interface KeptBackups {
  readonly stop: () => Promise<void>
}

/**
 * Has a backup made when the program starts, every hour and when it ends, if something was changed since the last. A
 * failure is told, and tried again later.
 */
export function keepBackups(
  database: Database,
  options: {
    readonly folder: string
    readonly now: () => string
    readonly failed: (cause: unknown) => void
  },
): KeptBackups {
  const { folder, now, failed } = options
  let current = look()

  async function look(): Promise<void> {
    try {
      const changed = database.read(lastChange)
      const newest = listBackups(folder, database.path)[0]?.madeAt
      if (changed === null || (newest !== undefined && newest >= changed)) return
      await backUp(database, folder, now())
    } catch (cause) {
      failed(storageError(cause, folder))
    }
  }

  /** One at a time. */
  function next(): Promise<void> {
    current = current.then(look)
    return current
  }

  const timer = setInterval(() => void next(), hourMs)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      return next()
    },
  }
}
