import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Backup,
  fileMoment,
  listBackups,
  outdated,
  restore,
} from '../../../../src-main/storage/backup.ts'
import { temporaryFolder } from '../../../support/host.ts'

/** Backups made at these moments, newest first. */
function madeAt(...moments: readonly string[]): readonly Backup[] {
  return moments.map((moment) => ({ path: moment, madeAt: moment }))
}

describe('listBackups', () => {
  test('newest first, and only whole copies of this database', () => {
    const folder = temporaryFolder()
    for (const name of [
      'paragraf-2020-05-12T08-00-00-000Z.db',
      'paragraf-2020-05-13T08-00-00-000Z.db',
      'paragraf-2020-05-14T08-00-00-000Z.db.part',
      'other-2020-05-15T08-00-00-000Z.db',
      'paragraf-notes.txt',
    ]) {
      writeFileSync(join(folder, name), '')
    }
    expect(listBackups(folder, '/somewhere/paragraf.db')).toEqual([
      { path: join(folder, 'paragraf-2020-05-13T08-00-00-000Z.db'), madeAt: '2020-05-13T08:00:00.000Z' },
      { path: join(folder, 'paragraf-2020-05-12T08-00-00-000Z.db'), madeAt: '2020-05-12T08:00:00.000Z' },
    ])
  })

  test('none in a folder that is not there', () => {
    expect(listBackups(join(temporaryFolder(), 'none'), 'paragraf.db')).toEqual([])
  })
})

describe('outdated', () => {
  test('the three newest stay, whatever their day', () => {
    expect(
      outdated(madeAt('2020-05-13T10:00:00.000Z', '2020-05-13T09:00:00.000Z', '2020-05-13T08:00:00.000Z')),
    ).toEqual([])
  })

  test('of the days before them, the last of each stays', () => {
    const newest = ['2020-05-13T10:00:00.000Z', '2020-05-13T09:00:00.000Z', '2020-05-13T08:00:00.000Z']
    const older = ['2020-05-12T16:00:00.000Z', '2020-05-12T08:00:00.000Z', '2020-05-11T08:00:00.000Z']
    expect(outdated(madeAt(...newest, ...older)).map(({ madeAt }) => madeAt)).toEqual([
      '2020-05-12T08:00:00.000Z',
    ])
  })

  test('fourteen days are kept', () => {
    const days = Array.from(
      { length: 20 },
      (_, i) => `2020-05-${String(28 - i).padStart(2, '0')}T08:00:00.000Z`,
    )
    expect(outdated(madeAt(...days)).map(({ madeAt }) => madeAt)).toEqual(days.slice(17))
  })
})

test('a backup is put in place whole', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'backups'))
  const path = join(folder, 'backups', 'paragraf-2020-05-13T08-00-00-000Z.db')
  writeFileSync(path, 'a copy')
  restore({ path, madeAt: '2020-05-13T08:00:00.000Z' }, join(folder, 'paragraf.db'))
  expect(readFileSync(join(folder, 'paragraf.db'), 'utf8')).toBe('a copy')
  expect(readdirSync(folder)).toEqual(['backups', 'paragraf.db'])
})

test('a moment becomes a name that every file system takes', () => {
  expect(fileMoment('2020-05-13T08:00:00.120Z')).toBe('2020-05-13T08-00-00-120Z')
})
