import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Block } from '#domain/minutes-body.ts'
import { hostOn } from '../../src-main/host.ts'
import type { ChannelValue, Reply } from '../../src-main/ipc/contract.ts'
import { openDatabase } from '../../src-main/storage/open.ts'
import { opened, openOptions } from '../support/database.ts'
import { hostParts, sampleId, temporaryFolder, testClock, testHost } from '../support/host.ts'
import { openSampleFile } from '../support/sample.ts'
import { numbered, numberOf, typedSection } from './typing.ts'

/** Text that takes so many kilobytes. */
function bulk(kilobytes: number): readonly Block[] {
  return Array.from({ length: kilobytes }, (_, i) => ({
    kind: 'paragraph',
    id: `b${i}`,
    origin: null,
    inlines: [{ kind: 'text', text: 'å'.repeat(500), marks: [] }],
  }))
}

/** The superuser may write everything, so that these tests step down. */
function asOrdinaryUser(): void {
  if (process.getuid?.() !== 0) return
  process.seteuid?.(65534)
  onTestFinished(() => process.seteuid?.(0))
}

function databaseIn(folder: string): string {
  const path = join(folder, 'paragraf.db')
  openDatabase(openOptions(path)).database.close()
  return path
}

describe('a full disk', () => {
  test('refuses the text, keeps what was saved, and takes the text when there is room', async () => {
    const path = join(temporaryFolder(), 'paragraf.db')
    const { database } = opened(openOptions(path))
    const host = hostOn(database, hostParts({ path }, testClock('2020-05-13T08:00:00.000Z')), null)
    const write = (blocks: readonly Block[]): Promise<Reply<unknown>> =>
      host.dispatch('meeting.act', {
        meetingId: sampleId,
        merge: true,
        act: { kind: 'text.write', sectionId: typedSection, blocks },
      })
    const limitTo = (pages: number): void => {
      database.read((reader) => reader.get(`PRAGMA max_page_count = ${pages}`, []))
    }
    await host.dispatch('file.importFrom', { path: openSampleFile() })
    await write(numbered(1))
    const used = database.read((reader) => reader.get('PRAGMA page_count', []))

    limitTo(Number(used?.['page_count']) + 2)
    expect(await write(bulk(100))).toMatchObject({ ok: false, error: { code: 'DISK_FULL', place: path } })
    const read = (await host.dispatch('meeting.read', { meetingId: sampleId })) as Reply<
      ChannelValue<'meeting.read'>
    >
    expect(read.ok && numberOf(read.value.record.sections.find(({ id }) => id === typedSection))).toBe(1)
    expect(read.ok && read.value.version).toBe(2)

    limitTo(100_000)
    expect(await write(bulk(100))).toMatchObject({ ok: true, value: { version: 3 } })
  })

  test('leaves nothing of a file that does not fit', async () => {
    const path = join(temporaryFolder(), 'paragraf.db')
    const { database } = opened(openOptions(path))
    const host = hostOn(database, hostParts({ path }, testClock('2020-05-13T08:00:00.000Z')), null)
    const used = database.read((reader) => reader.get('PRAGMA page_count', []))
    database.read((reader) => reader.get(`PRAGMA max_page_count = ${Number(used?.['page_count']) + 3}`, []))
    expect(await host.dispatch('sample.open', {})).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } })
    expect(await host.dispatch('overview.list', {})).toEqual({
      ok: true,
      value: { bodies: [], meetings: [] },
    })
  })
})

describe('what cannot be written', () => {
  test.each([
    { name: 'the file', file: 0o444, folder: 0o777 },
    { name: 'the folder', file: 0o444, folder: 0o555 },
  ])('a database is refused when $name is read-only, and left as it is', (modes) => {
    const folder = temporaryFolder()
    const path = databaseIn(folder)
    const before = readFileSync(path)
    chmodSync(path, modes.file)
    chmodSync(folder, modes.folder)
    asOrdinaryUser()
    expect(() => openDatabase(openOptions(path))).toThrow(
      expect.objectContaining({ code: 'DATABASE_READ_ONLY', place: path }),
    )
    expect(readFileSync(path)).toEqual(before)
  })

  test('a database is not made in a folder that is a file', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(() => openDatabase(openOptions(join(file, 'paragraf.db')))).toThrow(
      expect.objectContaining({ code: 'FILE_UNWRITABLE' }),
    )
  })

  test('a document replaces nothing when it cannot be written', async () => {
    const folder = temporaryFolder()
    const { call, refusal } = testHost()
    await call('sample.open', {})
    const taken = join(folder, 'a-folder')
    mkdirSync(join(taken, 'not-empty'), { recursive: true })
    const document = { meetingId: sampleId, kind: 'protokoll', format: 'txt' } as const
    for (const path of [taken, join(folder, 'missing', 'minutes.txt')]) {
      expect(await refusal('document.write', { ...document, path })).toMatchObject({
        code: 'FILE_UNWRITABLE',
        place: path,
      })
    }
    expect(readdirSync(folder)).toEqual(['a-folder'])
    expect(existsSync(join(taken, 'not-empty'))).toBe(true)
  })
})
