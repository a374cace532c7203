import fontkit from '@pdf-lib/fontkit'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The code points for which every font (`*.ttf`) of a folder has a glyph, as JSON: the first and the last of each run. */
export function commonCharacters(folder: string): string {
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.ttf'))
  const [first = [], ...others] = fonts.map((name) => {
    return [...new Set(fontkit.create(readFileSync(join(folder, name))).characterSet)]
  })
  const common = others.reduce((kept, font) => {
    const has = new Set(font)
    return kept.filter((character) => has.has(character))
  }, first)
  const runs: [number, number][] = []
  for (const character of common.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.[1] === character - 1) run[1] = character
    else runs.push([character, character])
  }
  return `${JSON.stringify(runs)}\n`
}
