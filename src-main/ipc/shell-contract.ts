/**
 * The calls that the shell answers, by themselves: beside the host's contract the shell's process would hold the schemas
 * of everything about a meeting, of which it knows nothing.
 */
import * as z from 'zod'
import { documentShape, importSchema } from '../schema/document.ts'
import { settingsSchema } from '../schema/settings.ts'
import { storbildViewSchema } from '../schema/storbild.ts'
import { listOf, nameSchema } from '../schema/text.ts'
import type { ShellChannel, StorbildChannel } from './channels.ts'

const nothing = z.strictObject({})

/** What the storbild shows; null for nothing. */
export const storbildSchema = z.strictObject({ view: storbildViewSchema.nullable() })

/** Every call that the shell answers itself; it checks them like the host checks its own. */
export const shellContract = {
  /** Asks where to and writes there; null when the user cancelled. */
  'document.export': {
    input: z.strictObject(documentShape),
    output: z.strictObject({ fileName: z.string(), bytes: z.int().min(0), sha256: z.string() }).nullable(),
  },
  /** Asks which file and takes it in; null when the user cancelled. */
  'file.import': { input: nothing, output: importSchema.nullable() },
  /** The window has sent off everything that was typed: the answer to `app.flush`. */
  'app.flushed': { input: nothing, output: z.null() },
  'app.theme': { input: z.strictObject({ theme: settingsSchema.shape.theme }), output: z.null() },
  /** The commands that somebody in the window answers to at the moment, for the menu. */
  'app.commands': { input: z.strictObject({ available: listOf(nameSchema) }), output: z.null() },
  'app.spelling': { input: z.strictObject({ isOn: z.boolean() }), output: z.null() },
  'storbild.open': { input: nothing, output: z.null() },
  'storbild.close': { input: nothing, output: z.null() },
  'storbild.show': { input: storbildSchema, output: z.null() },
  /** Asked by the storbild, when its page has been drawn. */
  'storbild.shown': { input: nothing, output: storbildSchema },
  /** The storbild closes itself. */
  'storbild.leave': { input: nothing, output: z.null() },
} as const satisfies Record<
  ShellChannel | StorbildChannel,
  { readonly input: z.ZodType; readonly output: z.ZodType }
>

export type ShellContract = typeof shellContract
