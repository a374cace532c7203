import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { databaseAt, insert, queryPlan } from '../support/migrated.ts'

describe('0002 meetings', () => {
  let db: Sqlite.Database
  beforeEach(() => {
    db = databaseAt(2)
    insert(db, 'bodies', { id: 'ks' })
    insert(db, 'people', { id: 'p1' })
    insert(db, 'seats', { id: 'seat', body_id: 'ks' })
    insert(db, 'meetings', { id: 'm1', body_id: 'ks' })
    insert(db, 'meetings', { id: 'm2', body_id: 'ks' })
    insert(db, 'paragraphs', { meeting_id: 'm1', id: 'a' })
  })

  test('a body with meetings cannot go', () => {
    expect(() => db.exec(`DELETE FROM bodies`)).toThrow('FOREIGN KEY')
  })

  test('ids are unique within a meeting only', () => {
    insert(db, 'paragraphs', { meeting_id: 'm2', id: 'a' })
    expect(() => insert(db, 'paragraphs', { meeting_id: 'm1', id: 'a' })).toThrow('UNIQUE')
  })

  test.each([
    { table: 'sections', values: { paragraph_id: 'none' } },
    { table: 'attendance', values: { paragraph_id: 'none', person_id: 'p1' } },
    { table: 'attendance', values: { seat_id: 'none', person_id: 'p1' } },
    { table: 'attendance', values: { person_id: 'none' } },
    { table: 'roll_call', values: { person_id: 'none' } },
    { table: 'others_present', values: { person_id: 'none' } },
    { table: 'meeting_people', values: { person_id: 'none' } },
  ])('$table does not refer to what is not there: $values', ({ table, values }) => {
    const write = db.transaction(() => insert(db, table, { meeting_id: 'm1', ...values }))
    expect(() => write()).toThrow('FOREIGN KEY')
  })

  test('a section cannot belong to a § of another meeting', () => {
    const write = db.transaction(() =>
      insert(db, 'sections', { meeting_id: 'm2', id: 's', paragraph_id: 'a' }),
    )
    expect(() => write()).toThrow('FOREIGN KEY')
  })

  test('a meeting takes everything in it with it, and nothing else', () => {
    insert(db, 'sections', { meeting_id: 'm1', id: 's', paragraph_id: 'a' })
    insert(db, 'roll_call', { meeting_id: 'm1', id: 'r', person_id: 'p1' })
    insert(db, 'attendance', {
      meeting_id: 'm1',
      id: 'e',
      person_id: 'p1',
      paragraph_id: 'a',
      seat_id: 'seat',
    })
    insert(db, 'others_present', { meeting_id: 'm1', id: 'o', person_id: 'p1' })
    insert(db, 'meeting_people', { meeting_id: 'm1', person_id: 'p1' })
    insert(db, 'paragraphs', { meeting_id: 'm2', id: 'a' })
    db.exec(`DELETE FROM meetings WHERE id = 'm1'`)
    const left = [
      'sections',
      'roll_call',
      'attendance',
      'others_present',
      'meeting_people',
      'paragraphs',
      'people',
    ]
    expect(left.map((table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())).toEqual([
      0, 0, 0, 0, 0, 1, 1,
    ])
  })

  test('a seat that an event refers to cannot go', () => {
    insert(db, 'attendance', {
      meeting_id: 'm1',
      id: 'e',
      person_id: 'p1',
      paragraph_id: null,
      seat_id: 'seat',
    })
    expect(() => db.exec(`DELETE FROM seats`)).toThrow('FOREIGN KEY')
  })

  test.each([
    ['meetings', 'roll_call_done'],
    ['paragraphs', 'closed_doors'],
    ['paragraphs', 'immediate_justering'],
    ['attendance', 'during'],
  ])('%s.%s is 0 or 1', (table, column) => {
    expect(() => insert(db, table, { meeting_id: 'm1', id: 'x', [column]: 2 })).toThrow('CHECK constraint')
  })

  test.each(['paragraphs', 'sections', 'roll_call', 'attendance', 'others_present'])(
    'the %s of a meeting are found without a look at other meetings',
    (table) => {
      const [first] = queryPlan(db, `SELECT * FROM ${table} WHERE meeting_id = ? ORDER BY position`)
      expect(first).toMatch(
        new RegExp(`^SEARCH ${table} USING (PRIMARY KEY|INDEX \\w+) \\(meeting_id=\\?\\)$`),
      )
    },
  )

  test('all meetings are listed by date from an index', () => {
    const plan = queryPlan(db, 'SELECT * FROM meetings ORDER BY date DESC, start_time DESC, id')
    expect(plan[0]).toBe('SCAN meetings USING INDEX meetings_by_date')
  })

  test('the meetings of a body in a year are found by an index', () => {
    const plan = queryPlan(db, 'SELECT * FROM meetings WHERE body_id = ? AND date BETWEEN ? AND ?')
    expect(plan).toEqual(['SEARCH meetings USING INDEX meetings_by_body (body_id=? AND date>? AND date<?)'])
  })
})
