import { isDeepStrictEqual } from 'node:util'

/** Whether two plain values hold the same, whatever the order of their keys. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b)
}
