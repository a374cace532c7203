import { AppError } from '#domain/errors.ts'

/** Why something was refused: the failure's code, its place and details; null when it went through. */
export function refused(run: () => unknown): Pick<AppError, 'code' | 'place' | 'details'> | null {
  try {
    run()
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, place, details } = error
    return { code, place, details }
  }
}
