import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import { renderMinutes } from '../../../src-main/platform/typst/render-minutes.ts'
import { inBold, sampleRecord, typstEngine } from '../../support/documents.ts'

const here = createHash('sha256')
  .update(await renderMinutes(typstEngine(), minutesDocument(inBold(sampleRecord()))))
  .digest('hex')

test('the PDF is the same, byte for byte, from another process', () => {
  expect(rendered({})).toBe(here)
})

/** The compiler looks through the fonts of the machine whether asked to or not; where, Linux alone can be told. */
test('it is the same where the typeface is installed in all its cuts, and where no font is', () => {
  const allCuts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/package.json')))
  expect(rendered(installed(allCuts))).toBe(here)
  expect(rendered(installed('/nowhere'))).toBe(here)
})

function rendered(environment: Readonly<Record<string, string>>): string {
  const script = fileURLToPath(new URL('../../support/render-sample.ts', import.meta.url))
  const env = { ...process.env, ...environment }
  return execFileSync(process.execPath, [script], { encoding: 'utf8', env })
}

/** A machine whose fonts are those of a folder. */
function installed(fonts: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-fonts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'fonts.conf')
  writeFileSync(path, `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir></fontconfig>`)
  return { FONTCONFIG_FILE: path }
}
