import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { databaseAt, insert, queryPlan } from '../support/migrated.ts'

const tables = ['proposals', 'motions', 'questions', 'votes', 'elections', 'dissents', 'attachments']

describe('0003 facts', () => {
  let db: Sqlite.Database
  beforeEach(() => {
    db = databaseAt(3)
    insert(db, 'bodies', { id: 'ks' })
    insert(db, 'meetings', { id: 'm1', body_id: 'ks' })
    insert(db, 'paragraphs', { meeting_id: 'm1', id: 'a' })
  })

  function inOne(...rows: readonly (readonly [table: string, values: Record<string, string>])[]): void {
    db.transaction(() => {
      for (const [table, values] of rows)
        insert(db, table, { meeting_id: 'm1', paragraph_id: 'a', ...values })
    })()
  }

  test.each(tables)('%s belong to a § of the meeting', (table) => {
    expect(() => inOne([table, { id: 'x', paragraph_id: 'none' }])).toThrow('FOREIGN KEY')
  })

  test('a question and its vote refer to each other', () => {
    inOne(['questions', { id: 'q', vote_id: 'v' }], ['votes', { id: 'v', question_id: 'q' }])
    expect(() => inOne(['questions', { id: 'q2', vote_id: 'none' }])).toThrow('FOREIGN KEY')
    expect(() => inOne(['votes', { id: 'v2', question_id: 'none' }])).toThrow('FOREIGN KEY')
    expect(() => db.exec('DELETE FROM votes')).toThrow('FOREIGN KEY')
  })

  test('a motion that another falls back from, or that somebody reserves in favour of, cannot go', () => {
    inOne(['motions', { id: 'first' }], ['motions', { id: 'second', fallback_for: 'first' }])
    expect(() => db.exec(`DELETE FROM motions WHERE id = 'first'`)).toThrow('FOREIGN KEY')
    inOne(['dissents', { id: 'd', in_favour_of: 'second' }])
    expect(() => db.exec(`DELETE FROM motions WHERE id = 'second'`)).toThrow('FOREIGN KEY')
  })

  test('a § with facts cannot go', () => {
    inOne(['motions', { id: 'x' }])
    expect(() => db.exec('DELETE FROM paragraphs')).toThrow('FOREIGN KEY')
  })

  test('a meeting takes its facts with it', () => {
    inOne(
      ...tables
        .filter((table) => table !== 'votes')
        .map((table): [string, Record<string, string>] => [table, { id: 'x' }]),
      ['votes', { id: 'v', question_id: 'x' }],
    )
    db.exec('DELETE FROM meetings')
    expect(tables.map((table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())).toEqual(
      tables.map(() => 0),
    )
  })

  test.each(tables)('the %s of a meeting are found without a look at other meetings', (table) => {
    const [first] = queryPlan(db, `SELECT * FROM ${table} WHERE meeting_id = ? ORDER BY position`)
    expect(first).toBe(`SEARCH ${table} USING PRIMARY KEY (meeting_id=?)`)
  })
})
