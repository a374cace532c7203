import type { Migration } from './migration.ts'

/** Blank ballot papers of an election by themselves; before, they were counted among the invalid ones. */
export const blankBallots: Migration = {
  version: 5,
  name: 'blank-ballots',
  sql: `
    ALTER TABLE elections ADD COLUMN blank_ballots INTEGER NOT NULL DEFAULT 0;
  `,
}
