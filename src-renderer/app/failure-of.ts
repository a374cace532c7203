import type { AppError, AppFailure } from '#domain/errors.ts'

/** A thrown failure as data, the form in which it is kept and shown. */
export function failureOf({ code, place, details }: AppError): AppFailure {
  return { code, place, details }
}
