/**
 * Pasted HTML without what only sets its looks or could run: style sheets, scripts, comments, style and event attributes.
 *
 * The page's policy would refuse each style attribute one by one as the text is parsed; what our format keeps (lists,
 * tables, headings, bold and italic by their tags) does not need them.
 */
export function cleanHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|xml|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, withoutLooks)
}

const looks = /\s(?:style|bgcolor|background|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

function withoutLooks(tag: string): string {
  return tag.replace(looks, '')
}
