import type { Choice } from './alternatives.ts'
import { deferralOutcome, rejectedBy } from './choice-words.ts'
import type { ParagraphId } from './ids.ts'
import { choiceName } from './motion-names.ts'
import { fillPhrase } from './phrases.ts'
import { type PlannedQuestion, planQuestions } from './proposition-plan.ts'
import type { MeetingRecord } from './record.ts'
import { joinList } from './swedish.ts'
import { rootQuestions } from './vote-rounds.ts'

/**
 * The order of the questions of a § in words, those put and those still to be put: "(1) avgöras i dag eller
 * återremitteras, (2) förvaltningens förslag mot …". '' when there are none.
 */
export function orderInWords(record: MeetingRecord, paragraphId: ParagraphId): string {
  const put = rootQuestions(record, paragraphId)
    .filter(({ findingId }) => findingId !== null)
    .map(({ id, kind, alternatives, point }) => ({ storedId: id, kind, choices: alternatives, point }))
  const words = [...put, ...planQuestions(record, paragraphId)].map((question) =>
    questionInWords(record, question),
  )
  const numbered = words.map((förslag, i) =>
    fillPhrase(record.body, 'ordning.led', { nummer: i + 1, förslag }),
  )
  return joinList(words.length < 2 ? words : numbered, 'och')
}

/** What a question is about: "förvaltningens förslag mot Per Wallins (C) ändringsyrkande i punkt 2". */
export function questionInWords(record: MeetingRecord, question: PlannedQuestion): string {
  const förslag = aboutWords(record, question)
  const { point: punkt } = question
  return punkt === null ? förslag : fillPhrase(record.body, 'ordning.i_punkt', { förslag, punkt })
}

function aboutWords(record: MeetingRecord, question: PlannedQuestion): string {
  const { body } = record
  const { kind, choices } = question
  const name = (choice: Choice): string => choiceName(record, choice)
  const [first, second] = choices
  if (first === undefined) return ''
  if (kind === 'decideToday') {
    return fillPhrase(body, 'ordning.avgöras', { alternativ: deferralOutcome(record, second ?? first) })
  }
  if (second === undefined) return fillPhrase(body, 'namn.bifall_till', { förslag: name(first) })
  if (choices.length > 2) {
    return fillPhrase(body, 'ordning.flera', { alternativ: joinList(choices.map(name), 'och') })
  }
  const rejected = rejectedBy(record, question, second)
  return rejected === null
    ? fillPhrase(body, 'ordning.mot', { förslag1: name(first), förslag2: name(second) })
    : fillPhrase(body, 'ordning.bifall_avslag', { förslag: rejected })
}
