import type { Migration } from './migration.ts'

/** Why what the close of a meeting locked was changed; meetings from before have no such changes. */
export const lateChanges: Migration = {
  version: 6,
  name: 'late-changes',
  sql: `
    ALTER TABLE meetings ADD COLUMN late_changes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(late_changes));
  `,
}
