import type { TextMatch } from '#domain/find-text.ts'

/** A place found with the words around it. */
export interface Excerpt {
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** So many letters are shown before what was found, and behind it. */
const lengthBefore = 28
const lengthAfter = 56

/** A place found with a few whole words around it, as one line; what is left out is marked by an ellipsis. */
export function excerptOf({ line, from, to }: Pick<TextMatch, 'line' | 'from' | 'to'>): Excerpt {
  const head = line.slice(0, from)
  const tail = line.slice(to)
  return {
    before: flat(head.length <= lengthBefore ? head : `… ${fromWord(head.slice(-lengthBefore))}`),
    hit: flat(line.slice(from, to)),
    after: flat(tail.length <= lengthAfter ? tail : `${toWord(tail.slice(0, lengthAfter))} …`),
  }
}

/** Without the part of a word that it begins with; a word that is too long is cut. */
function fromWord(text: string): string {
  const at = text.search(/\s/)
  return at === -1 ? text : text.slice(at + 1)
}

function toWord(text: string): string {
  const at = text.search(/\s\S*$/)
  return at <= 0 ? text : text.slice(0, at)
}

function flat(text: string): string {
  return text.replaceAll('\n', ' ')
}
