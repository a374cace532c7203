import type { Person } from '../domain/body.ts'
import type { Database } from '../storage/connection.ts'
import { listPeople } from '../storage/people.ts'
import type { Context } from './context.ts'

/** The register of people, kept in memory because every act may name anybody in it. */
export function peopleRegister(database: Database): Context['people'] {
  let known: readonly Person[] | null = null
  return {
    all: () => (known ??= database.read(listPeople)),
    forget: () => {
      known = null
    },
  }
}
