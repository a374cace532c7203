import type { Act } from './acts/act.ts'
import { type InlinePath, type TextRange, editInlines, inlineSpots, replaceRange } from './block-inlines.ts'
import { inlineText } from './block-text.ts'
import type { Id, ParagraphId, SectionId } from './ids.ts'
import { type Lock, lockOf, partOfSection } from './locks.ts'
import type { Block, Section } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'
import { foldForSearch } from './search-fold.ts'
import { capitalise } from './swedish.ts'

/** How texts are compared in a search. */
export interface FindOptions {
  /** Capitals differ from small letters. */
  readonly matchCase: boolean
  /** No letter or figure stands next to what is found. */
  readonly wholeWord: boolean
  /** å, ä and ö are a and o, é is e. */
  readonly foldMarks: boolean
}

/** How a search begins: capitals make no difference, marks do, parts of words are found. */
export const plainFind: FindOptions = { matchCase: false, wholeWord: false, foldMarks: false }

/** A place in the text of a meeting at which something was found. */
export interface TextMatch extends TextRange {
  readonly paragraphId: ParagraphId
  readonly sectionId: SectionId
  readonly blockId: Id
  readonly path: InlinePath
  /** What stands there. */
  readonly text: string
  /** The line that it stands in: a paragraph, an item, a cell. */
  readonly line: string
  /** Found with a capital though the search had a small letter, as where a sentence begins. */
  readonly capital: boolean
  /** How the text is locked; unless it is free it is found but not replaced. */
  readonly lock: Lock
}

/** Every place in the sections of a meeting that holds the text, in the order of the minutes; none overlap. */
export function findText(record: MeetingRecord, search: string, options: FindOptions): readonly TextMatch[] {
  const wanted = folded(search, options).text
  if (wanted === '') return []
  const sections = Map.groupBy(record.sections, ({ paragraphId }) => paragraphId)
  return record.paragraphs.flatMap(({ id }) =>
    (sections.get(id) ?? []).flatMap((section) => {
      const lock = lockOf(record, partOfSection(section.kind), id)
      return section.blocks.flatMap((block) =>
        inlineSpots(block).flatMap(({ path, inlines }) => {
          const line = inlineText(inlines)
          return rangesIn(line, wanted, options).map((range): TextMatch => {
            const text = line.slice(range.from, range.to)
            return {
              ...range,
              paragraphId: id,
              sectionId: section.id,
              blockId: block.id,
              path,
              text,
              line,
              capital: startsSmall(search) && !startsSmall(text),
              lock,
            }
          })
        }),
      )
    }),
  )
}

/**
 * The acts that put other words in the places found, one for each section that changes.
 *
 * The words take the marks of the first letter that they replace, and a capital where the search found one in place of
 * a small letter. Places that are locked, or that have changed since they were found, are left as they are.
 */
export function replaceMatches(
  record: MeetingRecord,
  matches: readonly TextMatch[],
  replacement: string,
): readonly Act<'text.write'>[] {
  const bySection = Map.groupBy(
    matches.filter(({ lock }) => lock === 'free'),
    ({ sectionId }) => sectionId,
  )
  return record.sections.flatMap((section) => {
    const blocks = replacedBlocks(section, bySection.get(section.id) ?? [], replacement)
    return blocks.some((block, i) => block !== section.blocks[i])
      ? [{ kind: 'text.write', sectionId: section.id, blocks }]
      : []
  })
}

function replacedBlocks(
  section: Section,
  matches: readonly TextMatch[],
  replacement: string,
): readonly Block[] {
  // From the end, so that the places of those that are left still hold.
  const backwards = matches.toSorted((a, b) => b.from - a.from)
  return section.blocks.map((block) =>
    backwards
      .filter(({ blockId }) => blockId === block.id)
      .reduce((changed, match) => replaceMatch(changed, match, replacement), block),
  )
}

function replaceMatch(block: Block, match: TextMatch, replacement: string): Block {
  const words = match.capital ? capitalise(replacement) : replacement
  const spot = inlineSpots(block).find(({ path }) => samePath(path, match.path))
  const stands = spot === undefined ? null : inlineText(spot.inlines).slice(match.from, match.to)
  if (stands !== match.text || words === match.text) return block
  return editInlines(block, match.path, (inlines) => replaceRange(inlines, match, words))
}

function samePath(a: InlinePath, b: InlinePath): boolean {
  return a.length === b.length && a.every((index, i) => index === b[i])
}

function rangesIn(line: string, wanted: string, options: FindOptions): readonly TextRange[] {
  const { text, places } = folded(line, options)
  const placeOf = (unit: number): number => (places === null ? unit : (places[unit] ?? inside))
  const ranges: TextRange[] = []
  let at = text.indexOf(wanted)
  while (at !== -1) {
    const from = placeOf(at)
    const to = placeOf(at + wanted.length)
    const found = from !== inside && to !== inside && (!options.wholeWord || isWhole(line, { from, to }))
    if (found) ranges.push({ from, to })
    at = text.indexOf(wanted, at + (found ? wanted.length : 1))
  }
  return ranges
}

/** Stands for no place: the middle of a letter that is compared as several. */
const inside = -1

/** A text as it is compared, and for each of its units and its end the place in the text itself; null: the same. */
interface Folded {
  readonly text: string
  readonly places: readonly number[] | null
}

/** Of all other letters none shrinks when it is compared: a text of those alone that keeps its length keeps its places. */
const unusualLetters = /[^\t\n -\u024f\u2000-\u206f]/

function folded(text: string, options: FindOptions): Folded {
  if (!unusualLetters.test(text) && !(options.foldMarks && options.matchCase)) {
    const compared = text
      .split('\n')
      .map((line) => comparedAs(line, options))
      .join('\n')
    if (compared.length === text.length) return { text: compared, places: null }
  }
  const places: number[] = []
  let result = ''
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const compared = comparedAs(letter, options)
    places.push(index, ...Array.from({ length: compared.length - 1 }, () => inside))
    result += compared
  }
  return { text: result, places: [...places, text.length] }
}

/** Letters with their marks, never '' for one: every kind of space is a plain one, a line break stays. */
function comparedAs(letters: string, { matchCase, foldMarks }: FindOptions): string {
  if (letters === '\n') return letters
  const base = foldMarks ? foldForSearch(letters) : letters.normalize('NFC').replace(/\s/g, ' ')
  if (base === '') return letters
  if (!matchCase) return base.toLowerCase()
  return foldMarks && letters !== letters.toLowerCase() ? base.toUpperCase() : base
}

function isWhole(line: string, { from, to }: TextRange): boolean {
  const text = line.slice(from, to)
  const opens = /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{M}\p{N}]$/u.test(line.slice(0, from))
  const goesOn = /[\p{L}\p{M}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(line.slice(to))
  return !opens && !goesOn
}

function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}
