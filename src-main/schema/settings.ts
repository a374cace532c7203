import { z } from 'zod'

/** What the user has set for the program. */
export const settingsSchema = z.strictObject({ theme: z.enum(['system', 'light', 'dark']) })

export type Settings = z.output<typeof settingsSchema>
