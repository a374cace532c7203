/**
 * Where a line must not break: KL 5:66 · 5 kap. 50 § · KF § 72 · kl. 19.05 · 7 av 11. The same in the PDF is
 * resources/typst/document.typ, `bonds`.
 */
const bonds =
  /(?<=\b(?:KL|FL|JO)|\b(?:kl\.|klockan)|§) (?=\d)|(?<=\d) (?=§|kap\.)|(?<=\bkap\.) (?=\d)|(?<=\p{Lu}{2}) (?=§)|(?<=\d) av (?=\d)/gu

/** A text to be shown, with no-break spaces where what belongs together would be parted at the end of a line. */
export function unbroken(text: string): string {
  return text.replaceAll(bonds, (spaces) => spaces.replaceAll(' ', '\u00A0'))
}
