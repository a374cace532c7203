import type { Migration } from './migration.ts'

/**
 * Bodies, people and seats, and the settings of the program.
 *
 * `application_id` is "PARG": what tells our databases from any other SQLite file. Dates are ISO-8601 text, so that they
 * sort and read as they are. Nested values that are only ever read whole are JSON.
 */
export const registers: Migration = {
  version: 1,
  name: 'registers',
  sql: `
    PRAGMA application_id = 1346458183;

    CREATE TABLE bodies (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      in_text TEXT NOT NULL,
      in_text_genitive TEXT NOT NULL,
      gender TEXT NOT NULL,
      abbreviation TEXT NOT NULL,
      organisation TEXT NOT NULL,
      seats INTEGER NOT NULL,
      numbering_scheme TEXT NOT NULL,
      numbering_pattern TEXT NOT NULL,
      call_in_order TEXT NOT NULL CHECK (json_valid(call_in_order)),
      rules TEXT NOT NULL CHECK (json_valid(rules)),
      template TEXT NOT NULL CHECK (json_valid(template))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE people (
      id TEXT PRIMARY KEY,
      given_name TEXT NOT NULL,
      family_name TEXT NOT NULL,
      party TEXT,
      title TEXT NOT NULL,
      distinguisher TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE seats (
      id TEXT PRIMARY KEY,
      body_id TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      person_id TEXT REFERENCES people (id),
      role TEXT NOT NULL,
      party TEXT NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT,
      personal_for TEXT REFERENCES seats (id) DEFERRABLE INITIALLY DEFERRED,
      constituency TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX seats_by_body ON seats (body_id, position);
    CREATE INDEX seats_by_person ON seats (person_id);
    CREATE INDEX seats_by_personal_for ON seats (personal_for);

    CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;
  `,
}
