import type { Meeting } from './meeting.ts'
import type { MeetingCollection, MeetingRecord } from './record.ts'
import { meetingCollections } from './record.ts'

/** What changed in one list: the things added or replaced, and all ids in order when that changed. */
export interface CollectionPatch<TEntity> {
  readonly upserts: readonly TEntity[]
  readonly order: readonly string[] | null
}

export type CollectionPatches = {
  readonly [K in MeetingCollection]?: CollectionPatch<MeetingRecord[K][number]>
}

/**
 * The difference between two records of one meeting: what storage has to write, and what the window has to take over.
 * Lists that did not change are left out.
 */
export interface RecordPatch {
  readonly meeting: Meeting | null
  readonly collections: CollectionPatches
}

/**
 * What has to be done to `before` to get `after`.
 *
 * Unchanged things are recognised by identity, which acts keep; so the cost follows the change, not the meeting.
 */
export function diffRecords(before: MeetingRecord, after: MeetingRecord): RecordPatch {
  const collections: Record<string, CollectionPatch<unknown>> = {}
  for (const name of meetingCollections) {
    const patch = diffCollection<{ readonly id: string }>(before[name], after[name])
    if (patch !== null) collections[name] = patch
  }
  return { meeting: before.meeting === after.meeting ? null : after.meeting, collections }
}

function diffCollection<TEntity extends { readonly id: string }>(
  before: readonly TEntity[],
  after: readonly TEntity[],
): CollectionPatch<TEntity> | null {
  if (before === after) return null
  const known = new Map(before.map((entity) => [entity.id, entity]))
  const upserts = after.filter((entity) => known.get(entity.id) !== entity)
  const sameOrder = before.length === after.length && before.every((entity, i) => entity.id === after[i]?.id)
  if (upserts.length === 0 && sameOrder) return null
  return { upserts, order: sameOrder ? null : after.map((entity) => entity.id) }
}

/** The record that results when the patch is applied: `applyPatch(a, diffRecords(a, b))` equals `b`. */
export function applyPatch(record: MeetingRecord, patch: RecordPatch): MeetingRecord {
  const next: Record<string, unknown> = { ...record, meeting: patch.meeting ?? record.meeting }
  for (const name of meetingCollections) {
    const change = patch.collections[name]
    if (change) {
      next[name] = applyCollection<{ readonly id: string }>(record[name], change)
    }
  }
  return next as unknown as MeetingRecord
}

function applyCollection<TEntity extends { readonly id: string }>(
  before: readonly TEntity[],
  change: CollectionPatch<TEntity>,
): readonly TEntity[] {
  const byId = new Map(before.map((entity) => [entity.id, entity]))
  for (const entity of change.upserts) byId.set(entity.id, entity)
  const ids = change.order ?? before.map((entity) => entity.id)
  return ids.flatMap((id) => byId.get(id) ?? [])
}
