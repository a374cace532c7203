import type { MinutesDocument } from '../../domain/document/minutes-document.ts'
import { AppError } from '../../domain/errors.ts'
import { stringsIn } from '../text/map-strings.ts'
import type { TypstEngine } from './engine.ts'

/** What breaks lines and has no glyph of its own. */
const withoutGlyph = new Set(['\n', '\u00ad', '\u200b'])

/**
 * Makes sure that every character of clean text can be printed. PDF/A refuses a document with a missing glyph as a whole;
 * this says where it is, so that it can be mended.
 *
 * @throws AppError MISSING_GLYPH at the § or field, with the `characters` and their `codes` ("U+1F600").
 */
export function requireGlyphs(document: MinutesDocument, covers: TypstEngine['covers']): void {
  for (const { place, part } of places(document)) {
    const characters = [...new Set(stringsIn(part).flatMap((text) => Array.from(text)))].filter(
      (character) => !withoutGlyph.has(character) && !covers(codePoint(character)),
    )
    if (characters.length === 0) continue
    throw new AppError('MISSING_GLYPH', place, {
      characters: characters.join(' '),
      codes: characters.map(codeName).join(', '),
    })
  }
}

interface Place {
  readonly place: string
  readonly part: unknown
}

/** The parts of the minutes by the name under which the user knows them, in order. */
function places(document: MinutesDocument): readonly Place[] {
  const { cover, attendance, paragraphs, kindOfDocument, ...head } = document
  return [
    { place: kindOfDocument, part: { kindOfDocument, ...head } },
    ...cover.facts.map((fact) => ({ place: fact.label, part: fact })),
    ...cover.signatures.map((signature) => ({ place: signature.capacity, part: signature })),
    ...(cover.anslagsbevis === null ? [] : [{ place: cover.anslagsbevis.heading, part: cover.anslagsbevis }]),
    { place: attendance.heading, part: attendance },
    ...paragraphs.map((paragraph) => ({ place: paragraph.label, part: paragraph })),
  ]
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0
}

function codeName(character: string): string {
  return `U+${codePoint(character).toString(16).toUpperCase().padStart(4, '0')}`
}
