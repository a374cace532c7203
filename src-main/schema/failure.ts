import * as z from 'zod'
import type { AppFailure } from '../domain/errors.ts'
import { errorCodes } from '../domain/errors.ts'
import { schemaOf } from './exact.ts'

/** A failure as it crosses the bridge. */
export const failureSchema = schemaOf<AppFailure>()(
  z.strictObject({
    code: z.enum(errorCodes),
    place: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
  }),
)
