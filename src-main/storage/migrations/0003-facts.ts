import type { Migration } from './migration.ts'

/** What was proposed, put to the meeting, decided and noted in each §. */
export const facts: Migration = {
  version: 3,
  name: 'facts',
  sql: `
    CREATE TABLE proposals (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      paragraph_id TEXT NOT NULL,
      name TEXT NOT NULL,
      clauses TEXT NOT NULL CHECK (json_valid(clauses)),
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE motions (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      paragraph_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      movers TEXT NOT NULL CHECK (json_valid(movers)),
      seconders TEXT NOT NULL CHECK (json_valid(seconders)),
      subject TEXT CHECK (json_valid(subject)),
      point INTEGER,
      clauses TEXT NOT NULL CHECK (json_valid(clauses)),
      fallback_for TEXT,
      justification TEXT NOT NULL,
      receiver TEXT NOT NULL,
      withdrawn_at TEXT,
      refused_reason TEXT,
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (meeting_id, fallback_for) REFERENCES motions (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE questions (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      paragraph_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      alternatives TEXT NOT NULL CHECK (json_valid(alternatives)),
      point INTEGER,
      finding_id TEXT,
      vote_id TEXT,
      outcome_id TEXT,
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (meeting_id, vote_id) REFERENCES votes (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE votes (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      paragraph_id TEXT NOT NULL,
      question_id TEXT NOT NULL,
      method TEXT NOT NULL,
      yes_text TEXT NOT NULL,
      yes_alternative_id TEXT NOT NULL,
      no_text TEXT NOT NULL,
      no_alternative_id TEXT NOT NULL,
      threshold TEXT NOT NULL,
      ballots TEXT NOT NULL CHECK (json_valid(ballots)),
      corrections TEXT NOT NULL CHECK (json_valid(corrections)),
      secret_count TEXT CHECK (json_valid(secret_count)),
      attachment_number INTEGER,
      started_at TEXT,
      settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (meeting_id, question_id) REFERENCES questions (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE elections (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      paragraph_id TEXT NOT NULL,
      office TEXT NOT NULL,
      "from" TEXT,
      "to" TEXT,
      places INTEGER NOT NULL,
      method TEXT NOT NULL,
      proportional_requested_by INTEGER,
      candidates TEXT NOT NULL CHECK (json_valid(candidates)),
      ballots_cast INTEGER,
      invalid_ballots INTEGER NOT NULL,
      elected TEXT NOT NULL CHECK (json_valid(elected)),
      lot_favoured TEXT,
      outcome TEXT NOT NULL,
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE dissents (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      paragraph_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      people TEXT NOT NULL CHECK (json_valid(people)),
      in_favour_of TEXT,
      announced_at TEXT,
      written INTEGER NOT NULL CHECK (written IN (0, 1)),
      text TEXT NOT NULL,
      attachment_number INTEGER,
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (meeting_id, in_favour_of) REFERENCES motions (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attachments (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      paragraph_id TEXT,
      number INTEGER NOT NULL,
      title TEXT NOT NULL,
      PRIMARY KEY (meeting_id, id),
      FOREIGN KEY (meeting_id, paragraph_id) REFERENCES paragraphs (meeting_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
  `,
}
