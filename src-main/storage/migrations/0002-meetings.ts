import type { Migration } from './migration.ts'

/**
 * Meetings, their agenda and text, and who was there.
 *
 * Ids are unique within a meeting only, so everything in it has the meeting in its key. `position` is the order within
 * the meeting. References are checked when a transaction commits, so that what belongs together can be written in any
 * order.
 */
export const meetings: Migration = {
  version: 2,
  name: 'meetings',
  sql: `
    CREATE TABLE meetings (
      id TEXT PRIMARY KEY,
      body_id TEXT NOT NULL REFERENCES bodies (id),
      date TEXT NOT NULL,
      end_date TEXT,
      number INTEGER NOT NULL,
      first_paragraph_number INTEGER NOT NULL,
      place TEXT NOT NULL,
      start_time TEXT,
      end_time TEXT,
      state TEXT NOT NULL,
      secretary_id TEXT REFERENCES people (id),
      justerare TEXT NOT NULL CHECK (json_valid(justerare)),
      justering_date TEXT,
      justering_time TEXT,
      justering_place TEXT NOT NULL,
      attested_on TEXT,
      anslag_posted_on TEXT,
      anslag_taken_down_on TEXT,
      anslag_kept_at TEXT NOT NULL,
      anslag_signatory_id TEXT REFERENCES people (id),
      adjournments TEXT NOT NULL CHECK (json_valid(adjournments)),
      roll_call_done INTEGER NOT NULL CHECK (roll_call_done IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meetings_by_body ON meetings (body_id, date);
    CREATE INDEX meetings_by_date ON meetings (date, start_time);

    -- The people whom the record names, in its order.
    CREATE TABLE meeting_people (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      person_id TEXT NOT NULL REFERENCES people (id),
      position INTEGER NOT NULL,
      PRIMARY KEY (meeting_id, person_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE paragraphs (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      case_numbers TEXT NOT NULL CHECK (json_valid(case_numbers)),
      state TEXT NOT NULL,
      fixed_number TEXT,
      appeal TEXT NOT NULL,
      visibility TEXT NOT NULL,
      immediate_justering INTEGER NOT NULL CHECK (immediate_justering IN (0, 1)),
      closed_doors INTEGER NOT NULL CHECK (closed_doors IN (0, 1)),
      added_at_meeting INTEGER NOT NULL CHECK (added_at_meeting IN (0, 1)),
      minority_deferral_used INTEGER NOT NULL CHECK (minority_deferral_used IN (0, 1)),
      order_approved INTEGER NOT NULL CHECK (order_approved IN (0, 1)),
      opened_at TEXT,
      closed_at TEXT,
      private_note TEXT NOT NULL,
      PRIMARY KEY (meeting_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sections (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      paragraph_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      heading TEXT NOT NULL,
      blocks TEXT NOT NULL CHECK (json_valid(blocks)),
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE roll_call (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      person_id TEXT NOT NULL REFERENCES people (id),
      status TEXT NOT NULL,
      PRIMARY KEY (meeting_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attendance (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      person_id TEXT NOT NULL REFERENCES people (id),
      paragraph_id TEXT,
      during INTEGER NOT NULL CHECK (during IN (0, 1)),
      time TEXT,
      seat_id TEXT REFERENCES seats (id) DEFERRABLE INITIALLY DEFERRED,
      note TEXT NOT NULL,
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attendance_by_seat ON attendance (seat_id);

    CREATE TABLE others_present (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      person_id TEXT NOT NULL REFERENCES people (id),
      capacity TEXT NOT NULL,
      function TEXT NOT NULL,
      paragraph_ids TEXT CHECK (json_valid(paragraph_ids)),
      PRIMARY KEY (meeting_id, id)
    ) STRICT, WITHOUT ROWID;
  `,
}
