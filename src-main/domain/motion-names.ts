import type { Choice } from './alternatives.ts'
import { assertNever } from './errors.ts'
import type { Motion, MotionKind, Proposal } from './motion.ts'
import { isLive, isMotion, subjectOf } from './motions.ts'
import { namesOf, peopleOf } from './people.ts'
import { personNameGenitive, personNamesGenitive } from './person-name.ts'
import { fillPhrase } from './phrases.ts'
import type { MeetingRecord } from './record.ts'

/** What a kind of motion is called after its mover's name. */
const namePhrases = {
  adjourn: 'namn.ajourneringsyrkande',
  table: 'namn.bordläggningsyrkande',
  referBack: 'namn.återremissyrkande',
  approve: 'namn.yrkande',
  reject: 'namn.avslagsyrkande',
  amend: 'namn.ändringsyrkande',
  own: 'namn.förslag',
  value: 'namn.yrkande',
  nominate: 'namn.förslag',
  add: 'namn.tilläggsyrkande',
} as const satisfies Record<MotionKind, string>

/** With more movers than these only the first is named: "Per Bengs (S) med fleras". */
const namedMovers = 3

/**
 * What a motion is called in sentences: "Michaela Fletchers (M) yrkande", "Nils Bergs (V) avslagsyrkande". Where the
 * same people have put several that would be called the same, the point or the order tells them apart.
 */
export function motionName(record: MeetingRecord, motion: Motion): string {
  const name = plainName(record, motion)
  const namesakes = record.motions.filter(
    (other) => other.paragraphId === motion.paragraphId && isLive(other) && plainName(record, other) === name,
  )
  if (namesakes.length < 2 || !namesakes.includes(motion)) return name
  const samePoint = namesakes.filter((other) => other.point === motion.point)
  return motion.point !== null && samePoint.length === 1
    ? fillPhrase(record.body, 'namn.i_punkt', { yrkande: name, punkt: motion.point })
    : fillPhrase(record.body, 'namn.nummer', { yrkande: name, nummer: namesakes.indexOf(motion) + 1 })
}

/** Whether a motion is called something that the kind and the movers alone do not say. */
export function isNumbered(record: MeetingRecord, motion: Motion): boolean {
  return motionName(record, motion) !== plainName(record, motion)
}

/** What an alternative is called in sentences; "bifall" or "avslag" for the bare words. */
export function choiceName(record: MeetingRecord, choice: Choice): string {
  switch (choice.kind) {
    case 'motion': {
      const motion = record.motions.find(({ id }) => id === choice.refersTo)
      return motion === undefined ? '' : motionName(record, motion)
    }
    case 'proposal':
      return record.proposals.find(({ id }) => id === choice.refersTo)?.name ?? ''
    case 'approval':
      return fillPhrase(record.body, 'namn.bifall', {})
    case 'rejection':
      return fillPhrase(record.body, 'namn.avslag', {})
    case 'decideToday':
      return fillPhrase(record.body, 'utfall.avgöras', {})
    default:
      return assertNever(choice.kind)
  }
}

/**
 * What a motion is about, as sentences name it: "förvaltningens förslag", "Per Bengs (S) återremissyrkande", "punkt 2 i
 * kommunstyrelsens förslag"; "förslaget" when nothing is on record.
 */
export function subjectName(record: MeetingRecord, motion: Motion): string {
  const subject = subjectOf(record, motion)
  const förslag =
    subject === null ? fillPhrase(record.body, 'namn.förslaget', {}) : nameOfSubject(record, subject)
  return motion.point === null
    ? förslag
    : fillPhrase(record.body, 'namn.punkt_i', { punkt: motion.point, förslag })
}

/** The movers: "Per Beng (S) och Ingrid Asc (MP)". */
export function moverNames(record: MeetingRecord, motion: Motion): string {
  return namesOf(record, motion.movers)
}

/** Those who join it: "Anders Dahl (L)". '' for nobody. */
export function seconderNames(record: MeetingRecord, motion: Motion): string {
  return namesOf(record, motion.seconders)
}

/** "Per Bengs (S) och Ingrid Ascs (MP)"; of many only the first: "Per Bengs (S) med fleras". */
export function moversGenitive(record: MeetingRecord, motion: Motion): string {
  const movers = peopleOf(record, motion.movers)
  const [first] = movers
  return first !== undefined && movers.length > namedMovers
    ? fillPhrase(record.body, 'namn.med_flera', { person_genitiv: personNameGenitive(first) })
    : personNamesGenitive(movers)
}

function plainName(record: MeetingRecord, motion: Motion): string {
  return fillPhrase(record.body, namePhrases[motion.kind], { person_genitiv: moversGenitive(record, motion) })
}

function nameOfSubject(record: MeetingRecord, subject: Proposal | Motion): string {
  return isMotion(subject) ? motionName(record, subject) : subject.name
}
