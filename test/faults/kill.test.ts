import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { resources, sampleFile, temporaryFolder, testHost } from '../support/host.ts'
import { killedAfter } from '../support/kill.ts'
import { openSampleFile } from '../support/sample.ts'
import { numberOf, typedMeeting, typedSection } from './typing.ts'

/** How many texts are saved before each kill: sooner or later in the life of the write-ahead log. */
const kills = [1, 2, 3, 5, 7, 11, 17, 26, 40, 61, 90, 130, 4, 9, 1]

/** Finds nothing out of place in a database, down to every index and every reference. */
function expectWhole(path: string): void {
  const connection = new Sqlite(path)
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(connection.pragma('foreign_key_check')).toEqual([])
  connection.close()
}

/** Copies of the sample, each a meeting of its own. */
function meetings(folder: string, count: number): readonly string[] {
  const sample = readFileSync(sampleFile, 'utf8')
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `${i}.json`)
    writeFileSync(path, sample.replaceAll('"kspu-2020-05-13"', `"meeting-${i}"`))
    return path
  })
}

describe('killed while typing', () => {
  test(`${kills.length} times: every text that was said to be saved is there`, async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'paragraf.db')
    const file = openSampleFile()
    const typist = new URL('typist.ts', import.meta.url)
    for (const count of kills) {
      let seen = 0
      const printed = await killedAfter(typist, [folder, resources, file], () => ++seen === count)
      const saved = Number(printed.at(-1))
      const { call, host } = testHost({ path, ifDamaged: 'refuse' })
      const { record, savedAt } = await call('meeting.read', { meetingId: typedMeeting })
      const there = numberOf(record.sections.find(({ id }) => id === typedSection))
      // The text after the last one may have been written and not yet told of.
      expect([saved, saved + 1]).toContain(there)
      expect(Date.parse(savedAt)).not.toBeNaN()
      await host.close()
      expectWhole(path)
    }
  })
})

describe('killed while taking files in', () => {
  test.each(['begin 0', 'done 0', 'begin 2', 'done 4', 'begin 7'])(
    'after "%s": each meeting is there whole or not at all',
    async (moment) => {
      const folder = temporaryFolder()
      const path = join(folder, 'paragraf.db')
      const files = meetings(folder, 10)
      const importer = new URL('importer.ts', import.meta.url)
      const printed = await killedAfter(importer, [folder, resources, ...files], (line) => line === moment)
      const told = printed.filter((line) => line.startsWith('done')).length

      const { call, host } = testHost({ path, ifDamaged: 'refuse' })
      const { meetings: there } = await call('overview.list', {})
      expect([told, told + 1]).toContain(there.length)
      for (const { id } of there) {
        const out = join(folder, 'out.json')
        await call('document.write', { meetingId: id, kind: 'protokoll', format: 'json', path: out })
        expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(folder, `${id.slice(8)}.json`), 'utf8'))
      }
      await host.close()
      expectWhole(path)
    },
  )
})
