import { describe, expect, test } from 'vitest'
import { databaseAt, insert, queryPlan } from '../support/migrated.ts'

describe('0001 registers', () => {
  test('marks the database as ours', () => {
    const owner = databaseAt(1).pragma('application_id', { simple: true }) as number
    expect(Buffer.from(owner.toString(16), 'hex').toString()).toBe('PARG')
  })

  test('a seat is in a body and held by somebody in the register', () => {
    const db = databaseAt(1)
    insert(db, 'bodies', { id: 'ks' })
    insert(db, 'people', { id: 'p1' })
    insert(db, 'seats', { id: 's1', body_id: 'ks', person_id: 'p1' })
    insert(db, 'seats', { id: 's2', body_id: 'ks', person_id: null })
    expect(() => insert(db, 'seats', { id: 's3', body_id: 'kf' })).toThrow('FOREIGN KEY')
    expect(() => insert(db, 'seats', { id: 's3', body_id: 'ks', person_id: 'p2' })).toThrow('FOREIGN KEY')
  })

  test('seats that stand for each other can be written in any order within a transaction', () => {
    const db = databaseAt(1)
    insert(db, 'bodies', { id: 'ks' })
    db.transaction(() => {
      insert(db, 'seats', { id: 's1', body_id: 'ks', personal_for: 's2' })
      insert(db, 'seats', { id: 's2', body_id: 'ks' })
    })()
    const alone = db.transaction(() => insert(db, 'seats', { id: 's3', body_id: 'ks', personal_for: 's4' }))
    expect(() => alone()).toThrow('FOREIGN KEY')
  })

  test('a body takes its seats with it', () => {
    const db = databaseAt(1)
    insert(db, 'bodies', { id: 'ks' })
    insert(db, 'seats', { id: 's1', body_id: 'ks' })
    db.exec(`DELETE FROM bodies WHERE id = 'ks'`)
    expect(db.prepare('SELECT count(*) FROM seats').pluck().get()).toBe(0)
  })

  test.each([
    { table: 'bodies', column: 'template' },
    { table: 'bodies', column: 'rules' },
    { table: 'bodies', column: 'call_in_order' },
    { table: 'settings', column: 'value' },
  ])('$table.$column is JSON', ({ table, column }) => {
    expect(() => insert(databaseAt(1), table, { [column]: '{' })).toThrow('CHECK constraint')
  })

  test('the seats of a body are found in order without sorting', () => {
    const plan = queryPlan(databaseAt(1), 'SELECT * FROM seats WHERE body_id = ? ORDER BY position')
    expect(plan).toEqual(['SEARCH seats USING INDEX seats_by_body (body_id=?)'])
  })
})
