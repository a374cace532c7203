/** Shorter lines were ended by somebody; those from here on may have been broken by the width of a page. */
const pageLine = 40

const listItem = /^(?:[-–—•·*▪]|\(?(?:\d{1,3}|[a-zåäö])[.)])\s/i
const endsSentence = /[.:;!?]["”’)]?$/
const beginsSmall = /^[\p{Ll}\d(]/u
const divided = /\p{L}[-\u00ad‐]$/u
/** "vård- och omsorgsnämnden": what is left out after the hyphen comes later. */
const goesOnAfterHyphen = /^(?:och|eller|samt|respektive)\b/

/**
 * Plain text as it is copied from a PDF, without the line breaks of its page: words divided at the end of a line are put
 * together, and a line that goes on is joined by the next. An empty line begins a paragraph. Lines that end a sentence,
 * short lines and the items of a list stay lines of their own; a text of one line stays as it is.
 */
export function unwrapLines(text: string): string {
  const lines = text.split(/\r\n?|\n/)
  if (lines.length === 1) return text
  const parts: string[] = []
  let last = ''
  for (const line of lines.map((each) => each.trim())) {
    const link = last === '' || line === '' ? null : linkBetween(last, line)
    if (link !== null) parts.push(withoutHyphen(parts.pop() ?? '', link), `${link}${line}`)
    else if (line !== '') parts.push(parts.length === 0 ? line : `\n${line}`)
    last = line
  }
  return parts.join('')
}

/** What stands between two lines that are one: nothing within a word, else a space; null when they are two. */
function linkBetween(line: string, next: string): '' | ' ' | null {
  if (listItem.test(next)) return null
  if (divided.test(line) && /^\p{Ll}/u.test(next)) return goesOnAfterHyphen.test(next) ? ' ' : ''
  if (line.length < pageLine) return null
  return endsSentence.test(line) && !beginsSmall.test(next) ? null : ' '
}

function withoutHyphen(line: string, link: '' | ' '): string {
  return link === '' ? line.slice(0, -1) : line
}
