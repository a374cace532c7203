import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { backUp, listBackups } from '../../../src-main/storage/backup.ts'
import { findBody, saveBody } from '../../../src-main/storage/bodies.ts'
import { migrations } from '../../../src-main/storage/migrations/index.ts'
import { openDatabase } from '../../../src-main/storage/open.ts'
import { subcommitteeBody } from '../../support/record-bodies.ts'
import { opened, openOptions } from '../../support/database.ts'
import { temporaryFolder } from '../../support/host.ts'

const { body } = subcommitteeBody()
const newest = migrations.at(-1)?.version ?? 0

/** A database with one body in it, closed. */
function filledDatabase(): string {
  const path = join(temporaryFolder(), 'paragraf.db')
  const { database } = opened(openOptions(path))
  database.write((writer) => saveBody(writer, body))
  database.close()
  return path
}

/** Writes over the middle of the file, where its pages are. */
function spoil(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0xff, 4096, bytes.length)
  writeFileSync(path, bytes)
}

async function withBackup(): Promise<string> {
  const path = filledDatabase()
  const { database } = opened(openOptions(path))
  await backUp(database, openOptions(path).backupFolder, '2020-05-13T08:00:00.000Z')
  database.close()
  return path
}

describe('a new database', () => {
  test('is made, with the folders it lies in', () => {
    const path = join(temporaryFolder(), 'a', 'b', 'paragraf.db')
    opened(openOptions(path))
    expect(existsSync(path)).toBe(true)
  })

  test('is refused where it has to be there', () => {
    const path = join(temporaryFolder(), 'paragraf.db')
    expect(() => openDatabase({ ...openOptions(path), ifMissing: 'refuse' })).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE', place: path }),
    )
    expect(existsSync(path)).toBe(false)
  })

  test('keeps what the promises rest on', () => {
    const path = filledDatabase()
    opened(openOptions(path))
    const other = new Sqlite(path, { readonly: true })
    expect({
      journal: other.pragma('journal_mode', { simple: true }),
      owner: other.pragma('application_id', { simple: true }),
      version: other.pragma('user_version', { simple: true }),
    }).toEqual({ journal: 'wal', owner: 0x50415247, version: newest })
    other.close()
  })
})

describe('what is not our database is refused and left as it is', () => {
  test.each([
    { name: 'garbage', content: Buffer.from('these are not minutes'.repeat(100)) },
    { name: 'a PDF', content: Buffer.from('%PDF-1.7\n') },
    { name: 'one byte', content: Buffer.from([0]) },
  ])('$name', ({ content }) => {
    const path = join(temporaryFolder(), 'paragraf.db')
    writeFileSync(path, content)
    expect(() => openDatabase(openOptions(path))).toThrow(
      expect.objectContaining({ code: 'DATABASE_NOT_A_DATABASE', place: path }),
    )
    expect(readFileSync(path)).toEqual(content)
    expect(readdirSync(join(path, '..'))).toEqual(['paragraf.db'])
  })

  test('a folder', () => {
    const path = join(temporaryFolder(), 'paragraf.db')
    mkdirSync(path)
    expect(() => openDatabase(openOptions(path))).toThrow(
      expect.objectContaining({ code: 'DATABASE_NOT_A_DATABASE' }),
    )
  })

  test('a database of another program', () => {
    const path = join(temporaryFolder(), 'places.sqlite')
    const other = new Sqlite(path)
    other.exec('CREATE TABLE places (url TEXT)')
    other.close()
    const before = readFileSync(path)
    expect(() => openDatabase(openOptions(path))).toThrow(
      expect.objectContaining({ code: 'DATABASE_NOT_A_DATABASE', details: { reason: 'ANOTHER_PROGRAM' } }),
    )
    expect(readFileSync(path)).toEqual(before)
  })

  test('a database of a later version', () => {
    const path = filledDatabase()
    const later = new Sqlite(path)
    later.pragma(`user_version = ${newest + 1}`)
    later.close()
    const before = readFileSync(path)
    expect(() => openDatabase(openOptions(path))).toThrow(
      expect.objectContaining({ code: 'DATABASE_NEWER', details: { version: newest + 1, newest } }),
    )
    expect(readFileSync(path)).toEqual(before)
  })

  test('a database of a later version whose header is still in the log', () => {
    const path = filledDatabase()
    const later = new Sqlite(path)
    later.pragma('wal_autocheckpoint = 0')
    later.pragma(`user_version = ${newest + 1}`)
    const copy = join(temporaryFolder(), 'paragraf.db')
    for (const suffix of ['', '-wal']) copyFileSync(`${path}${suffix}`, `${copy}${suffix}`)
    later.close()
    expect(() => openDatabase(openOptions(copy))).toThrow(expect.objectContaining({ code: 'DATABASE_NEWER' }))
  })
})

describe('a database in use', () => {
  test('is refused to a second one', () => {
    const path = filledDatabase()
    opened(openOptions(path))
    expect(() => openDatabase(openOptions(path))).toThrow(
      expect.objectContaining({ code: 'DATABASE_IN_USE', place: path }),
    )
  })

  test('can be opened again when it has been closed', () => {
    const path = filledDatabase()
    opened(openOptions(path)).database.close()
    expect(opened(openOptions(path)).setAside).toBeNull()
  })
})

describe('a damaged database', () => {
  test('is set aside, and the backup opened in its place', async () => {
    const path = await withBackup()
    spoil(path)
    const damaged = readFileSync(path)
    const { database, setAside } = opened(openOptions(path))
    expect(setAside).toEqual({
      fileName: 'paragraf.db.damaged-2020-05-13T12-00-00-000Z',
      backupAt: '2020-05-13T08:00:00.000Z',
    })
    expect(database.read((reader) => findBody(reader, body.id))).toEqual(body)
    expect(readFileSync(join(path, '..', setAside?.fileName ?? ''))).toEqual(damaged)
  })

  test('gives way to the newest backup that is whole', async () => {
    const path = await withBackup()
    const { backupFolder } = openOptions(path)
    const [good] = listBackups(backupFolder, path)
    const newer = join(backupFolder, 'paragraf-2020-05-13T09-00-00-000Z.db')
    copyFileSync(good?.path ?? '', newer)
    spoil(newer)
    spoil(path)
    expect(opened(openOptions(path)).setAside?.backupAt).toBe('2020-05-13T08:00:00.000Z')
  })

  test('gives way to an empty one when there is no backup', () => {
    const path = filledDatabase()
    spoil(path)
    const { database, setAside } = opened(openOptions(path))
    expect(setAside?.backupAt).toBeNull()
    expect(database.read((reader) => findBody(reader, body.id))).toBeNull()
  })

  test.each([
    { name: 'cut off in a page', length: 5000 },
    { name: 'cut off in the header', length: 50 },
  ])('is recognised when it is $name', ({ length }) => {
    const path = filledDatabase()
    truncateSync(path, length)
    expect(opened(openOptions(path)).setAside).not.toBeNull()
  })

  test('is brought back from its backup when it is gone', async () => {
    const path = await withBackup()
    rmSync(path)
    const { database, setAside } = opened(openOptions(path))
    expect(setAside).toEqual({ fileName: null, backupAt: '2020-05-13T08:00:00.000Z' })
    expect(database.read((reader) => findBody(reader, body.id))).toEqual(body)
  })

  test.each([
    { name: 'emptied', content: '' },
    { name: 'overwritten', content: 'all work and no play' },
  ])('is recognised when it is $name, by its backups', async ({ content }) => {
    const path = await withBackup()
    writeFileSync(path, content)
    const { database, setAside } = opened(openOptions(path))
    expect(setAside?.backupAt).toBe('2020-05-13T08:00:00.000Z')
    expect(database.read((reader) => findBody(reader, body.id))).toEqual(body)
  })

  test('is refused and left where it is when nobody can be told', () => {
    const path = filledDatabase()
    spoil(path)
    const before = readFileSync(path)
    expect(() => openDatabase({ ...openOptions(path), ifDamaged: 'refuse' })).toThrow(
      expect.objectContaining({ code: 'DATABASE_DAMAGED', place: path }),
    )
    expect(readFileSync(path)).toEqual(before)
  })
})
