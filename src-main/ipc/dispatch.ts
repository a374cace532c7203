import { AppError, type AppFailure } from '../domain/errors.ts'
import { findingsOf } from '../schema/findings.ts'
import { contract, type HostChannel, type Reply } from './contract.ts'
import type { Handlers } from './handlers.ts'

/** Answers a call. What the user can be told comes back as a failure; anything else rejects, and is a bug. */
export type Dispatch = (channel: string, input: unknown) => Promise<Reply<unknown>>

/** The one door to the services: the channel must be known, the input and the answer as the contract has them. */
export function createDispatch(handlers: Handlers): Dispatch {
  return async (channel, input) => {
    if (!isChannel(channel)) return failure({ code: 'UNKNOWN_CHANNEL', place: '', details: { channel } })
    const parsed = contract[channel].input.safeParse(input)
    if (!parsed.success) {
      const [first] = findingsOf(parsed.error)
      return failure(first ?? { code: 'INVALID_INPUT', place: '$', details: {} })
    }
    try {
      // The table ties each handler to its own channel; the compiler cannot follow one through a variable.
      const handler = handlers[channel] as (input: unknown) => unknown
      const value = await handler(parsed.data)
      return { ok: true, value: contract[channel].output.parse(value) }
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
      const { code, place, details } = cause
      return failure({ code, place, details })
    }
  }
}

function isChannel(channel: string): channel is HostChannel {
  return Object.hasOwn(contract, channel)
}

function failure(error: AppFailure): Reply<never> {
  return { ok: false, error }
}
