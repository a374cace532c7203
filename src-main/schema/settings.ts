import { z } from 'zod'

/** What the user has set for the program. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether misspelt words are marked; settings kept before there was a choice have none. */
  spelling: z.boolean().default(true),
})

export type Settings = z.output<typeof settingsSchema>
