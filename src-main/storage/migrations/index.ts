import { registers } from './0001-registers.ts'
import { meetings } from './0002-meetings.ts'
import { facts } from './0003-facts.ts'
import { journal } from './0004-journal.ts'
import { blankBallots } from './0005-blank-ballots.ts'
import { lateChanges } from './0006-late-changes.ts'
import type { Migration } from './migration.ts'

/** Every step, in order. A new one is added last; a released one is never changed. */
export const migrations: readonly Migration[] = [
  registers,
  meetings,
  facts,
  journal,
  blankBallots,
  lateChanges,
]
