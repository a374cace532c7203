/**
 * HTML as Word puts it on the clipboard, its lists as lists. Word writes a list as paragraphs that only look like one: a
 * level in the style, and the number or the dot as text of its own ("mso-list"). Everything else is left as it is.
 */
export function withWordLists(html: string): string {
  let result = ''
  let at = 0
  for (const run of runsOf(html)) {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) continue
    result += html.slice(at, first.index) + listHtml(run.map(itemOf))
    at = endOf(last)
  }
  return result + html.slice(at)
}

// None of these reads the same text over and over, however somebody makes it: each stops at the next tag, or soon.
const paragraph = /<p\b(?<attributes>[^<>]*)>(?<content>[^<]*(?:<(?!\/?p\b)[^<]*){0,10000})<\/p\s*>/gi
const levelOf = /\bmso-list:[^;"']{0,40}\blevel(?<level>\d)/i
const notShown = /<!--[\s\S]*?(?:-->|$)|<!\[[^\]<>]*\]>/g
const markerOf =
  /<span\b(?=[^<>]*\bmso-list:\s*Ignore)[^<>]*>(?<marker>[^<]*)(?:<span\b[^<>]*>[^<]*<\/span>\s*)?<\/span>/i
/** "1.", "a)", "(iv)"; anything else, such as a dot, a dash or the "o" of Word, marks no order. */
const numbered = /^\(?(?:\d+|[a-zåäö]{1,4})[.)]/i

interface WordItem {
  readonly level: number
  readonly isNumbered: boolean
  readonly content: string
}

/** The paragraphs of lists; those between which nothing stands are one list. */
function runsOf(html: string): readonly (readonly RegExpExecArray[])[] {
  const runs: RegExpExecArray[][] = []
  let end = 0
  for (const found of html.matchAll(paragraph)) {
    if (!isListParagraph(found)) continue
    const run = runs.at(-1)
    const isNext = html.slice(end, found.index).replace(notShown, '').trim() === ''
    if (run !== undefined && isNext) run.push(found)
    else runs.push([found])
    end = endOf(found)
  }
  return runs
}

function endOf(found: RegExpExecArray): number {
  return found.index + found[0].length
}

function isListParagraph({ groups }: RegExpExecArray): boolean {
  return levelOf.test(groups?.['attributes'] ?? '')
}

function itemOf({ groups }: RegExpExecArray): WordItem {
  const shown = (groups?.['content'] ?? '').replace(notShown, '')
  const marker = markerOf.exec(shown)?.groups?.['marker'] ?? ''
  return {
    level: Number(levelOf.exec(groups?.['attributes'] ?? '')?.groups?.['level'] ?? 1),
    isNumbered: numbered.test(marker.trim()),
    content: shown.replace(markerOf, '').trim(),
  }
}

/** The items as a list; those on a deeper level stand in the item before them. */
function listHtml(items: readonly WordItem[]): string {
  const [first] = items
  if (first === undefined) return ''
  const tag = first.isNumbered ? 'ol' : 'ul'
  const starts = items.flatMap(({ level }, i) => (i === 0 || level <= first.level ? [i] : []))
  const entries = starts.map((start, i) => {
    const nested = items.slice(start + 1, starts[i + 1] ?? items.length)
    return `<li>${items[start]?.content ?? ''}${listHtml(nested)}</li>`
  })
  return `<${tag}>${entries.join('')}</${tag}>`
}
