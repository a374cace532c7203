/** What may come next at a place in JSON text. */
type Expecting = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

const space = /[ \t\n\r]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Where JSON text stops being JSON, as an offset. `JSON.parse` says it in words that differ between engines, and for some
 * errors not at all. Gives the length of the text when it ends too early, or is JSON.
 */
export function jsonErrorOffset(text: string): number {
  const open: ('{' | '[')[] = []
  let expecting: Expecting = 'value'
  let at = 0

  const afterValue = (): Expecting => (open.length === 0 ? 'nothing' : 'commaOrEnd')

  for (;;) {
    at = match(space, text, at) ?? at
    const character = text[at]
    if (character === undefined) return at
    const closes = open.at(-1) === '{' ? '}' : ']'
    const mayClose = expecting === 'commaOrEnd' || expecting === 'valueOrEnd' || expecting === 'keyOrEnd'
    if (mayClose && character === closes) {
      open.pop()
      expecting = afterValue()
      at += 1
    } else if (expecting === 'commaOrEnd' && character === ',') {
      expecting = open.at(-1) === '{' ? 'key' : 'value'
      at += 1
    } else if (expecting === 'colon' && character === ':') {
      expecting = 'value'
      at += 1
    } else if ((expecting === 'key' || expecting === 'keyOrEnd') && character === '"') {
      const end = stringEnd(text, at)
      if (!end.whole) return end.at
      expecting = 'colon'
      at = end.at
    } else if (expecting === 'value' || expecting === 'valueOrEnd') {
      if (character === '{' || character === '[') {
        open.push(character)
        expecting = character === '{' ? 'keyOrEnd' : 'valueOrEnd'
        at += 1
      } else {
        const end = scalarEnd(text, at)
        if (!end.whole) return end.at
        expecting = afterValue()
        at = end.at
      }
    } else {
      return at
    }
  }
}

/** Where something ends, or where it goes wrong. */
interface End {
  readonly at: number
  readonly whole: boolean
}

function scalarEnd(text: string, at: number): End {
  if (text[at] === '"') return stringEnd(text, at)
  const end = match(scalar, text, at)
  return end === null ? { at, whole: false } : { at: end, whole: true }
}

function stringEnd(text: string, start: number): End {
  let at = start + 1
  for (;;) {
    const character = text[at]
    if (character === undefined || character < ' ') return { at, whole: false }
    if (character === '"') return { at: at + 1, whole: true }
    if (character === '\\') {
      const end = match(escape, text, at)
      if (end === null) return { at, whole: false }
      at = end
    } else {
      at += 1
    }
  }
}

/** Where a match that begins right here ends; null when there is none. */
function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
