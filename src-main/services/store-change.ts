import type { Person, Seat } from '../domain/body.ts'
import { AppError, type AppFailure } from '../domain/errors.ts'
import type { RecordPatch } from '../domain/record-patch.ts'
import { diffRecords } from '../domain/record-patch.ts'
import type { MeetingRecord } from '../domain/record.ts'
import { appendEntry, type JournalEntry, type JournalState } from '../storage/journal.ts'
import { listSeatsOn } from '../storage/seats.ts'
import { namePeople, readRecord, verifyPatch, writePatch } from '../storage/records.ts'
import type { Context } from './context.ts'
import { duplicateBlockIds, duplicateIds, unknownReferences } from './file-findings.ts'
import { keepTexts } from './kept-texts.ts'
import { referencesIn } from './references.ts'

/** A change of a record that is on disk and was read back from there. */
export interface StoredChange {
  readonly record: MeetingRecord
  readonly patch: RecordPatch
  /** People of the register that the record names from now on. */
  readonly people: readonly Person[]
  /** The body's seats, when the meeting's day changed; null otherwise. */
  readonly seats: readonly Seat[] | null
  readonly journal: JournalState
}

/**
 * Writes what differs between two records of a meeting together with its journal entry, and reads it back.
 *
 * @param after its `people` may be more than the record names: the register
 * @throws AppError UNKNOWN_REFERENCE when something would refer to what is not there; DUPLICATE_ID when two things would
 * have one id; those of storage
 */
export function storeChange(
  context: Context,
  { before, after }: { readonly before: MeetingRecord; readonly after: MeetingRecord },
  entry: Pick<JournalEntry, 'kind' | 'content'>,
): StoredChange {
  const { database } = context
  const meetingId = before.meeting.id
  const patch = diffRecords(before, after)
  const newcomers = newlyNamed(before, patch, after.people)
  const people = newcomers.length === 0 ? before.people : [...before.people, ...newcomers]
  const record = { ...after, people }
  requireWhole(before, onItsDay(context, before, record), patch)
  const at = context.now()
  const journal = database.write((writer) => {
    if (newcomers.length > 0)
      namePeople(
        writer,
        meetingId,
        people.map(({ id }) => id),
      )
    keepTexts(writer, { before, after, at, kind: entry.kind })
    writePatch(writer, meetingId, patch)
    return appendEntry(writer, { meetingId, at, ...entry })
  })
  readBack(context, record, patch)
  if (before.meeting.date === after.meeting.date)
    return { record, patch, people: newcomers, seats: null, journal }
  return onAnotherDay(context, { record, patch, people: newcomers, seats: null, journal })
}

function readBack(context: Context, record: MeetingRecord, patch: RecordPatch): void {
  try {
    context.database.readBack((reader) => verifyPatch(reader, record.meeting.id, patch))
  } catch (cause) {
    // What is in memory is no longer what is on disk.
    context.meetings.forget(record.meeting.id)
    throw cause
  }
}

function newlyNamed(
  before: MeetingRecord,
  patch: RecordPatch,
  register: readonly Person[],
): readonly Person[] {
  const known = new Set(before.people.map(({ id }) => id))
  const upserts = Object.fromEntries(
    Object.entries(patch.collections).map(([name, change]) => [name, change.upserts]),
  )
  const changed = patch.meeting === null ? upserts : { ...upserts, meeting: patch.meeting }
  const named = referencesIn(changed)
    .filter(({ target, id }) => target === 'person' && !known.has(id))
    .map(({ id }) => id)
  return [...new Set(named)].flatMap((id) => register.find((person) => person.id === id) ?? [])
}

/**
 * What is stored can always be exported and taken in again: no act makes two things of one id, or leaves a reference to
 * nothing. What was so before the act, because the registers have changed, keeps nobody from working. Text refers to
 * nothing, so that typing needs a look at its own blocks only.
 */
function requireWhole(
  before: MeetingRecord,
  after: MeetingRecord,
  { meeting, collections }: RecordPatch,
): void {
  const onlyText = meeting === null && Object.keys(collections).every((name) => name === 'sections')
  if (onlyText && collections.sections?.order === null) {
    const [repeated] = duplicateBlockIds(collections.sections.upserts)
    if (repeated) throw new AppError(repeated.code, repeated.place, repeated.details)
    return
  }
  const former = new Set(faultsOf(before).map(keyOf))
  const fault = faultsOf(after).find((candidate) => !former.has(keyOf(candidate)))
  if (fault) throw new AppError(fault.code, fault.place, fault.details)
}

function faultsOf(record: MeetingRecord): readonly AppFailure[] {
  return [...duplicateIds(record), ...unknownReferences(record)]
}

/** A fault whatever its place: things move when others come and go. */
function keyOf({ code, details }: AppFailure): string {
  return JSON.stringify([code, details])
}

/** The record with the seats that it will have, those of its day, and the people in them. */
function onItsDay(context: Context, before: MeetingRecord, after: MeetingRecord): MeetingRecord {
  const { bodyId, date } = after.meeting
  if (date === before.meeting.date) return after
  const seats = context.database.read((reader) => listSeatsOn(reader, bodyId, date))
  const known = new Set(after.people.map(({ id }) => id))
  const seated = new Set(seats.map(({ personId }) => personId))
  const joining = context.people.all().filter(({ id }) => seated.has(id) && !known.has(id))
  return { ...after, seats, people: [...after.people, ...joining] }
}

/** Another day may have other seats. */
function onAnotherDay(context: Context, change: StoredChange): StoredChange {
  const { record } = change
  const fresh = context.database.read((reader) => readRecord(reader, record.meeting.id))
  if (fresh === null) throw new AppError('NOT_FOUND', record.meeting.id, {})
  const known = new Set(record.people.map(({ id }) => id))
  return {
    ...change,
    record: { ...record, people: fresh.people, seats: fresh.seats },
    people: [...change.people, ...fresh.people.filter(({ id }) => !known.has(id))],
    seats: fresh.seats,
  }
}
