import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MeetingRecord } from '#domain/record.ts'
import { meetingFileSchema } from '#schema/meeting-file.ts'
import { sampleFile, temporaryFolder } from './host.ts'

/** A meeting's file as it is parsed, so that a test can make it wrong in one place. */
export type LooseFile = Record<string, unknown>

/** The sample meeting's file, free to be changed. */
export function looseSample(): LooseFile {
  return JSON.parse(readFileSync(sampleFile, 'utf8')) as LooseFile
}

/** The object at a path of a file. */
export function at(file: LooseFile, ...path: readonly (string | number)[]): LooseFile {
  return path.reduce((part, step) => part[step] as LooseFile, file)
}

/** The list in a field of a file. */
export function listIn(file: LooseFile, field: string): LooseFile[] {
  return file[field] as LooseFile[]
}

/** The record of the sample meeting. */
export function sampleRecord(): MeetingRecord {
  const { format: _format, version: _version, ...record } = meetingFileSchema.parse(looseSample())
  return record
}

/** Writes a file of the test's own and gives its path. */
export function fileWith(content: unknown): string {
  const path = join(temporaryFolder(), 'meeting.json')
  writeFileSync(
    path,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  )
  return path
}

/** The sample meeting while it was still going on: nothing in it is locked or has its final number. */
export function openSampleFile(): string {
  const file = looseSample()
  const { meeting, paragraphs } = sampleRecord()
  return fileWith({
    ...file,
    meeting: {
      ...meeting,
      state: 'open',
      endTime: null,
      attestedOn: null,
      anslag: { ...meeting.anslag, postedOn: null, takenDownOn: null },
    },
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, fixedNumber: null })),
  })
}
