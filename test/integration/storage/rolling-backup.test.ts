import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { composeHost } from '../../../src-main/host.ts'
import { listBackups } from '../../../src-main/storage/backup.ts'
import { findMeeting } from '../../../src-main/storage/meetings.ts'
import { opened, openOptions } from '../../support/database.ts'
import { hostParts, sampleId, temporaryFolder, testClock } from '../../support/host.ts'

const clock = testClock('2020-05-13T08:00:00.000Z')

/** Starts the program on a database, lets it do something, and ends it. */
async function session(path: string, channels: readonly string[]): Promise<unknown> {
  const host = composeHost({ ...hostParts({ path }, clock), rollingBackups: true })
  for (const channel of channels) await host.dispatch(channel, {})
  const status = await host.dispatch('app.status', {})
  await host.close()
  clock.advance(3600)
  return status
}

/** How many backups a database has. */
function backups(path: string): number {
  return listBackups(`${path}-backups`, path).length
}

describe('backups', () => {
  test('are made when something was changed, and not else', async () => {
    const path = join(temporaryFolder(), 'paragraf.db')
    await session(path, [])
    expect(backups(path)).toBe(0)
    await session(path, ['sample.open'])
    expect(backups(path)).toBe(1)
    await session(path, ['overview.list', 'sample.open'])
    expect(backups(path)).toBe(1)
  })

  test('are whole databases', async () => {
    const path = join(temporaryFolder(), 'paragraf.db')
    await session(path, ['sample.open'])
    const [backup] = listBackups(`${path}-backups`, path)
    const { database } = opened({ ...openOptions(backup?.path ?? ''), ifDamaged: 'refuse' })
    expect(database.read((reader) => findMeeting(reader, sampleId))?.id).toBe(sampleId)
  })

  test('leave no half copies behind', async () => {
    const path = join(temporaryFolder(), 'paragraf.db')
    mkdirSync(`${path}-backups`)
    writeFileSync(join(`${path}-backups`, 'paragraf-2020-05-01T08-00-00-000Z.db.part'), 'half')
    await session(path, ['sample.open'])
    expect(readdirSync(`${path}-backups`).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('that cannot be made are told of, and the program goes on', async () => {
    const path = join(temporaryFolder(), 'paragraf.db')
    await session(path, ['sample.open'])
    const blocked = `${path}-backups-file`
    writeFileSync(blocked, '')
    const parts = hostParts({ path, backupFolder: join(blocked, 'backups') }, clock)
    const host = composeHost({ ...parts, rollingBackups: true })
    await host.dispatch('people.save', { people: [] })
    await host.close()
    const again = composeHost({ ...parts, rollingBackups: true })
    // The first look at the backups is over when a later call has been answered.
    await again.dispatch('overview.list', {})
    expect(await again.dispatch('app.status', {})).toMatchObject({
      ok: true,
      value: { notices: [{ code: 'BACKUP_FAILED', details: { reason: 'FILE_UNWRITABLE' } }] },
    })
    await again.close()
    expect(existsSync(path)).toBe(true)
  })
})
