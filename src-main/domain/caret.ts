import type { ParagraphId } from './ids.ts'
import type { SectionKind } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'

/** Where somebody is typing. */
export interface Caret {
  readonly record: MeetingRecord
  readonly paragraphId: ParagraphId
  readonly section: SectionKind
  /** The text of the block, or of the list item, before the caret and after it. */
  readonly before: string
  readonly after: string
}

/** What can be typed in one go. */
export interface Completion {
  /** What it completes: a standing sentence · a person's name · a receiver · a standing term · a word used before. */
  readonly kind: 'phrase' | 'name' | 'receiver' | 'term' | 'word'
  /** The letters that follow what has been typed. */
  readonly rest: string
}

/** Fewer letters than these say too little of what is meant. */
export const fewestLetters = 3

/** How many letters and figures there are in the text. */
export function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

/** Whether a sentence, or the block, begins where this text ends. */
export function endsSentence(text: string): boolean {
  return /(?:^|\n|[.!?:…]["”)]?\s+)$/.test(text)
}
