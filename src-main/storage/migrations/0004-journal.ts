import type { Migration } from './migration.ts'

/**
 * What was done to the record, and the texts it had before.
 *
 * `acts` can only be added to: each row's hash covers the row before it, and triggers refuse to change or take away
 * any. It has no reference to the meeting, because it outlives it.
 */
export const journal: Migration = {
  version: 4,
  name: 'journal',
  sql: `
    CREATE TABLE acts (
      seq INTEGER PRIMARY KEY,
      -- NULL for what is done to the registers.
      meeting_id TEXT,
      -- The number of the act among those on its meeting, from 1.
      version INTEGER,
      at TEXT NOT NULL,
      kind TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      hash TEXT NOT NULL,
      CHECK ((meeting_id IS NULL) = (version IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX acts_of_meeting ON acts (meeting_id, version);

    CREATE TRIGGER acts_are_not_changed BEFORE UPDATE ON acts
    BEGIN SELECT RAISE(ABORT, 'the journal can only be added to'); END;
    CREATE TRIGGER acts_are_not_removed BEFORE DELETE ON acts
    BEGIN SELECT RAISE(ABORT, 'the journal can only be added to'); END;

    CREATE TABLE text_versions (
      seq INTEGER PRIMARY KEY,
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      section_id TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      blocks TEXT NOT NULL CHECK (json_valid(blocks))
    ) STRICT;
    CREATE INDEX text_versions_of_section ON text_versions (meeting_id, section_id, seq);
  `,
}
