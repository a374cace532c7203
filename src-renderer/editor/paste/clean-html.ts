/** What is dropped with all that is in it. */
const dropped: ReadonlySet<string> = new Set(['style', 'script', 'xml', 'title'])

/** The beginning of a tag, at a given place. */
const tagAt = /<\/?([a-z][^\s/>]*)/iy

const looks = /\s(?:style|bgcolor|background|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

/**
 * Pasted HTML without what only sets its looks or could run: style sheets, scripts, comments, style and event attributes.
 *
 * The page's policy would refuse each style attribute one by one as the text is parsed; what our format keeps (lists,
 * tables, headings, bold and italic by their tags) does not need them. Read once from end to end, since a search for each
 * kind by itself takes the square of the length when somebody makes it so; what is begun and never ended is dropped, as
 * a browser does.
 */
export function cleanHtml(html: string): string {
  const small = html.toLowerCase()
  const kept: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open !== at) kept.push(html.slice(at, open === -1 ? html.length : open))
    if (open === -1) break
    at = html.startsWith('<!--', open) ? endOf(html, '-->', open) : pastTag(open)
  }
  return kept.join('')

  /** Keeps the tag at a place if it is to be kept; gives where the text goes on. */
  function pastTag(open: number): number {
    tagAt.lastIndex = open
    const [begun, name = ''] = tagAt.exec(html) ?? []
    if (begun === undefined) {
      kept.push('<')
      return open + 1
    }
    const end = endOfTag(html, open + begun.length)
    if (end === null) return html.length
    const plainName = name.toLowerCase()
    if (!dropped.has(plainName)) kept.push(html.slice(open, end).replace(looks, ''))
    const isDropped = dropped.has(plainName) && !begun.startsWith('</')
    return isDropped ? endOf(html, '>', endOf(small, `</${plainName}`, end)) : end
  }
}

/** Where a tag ends, read from behind its name; a `>` in the quotes of a value does not end it. null when nothing does. */
function endOfTag(html: string, from: number): number | null {
  let quote = ''
  let isValue = false
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at] ?? ''
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') return at + 1
    else if (isValue && (sign === '"' || sign === "'")) quote = sign
    else if (sign !== ' ') isValue = sign === '='
  }
  return null
}

/** Where the text goes on after a sign; at its end when the sign does not come. */
function endOf(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found === -1 ? text.length : found + sign.length
}
