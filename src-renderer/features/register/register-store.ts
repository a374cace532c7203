import { create } from 'zustand'
import type { Body, Person, Seat } from '#domain/body.ts'
import type { AppFailure } from '#domain/errors.ts'
import { AppError } from '#domain/errors.ts'
import type { BodyId } from '#domain/ids.ts'
import { call } from '../../bridge.ts'
import { failureOf } from '../../app/failure-of.ts'
import { loadPeople, peopleNow, takeOverPeople } from '../../app/people-store.ts'
import { loadStatus, trackSave } from '../../app/status-store.ts'

/** What the registers hold of what is shown. */
export interface RegisterData {
  readonly bodies: readonly Body[]
  readonly seats: Readonly<Record<BodyId, readonly Seat[]>>
}

interface Step {
  /** Changes of the same thing that follow on each other are one step: typing. */
  readonly key: string
  readonly before: RegisterData
  readonly after: RegisterData
}

interface RegisterState extends RegisterData {
  readonly isLoaded: boolean
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
  /** Why the last change could not be kept; null when it could. */
  readonly failure: AppFailure | null
}

const useRegisterState = create<RegisterState>(() => ({
  bodies: [],
  seats: {},
  isLoaded: false,
  done: [],
  undone: [],
  failure: null,
}))

let saving: Promise<void> = Promise.resolve()

/** Something of the registers; the selector must give a value that keeps its identity. */
export function useRegister<TValue>(select: (state: RegisterState) => TValue): TValue {
  return useRegisterState(select)
}

/** Reads the bodies and everybody. @throws AppError */
export async function loadRegister(): Promise<void> {
  const [bodies] = await Promise.all([call('body.list', {}), loadPeople()])
  useRegisterState.setState({ bodies, seats: {}, isLoaded: true, done: [], undone: [], failure: null })
}

/** Reads a body's seats. @throws AppError */
export async function loadSeats(bodyId: BodyId): Promise<void> {
  const seats = await call('seats.list', { bodyId })
  useRegisterState.setState((state) => ({ seats: { ...state.seats, [bodyId]: seats } }))
}

/** Adds a body or replaces the one with its id. `key` names what is changed, so that typing is one step. */
export function keepBody(body: Body, key: string): void {
  const { bodies, seats } = useRegisterState.getState()
  const isKnown = bodies.some(({ id }) => id === body.id)
  const next = isKnown ? bodies.map((other) => (other.id === body.id ? body : other)) : [...bodies, body]
  change({ bodies: next, seats: isKnown ? seats : { ...seats, [body.id]: [] } }, key)
}

/** Takes a body out of the register, which only one without meetings can be. @throws AppError NOT_ALLOWED */
export async function removeBody(bodyId: BodyId): Promise<void> {
  await saving
  await call('body.remove', { bodyId })
  const before = dataNow()
  const after = { ...before, bodies: before.bodies.filter(({ id }) => id !== bodyId) }
  useRegisterState.setState(({ done }) => ({
    ...after,
    done: [...done, { key: '', before, after }],
    undone: [],
  }))
}

/** A body's seats, and what in them was changed, so that typing is one step. */
export interface SeatsToKeep {
  readonly bodyId: BodyId
  readonly seats: readonly Seat[]
  readonly key: string
}

/** Makes these a body's seats; the people in them are kept as the window has them. */
export function keepSeats({ bodyId, seats, key }: SeatsToKeep): void {
  const data = dataNow()
  // A new list, so that it counts as changed also when only somebody's name was.
  change({ ...data, seats: { ...data.seats, [bodyId]: [...seats] } }, key)
}

/** Adds people to the register or replaces those with their ids. */
export function keepPeople(people: readonly Person[]): void {
  takeOverPeople(people)
  save(async () => {
    await call('people.save', { people })
  })
}

/** Takes back the last change. */
export function undoRegister(): void {
  const { done, undone } = useRegisterState.getState()
  const step = done.at(-1)
  if (step === undefined) return
  useRegisterState.setState({ ...step.before, done: done.slice(0, -1), undone: [...undone, step] })
  saveDifference(step.after, step.before)
}

/** Makes the change again that was taken back last. */
export function redoRegister(): void {
  const { done, undone } = useRegisterState.getState()
  const step = undone.at(-1)
  if (step === undefined) return
  useRegisterState.setState({ ...step.after, done: [...done, step], undone: undone.slice(0, -1) })
  saveDifference(step.before, step.after)
}

function dataNow(): RegisterData {
  const { bodies, seats } = useRegisterState.getState()
  return { bodies, seats }
}

function change(after: RegisterData, key: string): void {
  const before = dataNow()
  const { done } = useRegisterState.getState()
  const last = done.at(-1)
  const joins = key !== '' && last?.key === key
  const step = { key, before: joins ? last.before : before, after }
  useRegisterState.setState({ ...after, done: [...(joins ? done.slice(0, -1) : done), step], undone: [] })
  saveDifference(before, after)
}

/** Brings to disk what differs. A body that is gone is removed; one that is back is kept again with its seats. */
function saveDifference(before: RegisterData, after: RegisterData): void {
  save(async () => {
    const wasThere = new Map(before.bodies.map((body) => [body.id, body]))
    for (const body of after.bodies) {
      if (wasThere.get(body.id) !== body) await call('body.save', { body })
      const seats = after.seats[body.id]
      const isBack = !wasThere.has(body.id) && seats !== undefined && seats.length > 0
      if (seats !== undefined && (seats !== before.seats[body.id] || isBack)) {
        await call('seats.save', { bodyId: body.id, people: holders(seats), seats })
      }
    }
    const isThere = new Set(after.bodies.map(({ id }) => id))
    for (const { id } of before.bodies) if (!isThere.has(id)) await call('body.remove', { bodyId: id })
    if (before.bodies.length !== after.bodies.length) await loadStatus()
  })
}

/** The people in the seats, as the window has them: those who are new or changed are kept with the seats. */
function holders(seats: readonly Seat[]): readonly Person[] {
  const ids = new Set(seats.map(({ personId }) => personId))
  return peopleNow().filter(({ id }) => ids.has(id))
}

/** Saves one thing after the other; what cannot be kept is shown, and stays on the screen to be put right. */
function save(run: () => Promise<void>): void {
  saving = saveAfter(saving, run)
}

async function saveAfter(former: Promise<void>, run: () => Promise<void>): Promise<void> {
  await former
  try {
    await trackSave(run())
    useRegisterState.setState({ failure: null })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    useRegisterState.setState({ failure: failureOf(error) })
  }
}
