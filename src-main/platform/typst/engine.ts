/** The claims that a PDF can be exported under: PDF/A-2a for the archive, PDF/UA-1 for those who listen to it. */
export type PdfStandard = 'a-2a' | 'ua-1'

/** A document that has been set and not yet written. */
export interface TypesetDocument {
  readonly pages: number
  /** What the compiler remarked, e.g. that the layout did not settle; empty for a sound template. */
  readonly warnings: readonly string[]
  /**
   * The document as a PDF that conforms to the standard.
   *
   * @throws AppError EXPORT_FAILED when the document breaks a rule of the standard.
   */
  pdf(standard: PdfStandard): Uint8Array
}

/**
 * Sets documents with Typst. The interface stands in front of the compiler, since the native one does not exist for
 * every platform and templates must not depend on which one runs.
 */
export interface TypstEngine {
  /**
   * Sets a template of resources/typst with data, which the template reads as `json("data.json")`.
   *
   * @throws AppError EXPORT_FAILED when the template does not compile with the data.
   */
  compile(template: string, data: unknown): TypesetDocument
  /** Whether the bundled fonts have a glyph for the character (a code point). */
  covers(character: number): boolean
}
