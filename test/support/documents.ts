import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MeetingRecord } from '#domain/record.ts'
import { createNativeEngine } from '../../src-main/platform/typst/native-engine.ts'
import type { TypstEngine } from '../../src-main/platform/typst/engine.ts'
import { readTypstResources } from '../../src-main/platform/typst/resources.ts'

const project = new URL('../../', import.meta.url)

/** Templates and fonts as they are shipped. */
export const typstFolder = fileURLToPath(new URL('resources/typst', project))

/** The sample meeting (seed 003) as it is shipped. */
export function sampleRecord(): MeetingRecord {
  return JSON.parse(
    readFileSync(new URL('resources/samples/kspu-2020-05-13.json', project), 'utf8'),
  ) as MeetingRecord
}

/** The engine as the program has it. */
export function typstEngine(): TypstEngine {
  return createNativeEngine(readTypstResources(typstFolder))
}
