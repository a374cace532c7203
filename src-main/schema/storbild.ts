import * as z from 'zod'
import { motionKinds } from '../domain/motion.ts'
import { questionKinds } from '../domain/question.ts'
import type { StorbildView } from '../domain/storbild-view.ts'
import { schemaOf } from './exact.ts'
import { clockSchema, countSchema, dateSchema, idSchema, listOf, ordinalSchema } from './text.ts'

/** Words that the rules have made: longer than what is written in one field. */
const words = z.string().max(4000)

const motionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(motionKinds),
  movers: words,
  seconders: words,
  about: words,
  receiver: words,
  text: words,
})

const questionSchema = z.strictObject({
  kind: z.enum(questionKinds),
  point: ordinalSchema.nullable(),
  state: z.enum(['put', 'voteCalled', 'voting', 'decided']),
  alternatives: listOf(words),
  mainProposal: words,
  outcome: words,
})

const voteSchema = z.strictObject({
  method: z.enum(['open', 'secret']),
  threshold: z.enum(['majority', 'third', 'twoThirds', 'all']),
  yes: words,
  no: words,
  count: z.strictObject({ yes: countSchema, no: countSchema, abstain: countSchema }).nullable(),
  left: countSchema,
  tie: z.boolean(),
  result: z
    .strictObject({
      winner: z.enum(['yes', 'no']),
      decidedBy: z.enum(['votes', 'castingVote', 'minority', 'lot', 'qualified']),
    })
    .nullable(),
})

const electionSchema = z.strictObject({
  office: words,
  places: countSchema,
  method: z.enum(['acclamation', 'secretBallot', 'proportional']),
  outcome: z.enum(['pending', 'elected', 'postponed']),
  elected: listOf(words),
})

const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('closedDoors') }),
  z.strictObject({ kind: z.literal('notPublic') }),
  z.strictObject({ kind: z.literal('coming'), title: words }),
  z.strictObject({ kind: z.literal('withdrawn'), label: words, title: words }),
  z.strictObject({
    kind: z.literal('treated'),
    label: words,
    title: words,
    caseNumbers: listOf(words),
    closed: z.boolean(),
    motions: listOf(motionSchema),
    question: questionSchema.nullable(),
    vote: voteSchema.nullable(),
    elections: listOf(electionSchema),
  }),
])

/**
 * What may be handed to the window that the room sees: public facts in words, and nothing beside them. Whatever else
 * a sender put in, a text or a note, is refused.
 */
export const storbildViewSchema = schemaOf<StorbildView>()(
  z.strictObject({
    body: words,
    date: dateSchema,
    state: z.enum(['notOpened', 'open', 'adjourned', 'ended']),
    adjournedSince: clockSchema.nullable(),
    item: itemSchema.nullable(),
  }),
)
