import { resolve } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { AppError } from '../../domain/errors.ts'
import type { PdfStandard, TypesetDocument, TypstEngine } from './engine.ts'
import type { TypstResources } from './resources.ts'

/**
 * A root that is no folder: every file of a job is handed over as bytes, so that a template can read nothing else, from
 * the disk or anywhere.
 */
const root = resolve('/paragraf-typst')

/** Results of the last jobs that are kept for the next one; the compiler's cache grows without end otherwise. */
const keptResults = 2

/**
 * Typst as native code (0.14). Its calls block the thread for as long as a document takes: 60 pages about half a second.
 *
 * The compiler looks through the fonts of the machine too and cannot be told not to. The bundled ones come first, and the
 * templates ask for no other cut than they have (test/integration/documents/same-bytes.test.ts).
 */
export function createNativeEngine(resources: TypstResources): TypstEngine {
  const fonts = [...resources.fonts.values()]
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts }] })
  for (const [name, bytes] of resources.templates) compiler.mapShadow(resolve(root, name), bytes)

  function compile(template: string, data: unknown): TypesetDocument {
    if (!resources.templates.has(template)) {
      throw new AppError('EXPORT_FAILED', template, { reason: 'no such template' })
    }
    compiler.evictCache(keptResults)
    compiler.mapShadow(resolve(root, 'data.json'), Buffer.from(JSON.stringify(data)))
    const outcome = compiler.compile({ mainFilePath: resolve(root, template) })
    const failure = outcome.takeError()
    const document = outcome.result
    if (failure !== null || document === null) {
      const reasons = failure === null ? [] : messages(compiler.fetchDiagnostics(failure))
      throw new AppError('EXPORT_FAILED', template, { reason: reasons.join('; ') })
    }
    const warnings = outcome.takeWarnings()
    return {
      pages: document.numOfPages,
      warnings: warnings === null ? [] : messages(compiler.fetchDiagnostics(warnings)),
      pdf: (standard) => writePdf(document, standard, template),
    }
  }

  function writePdf(document: NodeTypstDocument, standard: PdfStandard, template: string): Uint8Array {
    try {
      return compiler.pdf(document, { pdfStandard: standard })
    } catch (error) {
      throw new AppError('EXPORT_FAILED', template, { reason: exportFailure(error), standard })
    }
  }

  return {
    compile,
    covers: (character) => resources.characters.has(character),
  }
}

/** What the compiler tells about a failed or doubtful compilation. */
function messages(diagnostics: readonly unknown[]): readonly string[] {
  return diagnostics.map((diagnostic) => {
    const { message, path } = diagnostic as { readonly message: string; readonly path: string }
    return path === '' ? message : `${path.slice(root.length + 1)}: ${message}`
  })
}

/** The exporter's error is a Rust value in print; the messages in it are what matters. */
function exportFailure(error: unknown): string {
  const printed = error instanceof Error ? error.message : String(error)
  const found = [...printed.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message ?? '')
  return found.length === 0 ? printed : found.join('; ').replaceAll('\\"', '"')
}
