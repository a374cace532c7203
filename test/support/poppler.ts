import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A part of every page, in points from the top. */
export interface Band {
  readonly top: number
  readonly height: number
}

const pageWidth = 596

/** The text of each page, in the order in which it stands in the file; of a part of the page when a band is given. */
export function pageTexts(pdf: Uint8Array, band: Band | null): readonly string[] {
  const crop = band === null ? [] : ['-x', 0, '-y', band.top, '-W', pageWidth, '-H', band.height].map(String)
  const text = withFile(pdf, (path) => run('pdftotext', ['-raw', '-enc', 'UTF-8', ...crop, path, '-']))
  return text.split('\f').slice(0, -1)
}

/** What `pdfinfo` tells, by name: "Title", "Pages", "Tagged" … */
export function pdfInfo(pdf: Uint8Array): ReadonlyMap<string, string> {
  const lines = withFile(pdf, (path) => run('pdfinfo', [path])).split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, key, value] = /^([^:]+):\s+(.*)$/.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key, value]]
    }),
  )
}

/** What `qpdf --check` says. @throws when it finds an error or has a warning. */
export function qpdfCheck(pdf: Uint8Array): string {
  return withFile(pdf, (path) => run('qpdf', ['--check', path]))
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 })
}

function withFile<TResult>(bytes: Uint8Array, use: (path: string) => TResult): TResult {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-pdf-'))
  try {
    const path = join(folder, 'document.pdf')
    writeFileSync(path, bytes)
    return use(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
