import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MeetingRecord } from '#domain/record.ts'
import { createHost, type Host, type HostOptions } from '../../src-main/host.ts'
import type { Contract } from '../../src-main/ipc/contract.ts'
import { saveBody } from '../../src-main/storage/bodies.ts'
import { appendEntry } from '../../src-main/storage/journal.ts'
import { openDatabase } from '../../src-main/storage/open.ts'
import { savePeople } from '../../src-main/storage/people.ts'
import { insertRecord } from '../../src-main/storage/records.ts'
import { replaceSeats } from '../../src-main/storage/seats.ts'
import { root } from '../../scripts/support/run.ts'
import type { ChannelInput, ChannelValue } from '#ipc/contract'

/**
 * Makes the database of a data folder (what `--user-data-dir` names) with meetings of one body in it, in one transaction
 * and by the stores themselves: a thousand imports would each be checked, written and read back.
 */
export function storeMeetings(dataFolder: string, records: readonly MeetingRecord[]): void {
  const [first] = records
  if (first === undefined) throw new Error('There is nothing to store')
  const { dataDirectory } = hostOptions(dataFolder)
  mkdirSync(dataDirectory, { recursive: true })
  const { database } = openDatabase({
    path: join(dataDirectory, 'paragraf.db'),
    backupFolder: join(dataDirectory, 'backups'),
    sqliteAddon: null,
    ifMissing: 'create',
    ifDamaged: 'refuse',
    now: '2026-03-10T12:00:00.000Z',
  })
  try {
    database.write((writer) => {
      saveBody(writer, first.body)
      savePeople(writer, first.people)
      replaceSeats(writer, first.body.id, first.seats)
      for (const record of records) {
        insertRecord(writer, record)
        appendEntry(writer, {
          meetingId: record.meeting.id,
          at: '2026-03-10T12:00:00.000Z',
          kind: 'file.import',
          content: { sha256: '' },
        })
      }
    })
  } finally {
    database.close()
  }
}

/** Makes the database of a data folder with the sample meeting in it, and gives the meeting's id. */
export async function storeSample(dataFolder: string): Promise<string> {
  const host = openHost(dataFolder)
  try {
    const path = join(root, 'resources', 'samples', 'kspu-2020-05-13.json')
    const result = await call(host, 'file.importFrom', { path })
    if (result.kind === 'refused') throw new Error('The sample was refused')
    return result.meetingId
  } finally {
    await host.close()
  }
}

/** A host on the data of a folder, as the program opens it. */
export function openHost(dataFolder: string): Host {
  const options = hostOptions(dataFolder)
  mkdirSync(options.dataDirectory, { recursive: true })
  return createHost(options)
}

/** The value of a call. @throws Error when it was refused */
export async function call<C extends keyof Contract>(
  host: Host,
  channel: C,
  input: ChannelInput<C>,
): Promise<ChannelValue<C>> {
  const reply = await host.dispatch(channel, input)
  if (!reply.ok) throw new Error(`${channel} was refused: ${JSON.stringify(reply.error)}`)
  return reply.value as ChannelValue<C>
}

function hostOptions(dataFolder: string): HostOptions {
  return {
    dataDirectory: join(dataFolder, 'data'),
    resourcesDirectory: join(root, 'resources'),
    sqliteAddon: null,
  }
}
