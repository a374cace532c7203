import type { ParagraphId } from '../ids.ts'
import type { Paragraph } from '../meeting.ts'
import type { Motion } from '../motion.ts'
import { isLive } from '../motions.ts'
import { peopleOf } from '../people.ts'
import { personNamesGenitive } from '../person-name.ts'
import { openQuestions } from '../propositionsordning.ts'
import type { Vote } from '../question.ts'
import type { MeetingRecord } from '../record.ts'
import { servingAt } from '../serving.ts'
import { standpointsOf } from '../standpoints.ts'
import { untreatedMotions } from '../treatment.ts'
import { rootQuestions } from '../vote-rounds.ts'
import { type Check, check } from './check.ts'
import { assembly, atFact, board, closed, inParagraph, label, name, statutory } from './check-help.ts'

/** What was moved, and whether and how it was put (domain.md §4.2–4.6). */
export const motionChecks: readonly Check[] = [
  check({
    id: 'propositions.missing',
    severity: 'law',
    level: 'error',
    source: 'KL 5:67 p. 2',
    appliesTo: statutory,
    find: (record) =>
      withSomethingToDecide(record)
        .filter(({ id }) => nothingPut(record, id))
        .map(({ id }) => ({ id, rivals: standpointsOf(record, id).all.length }))
        .filter(({ rivals }) => rivals >= 2)
        .map(({ id, rivals }) => ({
          place: inParagraph(id),
          data: { paragraf: label(record, id), antal: rivals },
        })),
  }),
  check({
    id: 'motion.untreated',
    severity: 'law',
    level: 'error',
    source: 'KL 5:53, 5:67',
    appliesTo: statutory,
    find: (record) =>
      withSomethingToDecide(record)
        .filter(({ id }) => !nothingPut(record, id) || standpointsOf(record, id).all.length < 2)
        .flatMap(({ id }) => untreatedMotions(record, id))
        .map((motion) => ({
          place: atFact(motion),
          data: {
            personer_genitiv: moversGenitive(record, motion),
            paragraf: label(record, motion.paragraphId),
          },
        })),
  }),
  check({
    id: 'question.undecided',
    severity: 'law',
    level: 'error',
    source: 'KL 5:53, 5:67 p. 3',
    appliesTo: statutory,
    find: (record) =>
      withSomethingToDecide(record)
        .flatMap(({ id }) => openQuestions(record, id))
        .map((question) => ({
          place: atFact(question),
          data: { paragraf: label(record, question.paragraphId) },
        })),
  }),
  check({
    id: 'motion.notServing',
    severity: 'law',
    level: 'error',
    source: 'KL 4:22',
    appliesTo: statutory,
    find: (record) =>
      record.motions.filter(isLive).flatMap((motion) => {
        const { serving, servedInPart, recused } = servingAt(record, motion.paragraphId)
        return [...motion.movers, ...motion.seconders]
          .filter((id) => !serving.has(id) && !servedInPart.has(id) && !recused.has(id))
          .map((id) => ({
            place: atFact(motion),
            data: { person: name(record, id), paragraf: label(record, motion.paragraphId) },
          }))
      }),
  }),
  check({
    id: 'referBack.noReason',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:50',
    appliesTo: statutory,
    find: (record) => referralsWithout(record, ({ justification }) => justification),
  }),
  check({
    id: 'referBack.noReceiver',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:50',
    appliesTo: statutory,
    find: (record) => referralsWithout(record, ({ receiver }) => receiver),
  }),
  check({
    id: 'minority.body',
    severity: 'law',
    level: 'error',
    source: 'KL 5:50, 6:33',
    appliesTo: board,
    find: (record) => minorityVotes(record, () => true),
  }),
  check({
    id: 'minority.election',
    severity: 'law',
    level: 'error',
    source: 'KL 5:50',
    appliesTo: assembly,
    find: (record) =>
      minorityVotes(
        record,
        ({ paragraphId }) => record.paragraphs.find(({ id }) => id === paragraphId)?.kind === 'election',
      ),
  }),
  check({
    id: 'minority.again',
    severity: 'law',
    level: 'error',
    source: 'KL 5:50',
    appliesTo: assembly,
    find: (record) =>
      minorityVotes(
        record,
        ({ paragraphId }) =>
          record.paragraphs.find(({ id }) => id === paragraphId)?.minorityDeferralUsed === true,
      ),
  }),
]

/** The §§ treated to the end in which there was anything to put a question about. */
function withSomethingToDecide(record: MeetingRecord): readonly Paragraph[] {
  const facts = [...record.motions, ...record.proposals, ...record.questions]
  const ids = new Set(facts.map(({ paragraphId }) => paragraphId))
  return closed(record).filter(({ id }) => ids.has(id))
}

function nothingPut(record: MeetingRecord, paragraphId: ParagraphId): boolean {
  return rootQuestions(record, paragraphId).every(({ findingId }) => findingId === null)
}

function moversGenitive(record: MeetingRecord, { movers }: Motion): string {
  return personNamesGenitive(peopleOf(record, movers))
}

function referralsWithout(record: MeetingRecord, part: (motion: Motion) => string) {
  return record.motions
    .filter((motion) => isLive(motion) && motion.kind === 'referBack' && part(motion).trim() === '')
    .map((motion) => ({ place: atFact(motion), data: { paragraf: label(record, motion.paragraphId) } }))
}

/** Votes in which a third was to suffice. */
function minorityVotes(record: MeetingRecord, isForbidden: (vote: Vote) => boolean) {
  return record.votes
    .filter((vote) => vote.threshold === 'third' && isForbidden(vote))
    .map((vote) => ({ place: atFact(vote), data: { paragraf: label(record, vote.paragraphId) } }))
}
