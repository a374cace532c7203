import { useState } from 'react'
import { AppError } from '#domain/errors.ts'
import { errorText } from './texts/errors.sv.ts'

/** What a screen shows of something that failed, in its place. */
export interface FailureState {
  /** '' while nothing has failed. */
  readonly message: string
  /** Runs something and keeps why it failed; gives null then. What is not an AppError is a bug and thrown on. */
  readonly attempt: <TValue>(run: () => Promise<TValue>) => Promise<TValue | null>
  readonly clear: () => void
}

/** Keeps why the last attempt failed, for showing it beside what was attempted. */
export function useFailure(): FailureState {
  const [message, setMessage] = useState('')
  return {
    message,
    async attempt(run) {
      setMessage('')
      try {
        return await run()
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        setMessage(errorText(error))
        return null
      }
    },
    clear: () => setMessage(''),
  }
}
