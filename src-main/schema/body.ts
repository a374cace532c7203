import * as z from 'zod'
import type { Body, Person, Seat } from '../domain/body.ts'
import { attendanceLayouts, bodyKinds, decisionStyles, signatureRoles, voteDisplays } from '../domain/body.ts'
import { schemaOf } from './exact.ts'
import { sectionKindSchema } from './minutes-body.ts'
import { countSchema, dateSchema, idSchema, lineSchema, listOf, nameSchema, sentenceSchema } from './text.ts'

const numberingSchema = z.strictObject({
  scheme: z.enum(['perYear', 'meetingAndParagraph', 'perMeeting']),
  pattern: nameSchema,
})

/** The order in which substitutes are called in. */
const callInOrderSchema = z.strictObject({
  chains: listOf(z.strictObject({ party: lineSchema, parties: listOf(lineSchema) })),
  anyoneLeft: z.boolean(),
})

const rulesSchema = z.strictObject({
  justerareCount: countSchema,
  remoteAllowed: z.boolean(),
  noReturn: z.boolean(),
  takeDownOffset: countSchema,
  minutesPosted: z.boolean(),
  substitutesMaySpeak: z.boolean(),
  chairVotesLast: z.boolean(),
  summonsDays: countSchema.nullable(),
  appealCourt: lineSchema,
})

/** The body's own way of writing. */
const templateSchema = z.strictObject({
  sections: listOf(z.strictObject({ kind: sectionKindSchema, heading: lineSchema, standing: z.boolean() })),
  attendanceLayout: z.enum(attendanceLayouts),
  decisionStyle: z.enum(decisionStyles),
  dateStyle: z.enum(['iso', 'long']),
  timeWord: z.enum(['klockan', 'kl.']),
  chairForm: z.enum(['ordförande', 'ordföranden']),
  voteDisplay: z.enum(voteDisplays),
  signatureOrder: listOf(z.enum(signatureRoles)),
  anslagPlacement: z.enum(['cover', 'separate']),
  phrases: z.record(nameSchema, sentenceSchema).readonly(),
  abbreviations: z.record(nameSchema, sentenceSchema).readonly(),
  // Files and databases from before there were any have none.
  standingPhrases: listOf(sentenceSchema).default([]),
  standingItems: listOf(nameSchema),
})

/** A municipal body. */
export const bodySchema = schemaOf<Body>()(
  z.strictObject({
    id: idSchema,
    kind: z.enum(bodyKinds),
    name: nameSchema,
    inText: lineSchema,
    inTextGenitive: lineSchema,
    gender: z.enum(['common', 'neuter']),
    abbreviation: lineSchema,
    organisation: lineSchema,
    seats: countSchema,
    numbering: numberingSchema,
    callInOrder: callInOrderSchema,
    rules: rulesSchema,
    template: templateSchema,
  }),
)

/** A person in the register. */
export const personSchema = schemaOf<Person>()(
  z
    .strictObject({
      id: idSchema,
      givenName: lineSchema,
      familyName: lineSchema,
      party: lineSchema.nullable(),
      title: lineSchema,
      distinguisher: lineSchema,
    })
    .refine((person) => `${person.givenName}${person.familyName}`.trim() !== '', {
      params: { rule: 'person_without_name' },
    }),
)

/** Somebody's place in a body during a period. */
export const seatSchema = schemaOf<Seat>()(
  z
    .strictObject({
      id: idSchema,
      bodyId: idSchema,
      kind: z.enum(['member', 'substitute']),
      personId: idSchema.nullable(),
      role: z.enum(['chair', 'firstViceChair', 'secondViceChair', 'none']),
      party: lineSchema,
      from: dateSchema,
      to: dateSchema.nullable(),
      personalFor: idSchema.nullable(),
      constituency: lineSchema,
    })
    .refine((seat) => seat.to === null || seat.to >= seat.from, {
      params: { rule: 'ends_before_it_begins' },
    }),
)
