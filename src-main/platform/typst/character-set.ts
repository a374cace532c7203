/**
 * The code points for which every one of the fonts (TrueType files) has a glyph. Read from the fonts' own tables: a library
 * that knows all of a font takes longer to load than minutes take to set.
 *
 * @throws Error when a font has no table of all its characters (OpenType `cmap`, format 12)
 */
export function characterSet(fonts: readonly Uint8Array[]): ReadonlySet<number> {
  const sets = fonts.map(charactersOf)
  const [first = new Set(), ...others] = sets
  return new Set([...first].filter((character) => others.every((set) => set.has(character))))
}

/** The format that holds characters of all of Unicode, as runs that follow one another in both characters and glyphs. */
const runs = 12

function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = runsAt(view, tableAt(view, 'cmap'))
  const characters = new Set<number>()
  const count = view.getUint32(table + 12)
  for (let i = 0; i < count; i += 1) {
    const run = table + 16 + 12 * i
    const [start, end, glyph] = [view.getUint32(run), view.getUint32(run + 4), view.getUint32(run + 8)]
    // Glyph 0 is the box that stands for what is missing.
    for (let character = start; character <= end; character += 1) {
      if (glyph + character - start !== 0) characters.add(character)
    }
  }
  return characters
}

/** Where the table of a font begins that has the name. */
function tableAt(view: DataView, name: string): number {
  const records = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i)
  const found = records.find((at) => nameAt(view, at) === name)
  if (found === undefined) throw new Error(`The font has no table ${name}`)
  return view.getUint32(found + 8)
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))
}

/** Where the runs begin among the tables by encoding that a `cmap` has. */
function runsAt(view: DataView, cmap: number): number {
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => {
    return cmap + view.getUint32(cmap + 4 + 8 * i + 4)
  })
  const found = tables.find((at) => view.getUint16(at) === runs)
  if (found === undefined) throw new Error('The font has no table of characters of format 12')
  return found
}
