import type { PersonId } from '../ids.ts'
import { personNames } from '../person-name.ts'
import type { MeetingRecord } from '../record.ts'
import { type RemoteObstacle, remoteObstacle, remoteRegime } from '../remote.ts'
import { servingAt, servingTimeline } from '../serving.ts'
import { type Check, type Place, check } from './check.ts'
import { assembly, atFact, inMeeting, label, name, paragraphText, statutory } from './check-help.ts'
import { checkWords } from './check-words.ts'

/** Taking part at a distance (domain.md §3.6). */
export const remoteChecks: readonly Check[] = [
  check({
    id: 'remote.notAllowed',
    severity: 'law',
    level: 'error',
    source: 'KL 5:16, 6:24',
    appliesTo: statutory,
    find: (record) => obstructed(record, 'notAllowed'),
  }),
  check({
    id: 'remote.presidium',
    severity: 'law',
    level: 'error',
    source: 'KL 5:16 (2026-07-01)',
    appliesTo: assembly,
    find: (record) => obstructed(record, 'presidium'),
  }),
  check({
    id: 'remote.secretVote',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:16, 5:54',
    appliesTo: statutory,
    find: (record) =>
      secretMatters(record).flatMap((matter) => {
        const { remote, serving } = servingAt(record, matter.paragraphId)
        const people = record.people.filter(({ id }) => remote.has(id) && serving.has(id))
        if (people.length === 0) return []
        const data = { paragraf: label(record, matter.paragraphId), personer: personNames(people) }
        return [{ place: atFact(matter), data }]
      }),
  }),
  check({
    id: 'remote.notEnsured',
    severity: 'custom',
    level: 'notice',
    source: 'KL 5:16, 6:24 (2026-07-01)',
    appliesTo: statutory,
    find: (record) => {
      if (remoteRegime(record.meeting.date) !== 'chairEnsures' || remotePeople(record).size === 0) return []
      const isSaid = record.paragraphs.some(({ id }) => checkWords.ensured.test(paragraphText(record, id)))
      return isSaid ? [] : [{ place: inMeeting, data: {} }]
    },
  }),
]

/** Votes and elections by closed ballot papers, whose secrecy a link does not keep. */
function secretMatters(record: MeetingRecord) {
  const elections = record.elections.filter(({ method }) => method === 'secretBallot')
  return [...record.votes.filter(({ method }) => method === 'secret'), ...elections]
}

/** Those who take part at a distance in some § though they may not. */
function obstructed(record: MeetingRecord, obstacle: RemoteObstacle) {
  return [...remotePeople(record)]
    .filter((personId) => remoteObstacle(record, personId) === obstacle)
    .map((personId) => ({ place: whereRemote(record, personId), data: { person: name(record, personId) } }))
}

/** Everybody who takes part at a distance in some §. */
function remotePeople(record: MeetingRecord): ReadonlySet<PersonId> {
  return new Set([...servingTimeline(record).values()].flatMap((state) => [...state.remote]))
}

function whereRemote(record: MeetingRecord, personId: PersonId): Place {
  const event = record.attendance.find((each) => each.personId === personId && each.kind === 'remoteOn')
  return event === undefined ? inMeeting : atFact(event)
}
