import type { z } from 'zod'

/**
 * Ties a schema to the domain type that it checks: the compiler refuses a schema that lets through what the type does
 * not have, and one that lacks what the type has.
 *
 *     export const ballotSchema = schemaOf<Ballot>()(z.strictObject({ … }))
 */
export function schemaOf<TDomain>() {
  return <TSchema extends z.ZodType<TDomain>>(
    schema: TSchema &
      ([TDomain] extends [z.output<TSchema>] ? unknown : 'the schema lacks a part of the type'),
  ): TSchema => schema
}
