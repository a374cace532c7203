import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { actSchema } from '#schema/acts.ts'
import { blocksSchema } from '#schema/minutes-body.ts'
import { lineSchema, sentenceSchema } from '#schema/text.ts'
import { arbitraryOf } from '../../support/arbitrary.ts'
import { sampleId, temporaryFolder, testHost, type TestHost } from '../../support/host.ts'
import { brokenLink, journalOf } from '../../support/journal.ts'
import { openSampleFile } from '../../support/sample.ts'

/** Acts that a secretary might do: they name what is there. */
function likelyAct(record: MeetingRecord): fc.Arbitrary<MeetingAct> {
  const sectionId = fc.constantFrom(...record.sections.map(({ id }) => id))
  const paragraphId = fc.constantFrom(...record.paragraphs.map(({ id }) => id))
  const personId = fc.constantFrom(...record.people.map(({ id }) => id))
  const words = arbitraryOf(sentenceSchema)
  return fc.oneof(
    fc.record({ kind: fc.constant('text.write'), sectionId, blocks: arbitraryOf(blocksSchema) }),
    fc.record({ kind: fc.constant('paragraph.note'), paragraphId, text: words }),
    fc.record({ kind: fc.constant('section.rename'), sectionId, heading: arbitraryOf(lineSchema) }),
    fc.record({ kind: fc.constant('agenda.move'), paragraphId, before: fc.option(paragraphId) }),
    fc.record({
      kind: fc.constant('rollCall.set'),
      id: personId.map((id) => `call-${id}`),
      personId,
      status: fc.constantFrom('present', 'absent', 'late', 'remote'),
    }),
    fc.record({ kind: fc.constant('rollCall.clear'), personId }),
    fc.record({
      kind: fc.constant('proposal.put'),
      proposal: fc.record({
        id: fc.constantFrom('new-1', 'new-2'),
        paragraphId,
        name: arbitraryOf(lineSchema),
        clauses: fc.array(words, { maxLength: 2 }),
      }),
    }),
  ) as fc.Arbitrary<MeetingAct>
}

/** Any act at all, its ids taken from what is there whatever they ought to be. */
function anyAct(record: MeetingRecord): fc.Arbitrary<MeetingAct> {
  const lists = [record.paragraphs, record.sections, record.people, record.motions, record.questions]
  const known = lists.flatMap((list) => list.map(({ id }) => id))
  const ids = fc.array(fc.constantFrom(...known, 'new-1', 'new-2'), { minLength: 6, maxLength: 6 })
  return fc.tuple(arbitraryOf(actSchema), ids).map(([act, ids]) => {
    let next = 0
    const text = JSON.stringify(act, (key, value: unknown) =>
      (key === 'id' || key.endsWith('Id')) && typeof value === 'string' ? ids[next++ % ids.length] : value,
    )
    return JSON.parse(text) as MeetingAct
  })
}

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
