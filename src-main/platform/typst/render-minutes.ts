import type { MinutesDocument } from '../../domain/document/minutes-document.ts'
import { claimPdfUa } from '../pdf/claim-pdf-ua.ts'
import { cleanText } from '../text/clean-text.ts'
import { mapStrings } from '../text/map-strings.ts'
import type { TypstEngine } from './engine.ts'
import { requireGlyphs } from './preflight.ts'

/**
 * The minutes as a tagged PDF that is both PDF/A-2a and PDF/UA-1. The same document gives the same bytes, on any machine:
 * fonts are bundled and the file is dated by the meeting.
 *
 * @throws AppError MISSING_GLYPH, EXPORT_FAILED
 */
export async function renderMinutes(engine: TypstEngine, document: MinutesDocument): Promise<Uint8Array> {
  const clean = mapStrings(document, cleanText)
  requireGlyphs(clean, (character) => engine.covers(character))
  const typeset = engine.compile('minutes.typ', clean)
  // The exporter checks one standard at a time: this output is thrown away, its judgement is what is wanted.
  typeset.pdf('ua-1')
  return claimPdfUa(typeset.pdf('a-2a'))
}
