/** Where the focus is in a list, how long the list is, and by how much Page Up and Page Down move. */
export interface ListPlace {
  readonly at: number
  readonly count: number
  readonly page: number
}

/** The index that a key leads to, no further than the ends; null for a key that does not move. */
export function stepByKey(key: string, { at, count, page }: ListPlace): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + page, last)
    case 'PageUp':
      return Math.max(at - page, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** Letters typed within this long of each other belong together. */
const lettersTogetherMs = 1000

/** Collects the letters that are typed one soon after the other; `time` in milliseconds, of the key's event. */
export function createTypeAhead(): (letter: string, time: number) => string {
  let typed = ''
  let last = -Infinity
  return (letter, time) => {
    typed = time - last > lettersTogetherMs ? letter : typed + letter
    last = time
    return typed
  }
}

/**
 * The index of the row that begins with the letters: the first one behind `at` for a single letter, so that typing it
 * again goes on to the next; for more letters `at` itself may do. From the end it goes on from the beginning. Null when there is none.
 */
export function foundByLetters(
  rows: readonly { readonly spoken?: string | undefined }[],
  at: number,
  letters: string,
): number | null {
  const wanted = letters.toLocaleLowerCase('sv')
  const first = letters.length === 1 ? at + 1 : at
  const order = rows.map((_, i) => (first + i) % rows.length)
  return order.find((i) => rows[i]?.spoken?.toLocaleLowerCase('sv').startsWith(wanted)) ?? null
}
