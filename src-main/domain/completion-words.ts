import { blocksText } from './block-text.ts'
import { type Caret, type Completion, endsSentence, fewestLetters, lettersIn } from './caret.ts'
import { remembering } from './memo.ts'
import { motionsOf, proposalsOf } from './motions.ts'
import type { Section } from './minutes-body.ts'
import { fullName, personName, personNameGenitive } from './person-name.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'
import { compareSwedish } from './search-fold.ts'
import { decapitalise, genitive } from './swedish.ts'

/** A word of the meeting is worth completing from this length, when this much is left of it. */
const shortestWord = 7
const shortestRest = 3

/**
 * The rest of the name that stands at the caret, with the party: "Mic" → "haela Fletcher (M)". Only when it can be
 * nobody else; of several, one who has moved something in the § or who alone serves there.
 */
export function completeName({ record, paragraphId, before }: Caret): Completion | null {
  for (const tail of tailsAt(before)) {
    if (!/^\p{Lu}/u.test(tail)) continue
    const found = record.people.flatMap((person) => {
      const forms = tail.length > fullName(person).length ? [personNameGenitive(person)] : []
      const form = [personName(person), ...forms].find(
        (name) => name.startsWith(tail) && lettersIn(name) > lettersIn(tail),
      )
      return form === undefined ? [] : [{ personId: person.id, rest: form.slice(tail.length) }]
    })
    if (found.length === 0) continue
    const involved = new Set(motionsOf(record, paragraphId).flatMap(({ movers }) => movers))
    const { serving } = servingAt(record, paragraphId)
    const groups = [
      found,
      found.filter(({ personId }) => involved.has(personId)),
      found.filter(({ personId }) => serving.has(personId)),
    ]
    const [only] = groups.find((group) => new Set(group.map(({ rest }) => rest)).size === 1) ?? []
    return only === undefined ? null : { kind: 'name', rest: only.rest }
  }
  return null
}

/**
 * The rest of a receiver under Expedieras that the meeting has had before: "Ekonomi" → "avdelningen". What stands there
 * already is not offered again, and one that another § has as it stands is finished.
 */
export function completeReceiver({ record, paragraphId, before }: Caret): Completion | null {
  const entries = before.split(entrySigns).map((entry) => entry.trimStart())
  const typed = entries.at(-1) ?? ''
  if (lettersIn(typed) < fewestLetters) return null
  const counts = new Map<string, number>()
  for (const section of record.sections) {
    if (section.kind !== 'dispatch') continue
    for (const entry of receiversOf(section)) {
      if (entry === typed && section.paragraphId !== paragraphId) return null
      if (entry.startsWith(typed) && !entries.includes(entry)) counts.set(entry, (counts.get(entry) ?? 0) + 1)
    }
  }
  const [best] = [...counts].toSorted(byUse)
  return best === undefined ? null : { kind: 'receiver', rest: best[0].slice(typed.length) }
}

/** The rest of a standing term: what the body is called, its own abbreviations in full, the proposals of the §. */
export function completeTerm(caret: Caret): Completion | null {
  const { record, paragraphId, before } = caret
  const { body } = record
  const terms = [
    ...proposalsOf(record, paragraphId).map(({ name }) => name),
    body.inText,
    body.name,
    genitive(body.name),
    ...Object.values(body.template.abbreviations),
  ]
  for (const tail of tailsAt(before)) {
    if (isFinished(record, tail)) continue
    const typed = startsSentence(before, tail) ? [tail, decapitalise(tail)] : [tail]
    const term = terms.find((each) => typed.some((text) => each.startsWith(text)))
    const rest = term?.slice(tail.length) ?? ''
    if (lettersIn(rest) >= shortestRest) return { kind: 'term', rest }
  }
  return null
}

/**
 * The rest of a long word that the meeting has used before, in a title or at least twice, when no other word competes
 * with it. A word that has been used as it stands is finished, and is left alone.
 */
export function completeWord({ record, before }: Caret): Completion | null {
  const typed = /[\p{L}][\p{L}\p{N}-]*$/u.exec(before)?.[0] ?? ''
  if (lettersIn(typed) < fewestLetters || isFinished(record, typed)) return null
  const beginnings = new Set(startsSentence(before, typed) ? [typed, decapitalise(typed)] : [typed])
  const longEnough = Math.max(shortestWord, typed.length + shortestRest)
  const counts = new Map<string, number>()
  for (const source of wordSources(record)) {
    for (const beginning of beginnings) {
      for (const [word, count] of source.get(keyOf(beginning)) ?? []) {
        if (word.length < longEnough || !word.startsWith(beginning)) continue
        const rest = word.slice(typed.length)
        counts.set(rest, (counts.get(rest) ?? 0) + count)
      }
    }
  }
  const [best, ...others] = [...counts].toSorted(byUse)
  if (best === undefined || best[1] < 2) return null
  const rival = others.find(([rest]) => !rest.startsWith(best[0]) && !best[0].startsWith(rest))
  return rival !== undefined && rival[1] * 2 > best[1] ? null : { kind: 'word', rest: best[0] }
}

type Counted = readonly [text: string, count: number]

/** The one used most first; of equals the shorter, then by the alphabet. */
function byUse([a, countA]: Counted, [b, countB]: Counted): number {
  return countB - countA || a.length - b.length || compareSwedish(a, b)
}

/** The last words of the text, the most first, from four to one; a word begins where no letter stands before it. */
function tailsAt(before: string): readonly string[] {
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}-])\p{L}/gu)].map(({ index }) => index)
  return starts
    .slice(-4)
    .map((start) => before.slice(start))
    .filter((tail) => lettersIn(tail) >= fewestLetters && !/[.,;:!?\n]/.test(tail))
}

/** Whether the words begin the block or a sentence. */
function startsSentence(before: string, words: string): boolean {
  return endsSentence(before.slice(0, before.length - words.length))
}

/** Whether the meeting has used it as a word of its own; once may be the very word that is being typed. */
function isFinished(record: MeetingRecord, word: string): boolean {
  let uses = 0
  for (const source of wordSources(record)) uses += source.get(keyOf(word))?.get(word) ?? 0
  return uses > 1
}

/** How often each word has been used, under its first letters. */
type WordSource = ReadonlyMap<string, ReadonlyMap<string, number>>

function keyOf(word: string): string {
  return word.slice(0, fewestLetters)
}

/** The words of every section and of the titles; a section's are counted again only when its blocks change. */
const wordSources = remembering(
  (record: MeetingRecord) => [record.sections, record.paragraphs],
  (record): readonly WordSource[] => [wordsOfTitles(record), ...record.sections.map(wordsOfSection)],
)

const wordsOfSection = remembering(
  ({ blocks }: Section) => [blocks],
  ({ blocks }): WordSource => countWords(blocksText(blocks), 1),
)

/** A word of a title counts double: it is likely to come again in the text. */
const wordsOfTitles = remembering(
  ({ paragraphs }: MeetingRecord) => [paragraphs],
  ({ paragraphs }): WordSource => countWords(paragraphs.map(({ title }) => title).join('\n'), 2),
)

const entrySigns = /[\n,;:]/

const receiversOf = remembering(
  ({ blocks }: Section) => [blocks],
  ({ blocks }): readonly string[] =>
    blocksText(blocks)
      .split(entrySigns)
      .map((entry) => entry.trim().replace(/\.$/, ''))
      .filter((entry) => entry !== ''),
)

function countWords(text: string, weight: number): WordSource {
  const source = new Map<string, Map<string, number>>()
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)) {
    const words = source.get(keyOf(word)) ?? new Map<string, number>()
    words.set(word, (words.get(word) ?? 0) + weight)
    source.set(keyOf(word), words)
  }
  return source
}
