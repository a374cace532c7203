/** Line ends of every kind that text comes with. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/** Spaces of other widths than a typesetter's, and the tab. */
const oddSpaces = /[\t\u1680\u2000-\u2006\u2008\u205f\u3000]/g

/**
 * What has no look of its own: control characters, signs that turn the direction of writing (with which one text can be
 * made to look like another), variation selectors, joiners, and code points that are no characters.
 */
const invisible =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u180e\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff]/g

/**
 * Text that can be set: composed characters (NFC), `\n` for every line end, plain spaces, and nothing invisible. What is
 * left either has a glyph or is told as missing. Half a surrogate pair becomes U+FFFD, which no text font has.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(oddSpaces, ' ')
    .replace(invisible, '')
}
