import { expect, test } from 'vitest'
import { migrate } from '../../src-main/storage/migrate.ts'
import { migrations } from '../../src-main/storage/migrations/index.ts'
import { databaseAt, insert } from '../support/migrated.ts'

test('0005 an election from before has no blank papers, and keeps its invalid ones', () => {
  const db = databaseAt(4)
  insert(db, 'bodies', { id: 'ks' })
  insert(db, 'meetings', { id: 'm1', body_id: 'ks' })
  insert(db, 'paragraphs', { meeting_id: 'm1', id: 'p1' })
  insert(db, 'elections', { meeting_id: 'm1', id: 'e1', paragraph_id: 'p1', invalid_ballots: 2 })
  migrate(db, migrations)
  expect(db.prepare('SELECT blank_ballots, invalid_ballots FROM elections').all()).toEqual([
    { blank_ballots: 0, invalid_ballots: 2 },
  ])
})
