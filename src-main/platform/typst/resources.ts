import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The templates and fonts as bytes, by file name. */
export interface TypstResources {
  readonly templates: ReadonlyMap<string, Buffer>
  readonly fonts: ReadonlyMap<string, Buffer>
}

/**
 * Reads the folder resources/typst: templates (`*.typ`) and, under `fonts`, typefaces (`*.ttf`).
 *
 * In the shipped program the folder lies inside an asar archive, which Node's own `fs` can read and native code cannot;
 * therefore the compiler is given bytes and never a path.
 */
export function readTypstResources(folder: string): TypstResources {
  return { templates: readFiles(folder, '.typ'), fonts: readFiles(join(folder, 'fonts'), '.ttf') }
}

function readFiles(folder: string, extension: string): ReadonlyMap<string, Buffer> {
  // Sorted, because the order of the fonts may not depend on the file system.
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .toSorted()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}
