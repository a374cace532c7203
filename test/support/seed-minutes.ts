import { readFileSync } from 'node:fs'
import type { Band } from './poppler.ts'
import { pageTexts } from './poppler.ts'

const original = readFileSync(new URL('../fixtures/minutes/kspu-2020-05-13.txt', import.meta.url), 'utf8')

/** The page without running head and foot, of which the original has only traces. */
export const bodyOfPage: Band = { top: 110, height: 660 }
/** Where the original is cut: its headings, in its order. */
export const seedHeadings = [
  'Sammanträdesprotokoll',
  'Fredrik Zethræus',
  'Anslagsbevis',
  'Närvarolista',
  'Övriga närvarande',
  ...['KSPU § 7:1', 'Produktionsutskottets beslut', 'Ärende', 'Adjungering'],
  ...['KSPU § 7:2', 'Produktionsutskottets beslut', 'Sammanfattning', 'Information'],
  ...[
    'KSPU § 7:3',
    'Produktionsutskottets beslut',
    'Sammanfattning',
    'Beslutsunderlag',
    'Förslag till beslut',
  ],
  ...['Propositionsordning', 'Expedieras'],
  ...['KSPU § 7:4', 'Samverkan för bästa skola', 'Åtgärdsplan Huvudman', 'Åtgärdsplan verksamheter'],
  ...['Förvaltningsledning Handledning', 'Utbildning för nyckelpersoner inom politik', 'Expedieras'],
]

/** The words with one space between them and one kind of dash, without the lines and marks of tables. */
export function words(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^[|\-= ]*$/.test(line) || line.trim() === '-')
    .join(' ')
    .replace(/[|:](?=\s)/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text in parts that each begin with its heading. */
export function parts(text: string): readonly string[] {
  const starts: number[] = []
  for (const heading of seedHeadings) starts.push(text.indexOf(heading, (starts.at(-1) ?? -1) + 1))
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim())
}

/** What the original says, cut at its headings. */
export const originalParts = parts(words(original.replace(/^Forts\..*$/gm, '')))

/** What a PDF of the minutes says, cut at the same headings; the mark of a draft aside. */
export function partsOfPdf(pdf: Uint8Array): readonly string[] {
  return parts(words(pageTexts(pdf, bodyOfPage).join('\n')).replaceAll('Ej justerat ', ''))
}
