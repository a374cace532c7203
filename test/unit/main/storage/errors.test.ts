import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { AppError, type ErrorCode } from '#domain/errors.ts'
import { guarded, storageError } from '../../../../src-main/storage/errors.ts'

/** An error as Node's file functions throw it. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

describe('storageError', () => {
  test.each<{ from: string; to: ErrorCode }>([
    { from: 'SQLITE_NOTADB', to: 'DATABASE_NOT_A_DATABASE' },
    { from: 'SQLITE_CORRUPT', to: 'DATABASE_DAMAGED' },
    { from: 'SQLITE_CORRUPT_INDEX', to: 'DATABASE_DAMAGED' },
    { from: 'SQLITE_IOERR_SHORT_READ', to: 'DATABASE_DAMAGED' },
    { from: 'SQLITE_IOERR_WRITE', to: 'FILE_UNWRITABLE' },
    { from: 'SQLITE_IOERR_FSYNC', to: 'FILE_UNWRITABLE' },
    { from: 'SQLITE_IOERR_READ', to: 'FILE_UNREADABLE' },
    { from: 'SQLITE_READONLY', to: 'DATABASE_READ_ONLY' },
    { from: 'SQLITE_READONLY_DIRECTORY', to: 'DATABASE_READ_ONLY' },
    { from: 'SQLITE_BUSY', to: 'DATABASE_IN_USE' },
    { from: 'SQLITE_LOCKED', to: 'DATABASE_IN_USE' },
    { from: 'SQLITE_FULL', to: 'DISK_FULL' },
    { from: 'SQLITE_CANTOPEN', to: 'FILE_UNREADABLE' },
    { from: 'SQLITE_CONSTRAINT_FOREIGNKEY', to: 'UNKNOWN_REFERENCE' },
  ])('$from of SQLite means $to', ({ from, to }) => {
    expect(storageError(new Sqlite.SqliteError('', from), 'a.db')).toMatchObject({
      code: to,
      place: 'a.db',
      details: { reason: from },
    })
  })

  test.each<{ from: string; to: ErrorCode }>([
    { from: 'ENOSPC', to: 'DISK_FULL' },
    { from: 'EDQUOT', to: 'DISK_FULL' },
    { from: 'EROFS', to: 'DATABASE_READ_ONLY' },
    { from: 'EACCES', to: 'DATABASE_READ_ONLY' },
    { from: 'EPERM', to: 'DATABASE_READ_ONLY' },
    { from: 'ENOTDIR', to: 'FILE_UNWRITABLE' },
  ])('$from of the system means $to', ({ from, to }) => {
    expect(storageError(systemError(from), 'a.db')).toMatchObject({ code: to, place: 'a.db' })
  })

  test('what is told already stays as it is', () => {
    const told = new AppError('NOT_FOUND', 'x', {})
    expect(storageError(told, 'a.db')).toBe(told)
  })

  test.each([new TypeError('a bug'), systemError('SQLITE_CONSTRAINT_CHECK'), 'no error at all'])(
    'what nobody can be told stays a bug: %s',
    (cause) => {
      expect(storageError(cause, 'a.db')).toBe(cause)
    },
  )
})

test('guarded gives the result, or throws what the failure means', () => {
  expect(guarded('a.db', () => 1)).toBe(1)
  expect(() =>
    guarded('a.db', () => {
      throw systemError('SQLITE_FULL')
    }),
  ).toThrow(expect.objectContaining({ code: 'DISK_FULL' }))
})
