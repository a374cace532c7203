import type { MeetingCollection, MeetingRecord } from '#domain/record.ts'
import { meetingCollections } from '#domain/record.ts'

/**
 * `next` with everything that is equal in `shown` taken from `shown`, so that what has not changed keeps its identity
 * and nothing is drawn again when the host only confirms what the window already shows. Gives `shown` itself when
 * nothing differs.
 */
export function keepIdentity(shown: MeetingRecord, next: MeetingRecord): MeetingRecord {
  const kept: Record<string, unknown> = {
    body: keepEqual(shown.body, next.body),
    people: keepEntities(shown.people, next.people),
    seats: keepEntities(shown.seats, next.seats),
    meeting: keepEqual(shown.meeting, next.meeting),
  }
  for (const name of meetingCollections) kept[name] = keepCollection(shown, next, name)
  const record = kept as unknown as MeetingRecord
  return (Object.keys(record) as (keyof MeetingRecord)[]).every((key) => record[key] === shown[key])
    ? shown
    : record
}

function keepCollection(shown: MeetingRecord, next: MeetingRecord, name: MeetingCollection) {
  return keepEntities<{ readonly id: string }>(shown[name], next[name])
}

function keepEntities<TEntity extends { readonly id: string }>(
  shown: readonly TEntity[],
  next: readonly TEntity[],
): readonly TEntity[] {
  if (shown === next) return shown
  const known = new Map(shown.map((entity) => [entity.id, entity]))
  const kept = next.map((entity) => {
    const before = known.get(entity.id)
    return before !== undefined && isSameJson(before, entity) ? before : entity
  })
  return kept.length === shown.length && kept.every((entity, i) => entity === shown[i]) ? shown : kept
}

function keepEqual<TValue>(shown: TValue, next: TValue): TValue {
  return isSameJson(shown, next) ? shown : next
}

/** Whether two JSON values are equal; the order of keys does not matter. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => key in b && isSameJson(a[key as keyof typeof a], b[key as keyof typeof b]))
}
