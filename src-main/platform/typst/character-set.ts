import * as z from 'zod'

/** Runs of code points that follow one another, from the first to the last of each. */
const runsSchema = z.array(z.tuple([z.int().min(0), z.int().max(0x10ffff)]))

/**
 * The code points that the text of resources/typst/fonts/characters.json lists: those for which every one of the bundled
 * fonts has a glyph. A library has read them from the fonts beforehand (scripts/font-characters.ts), since loading it takes
 * longer than minutes take to set.
 *
 * @throws ZodError, SyntaxError when the text is no such list
 */
export function characterSet(json: string): ReadonlySet<number> {
  const runs = runsSchema.parse(JSON.parse(json))
  return new Set(
    runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  )
}
