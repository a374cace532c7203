import { expect, test } from 'vitest'
import { databaseAt, insert, upTo } from '../support/migrated.ts'

test('0006 late changes: a meeting from before has none, and what is kept is JSON', () => {
  const db = databaseAt(5)
  insert(db, 'bodies', { id: 'ks' })
  insert(db, 'meetings', { id: 'm1', body_id: 'ks' })
  upTo(db, 6)
  expect(db.prepare('SELECT late_changes FROM meetings').pluck().all()).toEqual(['[]'])
  expect(() => db.exec(`UPDATE meetings SET late_changes = 'none'`)).toThrow('CHECK')
})
