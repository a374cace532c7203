import * as z from 'zod'
import type { Body } from '../domain/body.ts'
import type { MeetingRecord } from '../domain/record.ts'
import { recordShape } from './record.ts'

/** What the `format` of a file says. */
const fileFormat = 'paragraf-meeting'
/** The version of the format that is written and read. */
export const fileVersion = 1

/** A whole meeting in one file, version 1 (docs/format.md). */
export const meetingFileSchema = z.strictObject({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  ...recordShape,
})

/** The head that tells what a file is, whatever else is in it. */
export const fileHeadSchema = z.looseObject({ format: z.literal(fileFormat), version: z.int() })

/**
 * The text of a meeting's file. The same record gives the same bytes: keys in the order of the schema, maps in the order
 * of their keys, two spaces, a line feed at the end. The secretary's private notes are left out: they never leave the
 * database.
 */
export function meetingFileText(record: MeetingRecord): string {
  // A schema gives the keys in its own order, whatever the order of what it is given.
  const file = meetingFileSchema.parse({
    ...record,
    format: fileFormat,
    version: fileVersion,
    body: withSortedMaps(record.body),
    paragraphs: record.paragraphs.map((paragraph) => ({ ...paragraph, privateNote: '' })),
  })
  return `${JSON.stringify(file, null, 2)}\n`
}

function withSortedMaps(body: Body): Body {
  const { template } = body
  return {
    ...body,
    template: {
      ...template,
      phrases: sorted(template.phrases),
      abbreviations: sorted(template.abbreviations),
    },
  }
}

function sorted(map: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
