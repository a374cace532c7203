import Sqlite from 'better-sqlite3'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listBackups } from '../../src-main/storage/backup.ts'
import { migrate, versionOf } from '../../src-main/storage/migrate.ts'
import type { Migration } from '../../src-main/storage/migrations/migration.ts'
import { migrations } from '../../src-main/storage/migrations/index.ts'
import { opened, openOptions } from '../support/database.ts'
import { temporaryFolder } from '../support/host.ts'
import { databaseAt } from '../support/migrated.ts'

test('versions count up one by one, and every file is in the list', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1))
  const files = readdirSync(new URL('../../src-main/storage/migrations', import.meta.url))
  expect(files.filter((name) => /^\d{4}-/.test(name))).toEqual(
    migrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`),
  )
})

test('every migration has a test', () => {
  const tests = readdirSync(new URL('.', import.meta.url))
  for (const { version, name } of migrations) {
    expect(tests).toContain(`${String(version).padStart(4, '0')}-${name}.test.ts`)
  }
})

test('all tables are strict', () => {
  const connection = databaseAt(migrations.length)
  const lax = connection
    .prepare(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
  expect(lax).toEqual([])
})

describe('migrate', () => {
  const good: Migration = { version: 1, name: 'good', sql: 'CREATE TABLE a (x INTEGER) STRICT;' }
  const bad: Migration = {
    version: 2,
    name: 'bad',
    sql: 'CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);',
  }

  test('a step that fails leaves the version before it, whole', () => {
    const connection = new Sqlite(':memory:')
    expect(() => migrate(connection, [good, bad])).toThrow('nowhere')
    expect(versionOf(connection)).toBe(1)
    const tables = connection.prepare('SELECT name FROM sqlite_schema').pluck().all()
    expect(tables).toEqual(['a'])
    connection.close()
  })

  test('what has been carried out is not carried out again', () => {
    const connection = new Sqlite(':memory:')
    migrate(connection, [good])
    migrate(connection, [good])
    expect(versionOf(connection)).toBe(1)
    connection.close()
  })
})

describe('a database of an earlier version', () => {
  test.each(migrations.slice(0, -1).map(({ version }) => version))(
    'version %i is backed up, then brought up to date',
    (version) => {
      const path = join(temporaryFolder(), 'paragraf.db')
      const old = databaseAt(version)
      old.prepare(`INSERT INTO people VALUES ('p1', 'Åsa', 'Öberg', 'M', '', '')`).run()
      old.prepare('VACUUM INTO ?').run(`${path}.copy`)
      copyFileSync(`${path}.copy`, path)

      const options = openOptions(path)
      const { database } = opened(options)
      database.close()

      const now = new Sqlite(path)
      expect(versionOf(now)).toBe(migrations.length)
      expect(now.prepare('SELECT family_name FROM people').pluck().all()).toEqual(['Öberg'])
      now.close()
      const [backup] = listBackups(options.backupFolder, path)
      const before = new Sqlite(backup?.path ?? '', { readonly: true })
      expect(versionOf(before)).toBe(version)
      expect(before.prepare('SELECT family_name FROM people').pluck().all()).toEqual(['Öberg'])
      before.close()
    },
  )
})
