import type { Person } from '../domain/body.ts'
import type { Id, MeetingId } from '../domain/ids.ts'
import type { TypstEngine } from '../platform/typst/engine.ts'
import type { Database } from '../storage/connection.ts'
import type { OpenMeetings } from './open-meetings.ts'

/** What use cases work with. */
export interface Context {
  readonly database: Database
  readonly meetings: OpenMeetings
  /** Everybody in the register, read once until somebody is saved. */
  readonly people: { readonly all: () => readonly Person[]; readonly forget: () => void }
  /** The typesetter, loaded when it is first asked for: it takes longer than all the rest of the program. */
  readonly typst: () => Promise<TypstEngine>
  /** The path of a file that is shipped with the program, `resource('samples', 'a.json')`. */
  readonly resource: (...names: readonly string[]) => string
  /** The time, UTC ISO. */
  readonly now: () => string
  readonly newId: () => Id
  /** Tells whoever shows a meeting that it has changed. */
  readonly announce: (meetingId: MeetingId, version: number) => void
}
