import { create } from 'zustand'
import type { AppFailure } from '#domain/errors.ts'
import { AppError } from '#domain/errors.ts'
import type { ChannelValue, EventPayload } from '#ipc/contract'
import { call, onEvent } from '../bridge.ts'
import { failureOf } from './failure-of.ts'

export type AppStatus = ChannelValue<'app.status'>
export type HostState = EventPayload<'host.state'>['state']

interface StatusState {
  /** null until the host has answered for the first time. */
  readonly status: AppStatus | null
  readonly host: HostState
  /** Saves outside a meeting (the registers) that wait for the disk. */
  readonly saving: number
  /** Why the last save outside a meeting failed; null when it did not. */
  readonly trouble: AppFailure | null
}

const useStatusState = create<StatusState>(() => ({ status: null, host: 'ready', saving: 0, trouble: null }))

/** Something of the program's state; the selector must give a value that keeps its identity. */
export function useStatus<TValue>(select: (state: StatusState) => TValue): TValue {
  return useStatusState(select)
}

/** Asks the host how it stands. @throws AppError */
export async function loadStatus(): Promise<AppStatus> {
  const status = await call('app.status', {})
  useStatusState.setState({ status })
  return status
}

/** Lets the save sign follow a save outside a meeting. @throws AppError what the save throws */
export async function trackSave<TValue>(save: Promise<TValue>): Promise<TValue> {
  useStatusState.setState(({ saving }) => ({ saving: saving + 1 }))
  try {
    const value = await save
    useStatusState.setState({ trouble: null })
    return value
  } catch (error) {
    if (error instanceof AppError) useStatusState.setState({ trouble: failureOf(error) })
    throw error
  } finally {
    useStatusState.setState(({ saving }) => ({ saving: saving - 1 }))
  }
}

/** Keeps the host's state. Gives the way to stop. */
export function watchHostState(): () => void {
  return onEvent('host.state', ({ state }) => useStatusState.setState({ host: state }))
}

/** Takes the message about a restart away. */
export function dismissHostState(): void {
  useStatusState.setState({ host: 'ready' })
}
