import type { Body, Seat } from './body.ts'
import type { ParagraphId, PersonId, SeatId } from './ids.ts'
import { type Moment, type ParagraphAttendance, attendanceTimeline } from './attendance-timeline.ts'
import { AppError } from './errors.ts'
import { remembering } from './memo.ts'
import type { MeetingRecord } from './record.ts'

/**
 * Why a substitute is proposed for a seat (domain.md §3.2). `personal`: chosen for that very member · `ownParty`: next
 * of the member's party · `otherConstituency`: of the party, elected elsewhere (KL 5:21) · `chain`: of a party that
 * steps in for the member's · `anyoneLeft`: nobody of those is left. `position` counts the party's substitutes from 1.
 */
export interface CallInReason {
  readonly kind: 'personal' | 'ownParty' | 'otherConstituency' | 'chain' | 'anyoneLeft'
  readonly party: string
  readonly position: number
  /** Has already served at the meeting, and so goes before others of the party whatever the order (KL 5:18). */
  readonly hasServed: boolean
}

export interface CallInCandidate {
  readonly personId: PersonId
  readonly reason: CallInReason
}

/** Who can take an empty seat, the one whose turn it is first; nobody when there is no substitute for it. */
export interface SeatProposal {
  readonly seatId: SeatId
  readonly candidates: readonly CallInCandidate[]
}

/** A substitute's place in the order. */
interface Substitute {
  readonly personId: PersonId
  readonly seat: Seat
  /** Among the party's substitutes, from 1. */
  readonly position: number
}

/**
 * Proposes substitutes for the seats that stand empty in the § (null: at the roll call), seat by seat in roll-call order.
 *
 * The order is the body's own: the personal substitute, the party's own in turn, the parties of its chain, anyone left
 * by the size of the parties; a council keeps to the party, and to the constituency first (KL 5:18, 5:21, 6:16–17).
 * Every step is gone through for all empty seats before the next, so that no party gives away a substitute that its own
 * member needs. Nobody is proposed first for two seats; the others who could take the seat follow.
 *
 * @throws AppError NOT_FOUND when the record has no such §.
 */
export function proposeSubstitutes(
  record: MeetingRecord,
  paragraphId: ParagraphId | null,
): readonly SeatProposal[] {
  const timeline = attendanceTimeline(record)
  const attendance = paragraphId === null ? timeline.rollCall : timeline.byParagraph.get(paragraphId)
  if (attendance === undefined) throw new AppError('NOT_FOUND', paragraphId ?? '', {})
  return proposalsFor(record, attendance)
}

/** The proposals for one § whose attendance is known. */
export function proposalsFor(
  record: MeetingRecord,
  attendance: ParagraphAttendance,
): readonly SeatProposal[] {
  const { memberSeats } = attendanceTimeline(record).plan
  const last = lastMoment(attendance)
  const openSeats = memberSeats.filter((_, i) => last.occupants[i] === null)
  if (openSeats.length === 0) return []
  const rules = callInRules(record)
  const available = rules.substitutes.filter(({ personId }) => canStepIn(personId, attendance))
  const context = { rules, served: attendance.served }
  const ranked = new Map(openSeats.map((seat) => [seat.id, rank(seat, available, context)]))
  const chosen = chooseFirst(openSeats, ranked)
  const taken = new Set([...chosen.values()].map(({ personId }) => personId))
  return openSeats.map(({ id }) => {
    const first = chosen.get(id)
    const others = (ranked.get(id) ?? []).filter(({ personId }) => !taken.has(personId))
    const candidates = first === undefined ? others : [first, ...others]
    return { seatId: id, candidates: candidates.map(({ personId, reason }) => ({ personId, reason })) }
  })
}

/** The moment in which the § was decided. */
export function lastMoment(attendance: ParagraphAttendance): Moment {
  const last = attendance.moments.at(-1)
  if (last === undefined) throw new Error('A § has at least one moment')
  return last
}

/** A candidate with the step of the order at which the seat comes to them: lower is earlier. */
interface Ranked extends CallInCandidate {
  readonly step: number
}

/** What the order needs of the body, worked out once for its seats. */
interface CallInRules {
  readonly body: Body
  readonly substitutes: readonly Substitute[]
  /** The parties by their number of members, the largest first. */
  readonly partiesBySize: readonly string[]
  /** For each party that has a chain, its parties in turn. */
  readonly chains: ReadonlyMap<string, readonly string[]>
  /** Members of each party in each constituency. */
  readonly localSizes: ReadonlyMap<string, number>
}

const callInRules = remembering((record: MeetingRecord) => [record.seats, record.body], computeRules)

function computeRules({ seats, body }: MeetingRecord): CallInRules {
  const positions = new Map<string, number>()
  const sizes = new Map<string, number>()
  const localSizes = new Map<string, number>()
  const substitutes: Substitute[] = []
  for (const seat of seats) {
    if (seat.kind === 'member') {
      sizes.set(seat.party, (sizes.get(seat.party) ?? 0) + 1)
      localSizes.set(localKey(seat), (localSizes.get(localKey(seat)) ?? 0) + 1)
    } else if (seat.personId !== null) {
      const position = (positions.get(seat.party) ?? 0) + 1
      positions.set(seat.party, position)
      substitutes.push({ personId: seat.personId, seat, position })
    }
  }
  const partiesBySize = [...sizes].toSorted(([, a], [, b]) => b - a).map(([party]) => party)
  const chains = new Map(body.callInOrder.chains.map(({ party, parties }) => [party, parties]))
  return { body, substitutes, partiesBySize, chains, localSizes }
}

function localKey(seat: Seat): string {
  return `${seat.party}\n${seat.constituency}`
}

/** "-", "--" or nothing: sits without a party, and shares it with nobody. */
function isParty(party: string): boolean {
  return /[^-–\s]/.test(party)
}

function canStepIn(personId: PersonId, attendance: ParagraphAttendance): boolean {
  const { present, occupants, holders } = lastMoment(attendance)
  return (
    present.has(personId) &&
    !attendance.recused.has(personId) &&
    !occupants.includes(personId) &&
    !holders.includes(personId)
  )
}

/**
 * Everybody who may take the seat, in the body's order. Within a step those who have begun serving come first (KL 5:18);
 * they do not go before another party's turn, which would change the strength of the parties.
 */
function rank(seat: Seat, available: readonly Substitute[], context: RankingContext): readonly Ranked[] {
  const ranked = available.flatMap((substitute): Ranked[] => {
    const step = stepOf(seat, substitute.seat, context.rules)
    if (step === null) return []
    const { personId, position } = substitute
    const reason: CallInReason = {
      kind: step.kind,
      party: substitute.seat.party,
      position,
      hasServed: context.served.has(personId),
    }
    return [{ personId, reason, step: stepOfKind[step.kind] + step.within }]
  })
  return ranked.toSorted(
    (a, b) =>
      a.step - b.step ||
      Number(b.reason.hasServed) - Number(a.reason.hasServed) ||
      a.reason.position - b.reason.position,
  )
}

interface RankingContext {
  readonly rules: CallInRules
  readonly served: ReadonlySet<PersonId>
}

const stepOfKind = {
  personal: 0,
  ownParty: 1,
  otherConstituency: 1000,
  chain: 2000,
  anyoneLeft: 3000,
} as const

/** Where in the order the substitute's turn comes for the seat; null when it never does. */
function stepOf(
  seat: Seat,
  substitute: Seat,
  rules: CallInRules,
): { readonly kind: CallInReason['kind']; readonly within: number } | null {
  const { party } = substitute
  if (substitute.personalFor === seat.id) return { kind: 'personal', within: 0 }
  if (isParty(party) && party === seat.party) {
    if (substitute.constituency === seat.constituency) return { kind: 'ownParty', within: 0 }
    // The party's strongest constituency goes first (KL 5:21); its mandates stand for its votes.
    return { kind: 'otherConstituency', within: 999 - (rules.localSizes.get(localKey(substitute)) ?? 0) }
  }
  if (rules.body.kind === 'council') return null
  const chain = rules.chains.get(seat.party)?.indexOf(party) ?? -1
  if (chain !== -1) return { kind: 'chain', within: chain }
  if (!rules.body.callInOrder.anyoneLeft) return null
  const bySize = rules.partiesBySize.indexOf(party)
  return { kind: 'anyoneLeft', within: bySize === -1 ? rules.partiesBySize.length : bySize }
}

/** Deals the substitutes out, step by step over all empty seats. */
function chooseFirst(
  openSeats: readonly Seat[],
  ranked: ReadonlyMap<SeatId, readonly Ranked[]>,
): ReadonlyMap<SeatId, Ranked> {
  const chosen = new Map<SeatId, Ranked>()
  const taken = new Set<PersonId>()
  const steps = [...new Set([...ranked.values()].flat().map(({ step }) => step))].toSorted((a, b) => a - b)
  for (const step of steps) {
    for (const { id } of openSeats) {
      if (chosen.has(id)) continue
      const next = ranked.get(id)?.find((each) => each.step === step && !taken.has(each.personId))
      if (next === undefined) continue
      chosen.set(id, next)
      taken.add(next.personId)
    }
  }
  return chosen
}
