import type { Body } from './body.ts'
import { type Caret, type Completion, fewestLetters, lettersIn } from './caret.ts'
import type { ParagraphId } from './ids.ts'
import { knownValues } from './known-values.ts'
import { remembering } from './memo.ts'
import type { SectionKind } from './minutes-body.ts'
import { fillTemplate } from './phrase-template.ts'
import { type PhraseId, phraseIds, phraseTemplate } from './phrases.ts'
import type { MeetingRecord } from './record.ts'
import { bodyWords } from './swedish.ts'

/** Which groups of phrases belong in a section, the likeliest first (domain.md §6, §4.1). */
const groupsOf: Readonly<Record<SectionKind, readonly string[]>> = {
  decision: ['beslut', 'val', 'justerare', 'öppnande', 'anmälan', 'initiativ', 'handläggning'],
  recommendation: ['beslut'],
  matter: ['handläggning', 'öppnande', 'anmälan', 'initiativ'],
  coOption: ['öppnande'],
  summary: ['handläggning', 'justerare', 'anmälan', 'initiativ'],
  basis: ['handläggning'],
  proposal: ['yrkande'],
  deliberation: ['handläggning', 'yrkande'],
  motions: ['yrkande'],
  propositionsordning: ['proposition', 'votering', 'yrkande'],
  vote: ['votering', 'proposition'],
  election: ['val'],
  recusal: ['jäv'],
  attendance: ['närvaro', 'jäv'],
  reservation: ['mening'],
  note: ['mening'],
  statement: ['mening'],
  information: ['handläggning', 'öppnande'],
  adjournment: ['handläggning'],
  motivation: ['votering'],
  appeal: ['överklagande'],
  dispatch: ['avslut'],
  attachments: ['avslut'],
  free: ['öppnande', 'handläggning', 'närvaro', 'avslut'],
}

/** A wording in pieces: `literals[0]`, a gap that only the writer can fill, `literals[1]`, a gap … */
interface Wording {
  readonly literals: readonly string[]
}

/** What is left to type of a wording, and how many letters of it have been typed. */
interface Rest {
  readonly rest: string
  readonly matched: number
}

/** Farther back than this no sentence is looked for. */
const reach = 400
/** Words for a gap are not longer than this. */
const longestGap = 160

/**
 * The rest of the phrase that the sentence at the caret begins, as far as it is known: filled with the record's own
 * data, up to the first gap that only the writer can fill. Behind a gap it goes on once a few letters say so.
 */
export function completePhrase({ record, paragraphId, section, before }: Caret): Completion | null {
  const wordings = wordingsFor(record)(paragraphId, section)
  let best: Rest | null = null
  for (const sentence of openSentences(before)) {
    for (const wording of wordings) {
      const found = restOf(wording.literals, sentence, fewestLetters)
      if (found !== null && found.matched > (best?.matched ?? 0) && isWorthTyping(found.rest)) best = found
    }
  }
  return best === null ? null : { kind: 'phrase', rest: best.rest }
}

/** The text from each place where a sentence may have begun, the earliest first. */
function openSentences(before: string): readonly string[] {
  const text = before.slice(-reach)
  const starts = [...text.matchAll(/\n|[.!?:…]["”)]?\s+/g)].map((match) => match.index + match[0].length)
  return [0, ...starts]
    .slice(-4)
    .map((start) => text.slice(start))
    .filter((sentence) => sentence.trim() !== '')
}

/**
 * What of the pieces follows the typed text; null when the text is no beginning of them, or when fewer letters than
 * needed have been typed of the piece in which it ends.
 */
function restOf(literals: readonly string[], typed: string, needed: number): Rest | null {
  const [literal = '', ...following] = literals
  if (typed.length < literal.length) {
    if (!literal.startsWith(typed) || lettersIn(typed) < needed) return null
    return { rest: literal.slice(typed.length), matched: typed.length }
  }
  if (!typed.startsWith(literal) || following.length === 0) return null
  const behind = typed.slice(literal.length)
  for (const gap of gapsBefore(following[0] ?? '', behind)) {
    const found = restOf(following, behind.slice(gap), fewestLetters)
    if (found !== null) return { ...found, matched: literal.length + found.matched }
  }
  return null
}

/** Where the piece after a gap may begin in the text, the earliest first. */
function gapsBefore(literal: string, text: string): readonly number[] {
  const gaps: number[] = []
  for (let at = 1; at < Math.min(text.length, longestGap); at++) {
    const shared = Math.min(literal.length, text.length - at)
    if (shared > 0 && text.startsWith(literal.slice(0, shared), at) && isGap(text.slice(0, at))) gaps.push(at)
  }
  return gaps
}

/** Words of one sentence. */
function isGap(words: string): boolean {
  return words.trim() === words && !/[.!?]\s|\n/.test(words)
}

function isWorthTyping(rest: string): boolean {
  return lettersIn(rest) > 1
}

/**
 * The wordings for a section of a §, each with the record's data and as it is, since another may be meant. They are
 * made once for each § and section, as long as what they are made of stays.
 */
const wordingsFor = remembering(
  (record: MeetingRecord) => [
    record.body,
    record.meeting,
    record.people,
    record.seats,
    record.paragraphs,
    record.proposals,
    record.attendance,
    record.rollCall,
  ],
  (record) => {
    const made = new Map<string, readonly Wording[]>()
    return (paragraphId: ParagraphId, section: SectionKind): readonly Wording[] => {
      const key = `${section} ${paragraphId}`
      const wordings = made.get(key) ?? makeWordings(record, paragraphId, section)
      made.set(key, wordings)
      return wordings
    }
  },
)

function makeWordings(
  record: MeetingRecord,
  paragraphId: ParagraphId,
  section: SectionKind,
): readonly Wording[] {
  const filled = phrasesFor(record.body, section).map((id) =>
    fillTemplate(phraseTemplate(record.body, id), knownValues(record, paragraphId, id)),
  )
  const open = phrasesFor(record.body, section).map((id) =>
    fillTemplate(phraseTemplate(record.body, id), { ...bodyWords(record.body) }),
  )
  const own = record.body.template.standingPhrases.map((text) =>
    fillTemplate(text, { ...bodyWords(record.body) }),
  )
  return [...new Set([...own, ...filled, ...open])].map((text) => ({ literals: text.split(/\{[^{}]+\}/) }))
}

function phrasesFor(body: Body, section: SectionKind): readonly PhraseId[] {
  const house = section === 'vote' && body.template.voteDisplay === 'goteborg' ? ['göteborg'] : []
  return [...house, ...groupsOf[section]].flatMap((group) =>
    phraseIds.filter((id) => id.startsWith(`${group}.`)),
  )
}
