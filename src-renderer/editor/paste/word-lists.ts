/**
 * HTML as Word puts it on the clipboard, its lists as lists. Word writes a list as paragraphs that only look like one: a
 * level in the style, and the number or the dot as text of its own ("mso-list"). Everything else is left as it is.
 */
export function withWordLists(html: string): string {
  const found = [...html.matchAll(listParagraph)]
  let result = ''
  let end = 0
  for (let i = 0; i < found.length;) {
    const run = runFrom(html, found, i)
    const [first] = run
    if (first === undefined) break
    result += html.slice(end, first.index) + listHtml(run.map(itemOf))
    end = endOf(run.at(-1) ?? first)
    i += run.length
  }
  return result + html.slice(end)
}

const listParagraph = /<p\b[^>]*\bmso-list:\s*[^>;"']*\blevel(?<level>\d)[^>]*>(?<content>[\s\S]*?)<\/p\s*>/gi
const notShown = /<!--[\s\S]*?-->|<!\[[^\]>]*\]>/g
const markerOf =
  /<span[^>]*\bmso-list:\s*Ignore[^>]*>(?<marker>[^<]*)(?:<span\b[^>]*>[^<]*<\/span>)?\s*<\/span>/i
/** "1.", "a)", "(iv)"; anything else, such as a dot, a dash or the "o" of Word, marks no order. */
const numbered = /^\(?(?:\d+|[a-zåäö]{1,4})[.)]/i

interface WordItem {
  readonly level: number
  readonly isNumbered: boolean
  readonly content: string
}

/** The paragraphs from the one with this index on between which nothing stands: one list. */
function runFrom(html: string, found: readonly RegExpExecArray[], start: number): readonly RegExpExecArray[] {
  const run = found.slice(start, start + 1)
  for (const next of found.slice(start + 1)) {
    const last = run.at(-1)
    const between = last === undefined ? '' : html.slice(endOf(last), next.index)
    if (between.replace(notShown, '').trim() !== '') break
    run.push(next)
  }
  return run
}

function endOf(found: RegExpExecArray): number {
  return found.index + found[0].length
}

function itemOf({ groups }: RegExpExecArray): WordItem {
  const shown = (groups?.['content'] ?? '').replace(notShown, '')
  const marker = markerOf.exec(shown)?.groups?.['marker'] ?? ''
  return {
    level: Number(groups?.['level'] ?? 1),
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
