import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { characterSet } from './character-set.ts'

/** The templates and fonts as bytes, by file name, and which characters the fonts have. */
export interface TypstResources {
  readonly templates: ReadonlyMap<string, Buffer>
  readonly fonts: ReadonlyMap<string, Buffer>
  /** The code points for which every font has a glyph. */
  readonly characters: ReadonlySet<number>
}

/**
 * Reads the folder resources/typst: templates (`*.typ`) and, under `fonts`, typefaces (`*.ttf`) and the list of
 * their characters.
 *
 * In the shipped program the folder lies inside an asar archive, which Node's own `fs` can read and native code cannot;
 * therefore the compiler is given bytes and never a path.
 */
export function readTypstResources(folder: string): TypstResources {
  const fonts = join(folder, 'fonts')
  return {
    templates: readFiles(folder, '.typ'),
    fonts: readFiles(fonts, '.ttf'),
    characters: characterSet(readFileSync(join(fonts, 'characters.json'), 'utf8')),
  }
}

function readFiles(folder: string, extension: string): ReadonlyMap<string, Buffer> {
  // Sorted, because the order of the fonts may not depend on the file system.
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .toSorted()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}
