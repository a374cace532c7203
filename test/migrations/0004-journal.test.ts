import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { databaseAt, insert, queryPlan } from '../support/migrated.ts'

describe('0004 journal', () => {
  let db: Sqlite.Database
  beforeEach(() => {
    db = databaseAt(4)
    insert(db, 'bodies', { id: 'ks' })
    insert(db, 'meetings', { id: 'm1', body_id: 'ks' })
    insert(db, 'acts', { seq: 1, meeting_id: 'm1', version: 1 })
  })

  test('can only be added to', () => {
    expect(() => db.exec(`UPDATE acts SET content = '{}'`)).toThrow('the journal can only be added to')
    expect(() => db.exec(`DELETE FROM acts`)).toThrow('the journal can only be added to')
  })

  test('outlives its meeting', () => {
    db.exec('DELETE FROM meetings')
    expect(db.prepare('SELECT count(*) FROM acts').pluck().get()).toBe(1)
  })

  test('numbers the acts on a meeting, and those on the registers not at all', () => {
    insert(db, 'acts', { seq: 2, meeting_id: null, version: null })
    expect(() => insert(db, 'acts', { seq: 3, meeting_id: 'm1', version: 1 })).toThrow('UNIQUE')
    expect(() => insert(db, 'acts', { seq: 3, meeting_id: 'm1', version: null })).toThrow('CHECK')
    expect(() => insert(db, 'acts', { seq: 3, meeting_id: null, version: 2 })).toThrow('CHECK')
  })

  test('the last act on a meeting is found by an index', () => {
    expect(
      queryPlan(db, 'SELECT version, at FROM acts WHERE meeting_id = ? ORDER BY version DESC LIMIT 1'),
    ).toEqual(['SEARCH acts USING INDEX acts_of_meeting (meeting_id=?)'])
  })

  test('the texts of a section are found in order by an index', () => {
    expect(
      queryPlan(db, 'SELECT * FROM text_versions WHERE meeting_id = ? AND section_id = ? ORDER BY seq DESC'),
    ).toEqual(['SEARCH text_versions USING INDEX text_versions_of_section (meeting_id=? AND section_id=?)'])
  })

  test('kept texts go with their meeting', () => {
    insert(db, 'text_versions', { seq: 1, meeting_id: 'm1', section_id: 's' })
    db.exec('DELETE FROM meetings')
    expect(db.prepare('SELECT count(*) FROM text_versions').pluck().get()).toBe(0)
  })
})
