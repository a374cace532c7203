import fontkit from '@pdf-lib/fontkit'

/** The code points for which every one of the fonts (TrueType files) has a glyph. */
export function characterSet(fonts: readonly Uint8Array[]): ReadonlySet<number> {
  const sets = fonts.map((bytes) => new Set(fontkit.create(bytes).characterSet))
  const [first = new Set(), ...others] = sets
  return new Set([...first].filter((character) => others.every((set) => set.has(character))))
}
