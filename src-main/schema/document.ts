import * as z from 'zod'
import { failureSchema } from './failure.ts'
import { idSchema, listOf } from './text.ts'

/** A document of a meeting. */
export const documentKindSchema = z.enum(['protokoll'])
export type DocumentKind = z.output<typeof documentKindSchema>

const documentFormatSchema = z.enum(['pdf', 'txt', 'json'])
export type DocumentFormat = z.output<typeof documentFormatSchema>

/** Which document of which meeting. */
export const documentShape = { meetingId: idSchema, kind: documentKindSchema, format: documentFormatSchema }

/** What became of a file that was brought in: taken in whole, or refused with what is wrong in it. */
export const importSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('imported'), meetingId: idSchema }),
  z.strictObject({
    kind: z.literal('refused'),
    fileName: z.string(),
    /** Each with its place as a JSON path; `details.rule` says which rule was broken. */
    findings: listOf(failureSchema),
    /** How many more findings there are. */
    omitted: z.int().min(0),
  }),
])

export type ImportResult = z.output<typeof importSchema>
