import { create } from 'zustand'
import type { Person } from '#domain/body.ts'
import type { PersonId } from '#domain/ids.ts'
import { call } from '../bridge.ts'

interface PeopleState {
  readonly people: readonly Person[]
}

const usePeopleState = create<PeopleState>(() => ({ people: [] }))

/** Everybody in the register. */
export function usePeople(): readonly Person[] {
  return usePeopleState((state) => state.people)
}

/** Everybody in the register at this moment, outside React. */
export function peopleNow(): readonly Person[] {
  return usePeopleState.getState().people
}

/** Reads the register of people. @throws AppError */
export async function loadPeople(): Promise<void> {
  usePeopleState.setState({ people: await call('people.list', {}) })
}

/** Adds people to the register, or replaces those with the same id. @throws AppError */
export async function savePeople(people: readonly Person[]): Promise<void> {
  await call('people.save', { people })
  takeOverPeople(people)
}

/** Takes over people that have been saved another way (with a body's seats). */
export function takeOverPeople(people: readonly Person[]): void {
  const byId = new Map<PersonId, Person>(peopleNow().map((person) => [person.id, person]))
  for (const person of people) byId.set(person.id, person)
  usePeopleState.setState({ people: [...byId.values()] })
}
