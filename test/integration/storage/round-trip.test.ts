import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetingFileText } from '../../../src-main/schema/meeting-file.ts'
import { resources, temporaryFolder, testHost } from '../../support/host.ts'
import { anyRecord } from '../../support/record-arbitrary.ts'

/** Export, import into an empty database, export again. */
async function throughDatabase(file: string, out: string): Promise<void> {
  const { call } = testHost({ path: ':memory:' })
  const result = await call('file.importFrom', { path: file })
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.findings, null, 2))
  await call('document.write', { meetingId: result.meetingId, kind: 'protokoll', format: 'json', path: out })
}

test.each(['kspu-2020-05-13.json', 'bmn-2026-05-19.json'])('%s comes out as it went in', async (name) => {
  const out = join(temporaryFolder(), 'out.json')
  await throughDatabase(join(resources, 'samples', name), out)
  expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(resources, 'samples', name), 'utf8'))
})

test('any meeting comes out byte for byte as it went in', async () => {
  const folder = temporaryFolder()
  await fc.assert(
    fc.asyncProperty(anyRecord, async (record) => {
      const text = meetingFileText(record)
      const [file, out] = [join(folder, 'in.json'), join(folder, 'out.json')]
      writeFileSync(file, text)
      await throughDatabase(file, out)
      expect(readFileSync(out, 'utf8')).toBe(text)
    }),
    { numRuns: 60 },
  )
})
