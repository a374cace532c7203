import * as z from 'zod'

/** How wide the regions at the sides of the live screen are, in CSS pixels: as they are drawn until somebody moves them. */
export const usualRegions = { items: 272, people: 312 } as const

/** What the user has set for the program. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether misspelt words are marked; settings kept before there was a choice have none. */
  spelling: z.boolean().default(true),
  /** Settings kept before the regions could be moved have none. */
  regions: z
    .strictObject({ items: z.int().min(1).max(4000), people: z.int().min(1).max(4000) })
    .default(usualRegions),
})

export type Settings = z.output<typeof settingsSchema>
