import type { AttendanceEvent } from './attendance.ts'
import { nextParagraph, numberAt, previousParagraph, say, seatHolderName } from './attendance-phrasing.ts'
import { isStatutory } from './body-law.ts'
import { formatTime } from './date-words.ts'
import { departureSentences, isLostLink, namedSuccessor, seatLeft } from './departure-sentences.ts'
import { assertNever } from './errors.ts'
import type { ParagraphId } from './ids.ts'
import { shortNumber } from './numbering.ts'
import { nameOf, namesOf } from './people.ts'
import { quorumAt } from './quorum.ts'
import { mustLeaveRoom, recusalsAt } from './recusal.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { servingAt } from './serving.ts'

/**
 * The sentences of one attendance event (domain.md §3, §4.8).
 *
 * What belongs together is said once: a substitute who takes the seat of one who leaves or is jävig is named with them,
 * and those who take no part in a decision are named together, with the first.
 */
export function attendanceSentences(record: MeetingRecord, event: AttendanceEvent): readonly Sentence[] {
  const of = { record, fact: event }
  switch (event.kind) {
    case 'arrives':
      return [arrival(record, event)]
    case 'leaves':
      return departureSentences(record, event)
    case 'serves':
      return service(record, event)
    case 'stops':
      return endOfService(record, event)
    case 'recused':
      return recusal(record, event)
    case 'takesChair':
      return takingChair(record, event)
    case 'leavesChair':
      return leavingChair(record, event)
    case 'remoteOn':
      return [remoteLink(record, event)]
    case 'remoteOff':
      return [say(of, 'närvaro.på_plats', personAndNumber(record, event))]
    case 'abstainsFromDecision':
      return abstention(record, event)
    default:
      return assertNever(event.kind)
  }
}

/**
 * What the roll call says (upprop): how many serve, that the body is quorate, for whom there is no substitute, and who
 * takes part at a distance. The fact that it comes from is the meeting itself.
 */
export function rollCallSentences(record: MeetingRecord): readonly Sentence[] {
  const of = { record, fact: record.meeting }
  const { seats, serving, remote } = servingAt(record, null)
  const quorate = isStatutory(record.body.kind) && quorumAt(record, null).ok
  return [
    say(of, 'öppnande.upprop', { antal: serving.size }),
    ...(quorate ? [say(of, 'öppnande.beslutsförhet', {})] : []),
    ...seats.flatMap(({ occupancy, memberId, party }) => {
      if (occupancy.kind !== 'empty' || !occupancy.substituteMissing) return []
      const person = seatHolderName(record, { personId: memberId, party })
      return [say(of, 'närvaro.ersättare_saknas', { person })]
    }),
    ...[...serving]
      .filter((personId) => remote.has(personId))
      .map((personId) => say(of, 'närvaro.distans', { person: nameOf(record, personId) })),
  ]
}

interface PersonAndNumber {
  readonly person: string
  readonly paragraf: string
}

function personAndNumber(record: MeetingRecord, event: AttendanceEvent): PersonAndNumber {
  return { person: nameOf(record, event.personId), paragraf: numberAt(record, event) }
}

function arrival(record: MeetingRecord, event: AttendanceEvent): Sentence {
  const of = { record, fact: event }
  const { time, during } = event
  const here = personAndNumber(record, event)
  const from = servesFrom(record, event)
  if (from !== null) {
    const values = { ...here, paragraf: shortNumber(record, from) }
    return time === null
      ? say(of, 'närvaro.tjänstgör_själv', values)
      : say(of, 'närvaro.anländer', { ...values, tid: formatTime(time) })
  }
  if (time === null) return say(of, 'närvaro.kommer_från', here)
  return during
    ? say(of, 'närvaro.kommer_under', { ...here, tid: formatTime(time) })
    : say(of, 'närvaro.kommer', { person: here.person, tid: formatTime(time) })
}

/** The § from which somebody who arrives serves: that of the event or the next; null when not at once. */
function servesFrom(record: MeetingRecord, event: AttendanceEvent): ParagraphId | null {
  const next = event.during || event.paragraphId === null ? nextParagraph(record, event.paragraphId) : null
  const serves = (id: ParagraphId | null): boolean =>
    id !== null && servingAt(record, id).serving.has(event.personId)
  return [event.paragraphId, next].find(serves) ?? null
}

function service(record: MeetingRecord, event: AttendanceEvent): readonly Sentence[] {
  const of = { record, fact: event }
  const { paragraphId, personId } = event
  const seat = record.seats.find(({ id }) => id === event.seatId)
  if (seat === undefined) return []
  if (seat.personId === personId) return [say(of, 'närvaro.tjänstgör_själv', personAndNumber(record, event))]
  const names = { ersättare: nameOf(record, personId), ledamot: seatHolderName(record, seat) }
  if (paragraphId === null) return [say(of, 'närvaro.tjänstgör_för', names)]
  const toldWithAnother =
    recusalsAt(record, paragraphId).some(({ substituteId }) => substituteId === personId) ||
    record.attendance.some(
      (other) => other.paragraphId === paragraphId && namedSuccessor(record, other) === personId,
    )
  if (toldWithAnother) return []
  return [say(of, 'närvaro.tjänstgör_från', { ...names, paragraf: shortNumber(record, paragraphId) })]
}

function endOfService(record: MeetingRecord, event: AttendanceEvent): readonly Sentence[] {
  const last = event.during ? event.paragraphId : previousParagraph(record, event.paragraphId)
  if (last === null || seatLeft(record, event) === null) return []
  const values = { person: nameOf(record, event.personId), paragraf: shortNumber(record, last) }
  return [say({ record, fact: event }, 'närvaro.tjänstgör_till', values)]
}

function recusal(record: MeetingRecord, event: AttendanceEvent): readonly Sentence[] {
  const of = { record, fact: event }
  if (event.paragraphId === null) return []
  const found = recusalsAt(record, event.paragraphId).find((each) => each.event.id === event.id)
  if (found === undefined) return []
  const { substituteId, actingChairId } = found
  const stays = !mustLeaveRoom(record)
  const person = nameOf(record, event.personId)
  const first =
    substituteId === null
      ? say(of, stays ? 'jäv.anmält_fullmäktige' : 'jäv.anmält', { person })
      : say(of, stays ? 'jäv.anmält_fullmäktige_ersatt' : 'jäv.anmält_ersatt', {
          person,
          ersättare: nameOf(record, substituteId),
        })
  return actingChairId === null
    ? [first]
    : [first, say(of, 'jäv.ordförande', { person: nameOf(record, actingChairId) })]
}

function takingChair(record: MeetingRecord, event: AttendanceEvent): readonly Sentence[] {
  const { paragraphId, personId } = event
  const of = { record, fact: event }
  if (paragraphId !== null) {
    const forRecused = recusalsAt(record, paragraphId).some(({ actingChairId }) => actingChairId === personId)
    if (forRecused) return []
    const next = nextParagraph(record, paragraphId)
    if (next === null || servingAt(record, next).chairId !== personId) {
      return [say(of, 'närvaro.ordförandebyte', personAndNumber(record, event))]
    }
  }
  return [say(of, 'närvaro.ordförande_från', personAndNumber(record, event))]
}

/** Who leads instead, unless that follows from what has been said about taking the chair. */
function leavingChair(record: MeetingRecord, event: AttendanceEvent): readonly Sentence[] {
  const { paragraphId, personId } = event
  const before = previousParagraph(record, paragraphId)
  const { chairId } = servingAt(record, paragraphId)
  if (chairId === null || chairId === servingAt(record, before).chairId) return []
  const told = record.attendance.some(
    (other) =>
      other.kind === 'takesChair' &&
      ((other.paragraphId === paragraphId && other.personId === chairId) ||
        (other.paragraphId === before && other.personId === personId)),
  )
  const values = { person: nameOf(record, chairId), paragraf: numberAt(record, event) }
  return told ? [] : [say({ record, fact: event }, 'närvaro.ordförande_från', values)]
}

function remoteLink(record: MeetingRecord, event: AttendanceEvent): Sentence {
  const of = { record, fact: event }
  const person = nameOf(record, event.personId)
  const index = record.attendance.findIndex(({ id }) => id === event.id)
  const left = record.attendance
    .slice(0, index)
    .findLast(({ personId, kind }) => personId === event.personId && kind === 'leaves')
  return left !== undefined && isLostLink(record, left) && event.time !== null
    ? say(of, 'närvaro.distans_åter', { person, tid: formatTime(event.time) })
    : say(of, 'närvaro.distans', { person })
}

function abstention(record: MeetingRecord, event: AttendanceEvent): readonly Sentence[] {
  const all = record.attendance.filter(
    ({ kind, paragraphId }) => kind === 'abstainsFromDecision' && paragraphId === event.paragraphId,
  )
  if (all[0]?.id !== event.id) return []
  const personer = namesOf(
    record,
    all.map(({ personId }) => personId),
  )
  return [say({ record, fact: event }, 'mening.deltar_inte', { personer })]
}
