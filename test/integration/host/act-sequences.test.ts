import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeetingRecord } from '#domain/record.ts'
import { anyAct, likelyAct } from '../../support/act-arbitrary.ts'
import { sampleId, temporaryFolder, testHost, type TestHost } from '../../support/host.ts'
import { brokenLink, journalOf } from '../../support/journal.ts'
import { openSampleFile } from '../../support/sample.ts'

async function recordOf({ call }: TestHost): Promise<MeetingRecord> {
  return (await call('meeting.read', { meetingId: sampleId })).record
}

test('whatever is done, the disk has what the memory has, it can be taken elsewhere, and undo leads back to the beginning', async () => {
  const first = testHost()
  await first.call('file.importFrom', { path: openSampleFile() })
  const original = await recordOf(first)
  let carriedOut = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(likelyAct(original), anyAct(original)), { minLength: 1, maxLength: 12 }),
      async (acts) => {
        const path = join(temporaryFolder(), 'paragraf.db')
        const host = testHost({ path })
        await host.call('file.importFrom', { path: openSampleFile() })
        for (const act of acts) {
          const reply = await host.host.dispatch('meeting.act', { meetingId: sampleId, act, merge: false })
          carriedOut += reply.ok ? 1 : 0
        }
        const inMemory = await recordOf(host)
        await host.host.close()
        expect(brokenLink(journalOf(path))).toBeNull()

        const again = testHost({ path })
        expect(await recordOf(again)).toEqual(inMemory)
        const out = join(temporaryFolder(), 'out.json')
        await again.call('document.write', {
          meetingId: sampleId,
          kind: 'protokoll',
          format: 'json',
          path: out,
        })
        const elsewhere = await testHost().call('file.importFrom', { path: out })
        const found = elsewhere.kind === 'refused' ? elsewhere.findings.map(({ code }) => code) : []
        expect(found).toEqual([])
        await again.host.close()

        const third = testHost({ path: join(temporaryFolder(), 'paragraf.db') })
        await third.call('file.importFrom', { path: openSampleFile() })
        for (const act of acts)
          await third.host.dispatch('meeting.act', { meetingId: sampleId, act, merge: true })
        while ((await third.call('meeting.read', { meetingId: sampleId })).canUndo !== null) {
          await third.call('meeting.undo', { meetingId: sampleId })
        }
        expect(await recordOf(third)).toEqual(original)
      },
    ),
    { numRuns: 15 },
  )
  expect(carriedOut).toBeGreaterThan(10)
})
