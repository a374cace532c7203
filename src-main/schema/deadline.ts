import * as z from 'zod'
import type { Deadline } from '../domain/deadlines.ts'
import { schemaOf } from './exact.ts'
import { clockSchema, dateSchema } from './text.ts'

/** A date that the law or the municipality sets. */
export const deadlineSchema = schemaOf<Deadline>()(
  z.strictObject({
    id: z.enum([
      'announcement',
      'urgentAnnouncement',
      'summons',
      'reservation',
      'justering',
      'anslag',
      'lastAppealDay',
      'takeDown',
      'tabledItem',
      'motionDecision',
      'chairDecision',
    ]),
    rule: z.templateLiteral(['D', z.int()]),
    kind: z.enum(['latest', 'earliest', 'end']),
    date: dateSchema,
    time: clockSchema.nullable(),
    target: dateSchema,
    certainty: z.enum(['actual', 'planned', 'latest']),
    doneOn: dateSchema.nullable(),
    force: z.enum(['law', 'local']),
    source: z.string(),
  }),
)
