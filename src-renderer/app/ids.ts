import type { Id } from '#domain/ids.ts'

/** A new id for something made in the window. */
export function newId(): Id {
  return crypto.randomUUID()
}
