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
export const samplePath = fileURLToPath(new URL('resources/samples/kspu-2020-05-13.json', project))

/** The record of the sample. The file's own head (format, version) is not part of it. */
export function sampleRecord(): MeetingRecord {
  const {
    format: _format,
    version: _version,
    ...record
  } = JSON.parse(readFileSync(samplePath, 'utf8')) as MeetingRecord & {
    readonly format: string
    readonly version: number
  }
  return record
}

/** The record with bold text where text is bold already: in a heading, and in the head of a table. */
export function inBold(record: MeetingRecord): MeetingRecord {
  const [first, ...others] = record.sections
  if (first === undefined) throw new Error('The sample has sections')
  const bold = [{ kind: 'text' as const, text: 'Fetare än fet', marks: ['bold' as const] }]
  const blocks = [
    { kind: 'heading' as const, id: 'bold-heading', origin: null, inlines: bold },
    { kind: 'table' as const, id: 'bold-table', origin: null, rows: [[bold], [bold]] },
  ]
  return { ...record, sections: [{ ...first, blocks: [...first.blocks, ...blocks] }, ...others] }
}

/** The engine as the program has it. */
export function typstEngine(): TypstEngine {
  return createNativeEngine(readTypstResources(typstFolder))
}
