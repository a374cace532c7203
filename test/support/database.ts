import { onTestFinished } from 'vitest'
import { type Opened, openDatabase, type OpenOptions } from '../../src-main/storage/open.ts'

/** Options for a database of a test: made when it is missing, set aside when it is damaged. */
export function openOptions(path: string): OpenOptions {
  return {
    path,
    backupFolder: `${path}-backups`,
    sqliteAddon: null,
    ifMissing: 'create',
    ifDamaged: 'setAside',
    now: '2020-05-13T12:00:00.000Z',
  }
}

/** Opens a database that is closed when the test ends, if it has not been before. */
export function opened(options: OpenOptions): Opened {
  const { database, setAside } = openDatabase(options)
  let isOpen = true
  const close = (): void => {
    if (isOpen) database.close()
    isOpen = false
  }
  onTestFinished(close)
  return { database: { ...database, close }, setAside }
}
