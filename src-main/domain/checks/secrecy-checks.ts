import type { Paragraph } from '../meeting.ts'
import type { Vote } from '../question.ts'
import type { MeetingRecord } from '../record.ts'
import { secrecyIn } from '../vote-secrecy.ts'
import { type Check, check } from './check.ts'
import { atFact, label, statutory } from './check-help.ts'

/** Which votes are open and which are by closed ballot papers (domain.md §4.4). */
export const secrecyChecks: readonly Check[] = [
  check({
    id: 'vote.secret',
    severity: 'law',
    level: 'error',
    source: 'KL 5:54',
    appliesTo: statutory,
    find: (record) => found(record, ({ method, secrecy }) => method === 'secret' && secrecy === 'never'),
  }),
  check({
    id: 'vote.secretDoubtful',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:54',
    appliesTo: statutory,
    find: (record) =>
      found(record, ({ method, secrecy }) => method === 'secret' && secrecy === 'ifEmployment'),
  }),
  check({
    id: 'vote.openElection',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:54, 5:56',
    appliesTo: statutory,
    find: (record) =>
      found(record, ({ method, kind, putsOff }) => method === 'open' && kind === 'election' && !putsOff),
  }),
]

interface Held {
  readonly method: Vote['method']
  readonly kind: Paragraph['kind']
  readonly secrecy: ReturnType<typeof secrecyIn>
  /** The vote is on whether the matter is decided at all today, which is no choice of persons. */
  readonly putsOff: boolean
}

function found(record: MeetingRecord, isWrong: (held: Held) => boolean) {
  return record.votes
    .filter((vote) => vote.settled)
    .flatMap((vote) => {
      const paragraph = record.paragraphs.find(({ id }) => id === vote.paragraphId)
      const question = record.questions.find(({ id }) => id === vote.questionId)
      if (paragraph === undefined) return []
      const secrecy = secrecyIn(record, paragraph)
      const held = {
        method: vote.method,
        kind: paragraph.kind,
        secrecy,
        putsOff: question?.kind === 'decideToday',
      }
      return isWrong(held) ? [{ place: atFact(vote), data: { paragraf: label(record, paragraph.id) } }] : []
    })
}
