/**
 * Everything that can go wrong and that a user can be told. Each code has a Swedish text in the window
 * and an English one on the command line; anything else thrown is a bug.
 */
export const errorCodes = [
  // input
  'INVALID_INPUT',
  'NOT_JSON',
  'FILE_TOO_LARGE',
  'UNKNOWN_FORMAT_VERSION',
  'DUPLICATE_ID',
  'UNKNOWN_REFERENCE',
  'PERSON_IN_TWO_SEATS',
  'REGISTER_CONFLICT',
  'MEETING_EXISTS',
  'NOT_FOUND',
  // minutes
  'PARAGRAPH_WITHOUT_NUMBER',
  'PARAGRAPH_FROZEN',
  'MOTION_UNTREATED',
  'NOT_SERVING',
  'NO_CHAIR',
  'NO_RESULT',
  'TALLY_MISMATCH',
  'VOTE_INCOMPLETE',
  'WRONG_STATE',
  'LOCKED',
  'NOT_ALLOWED',
  // documents
  'MISSING_GLYPH',
  'EXPORT_FAILED',
  // storage
  'DATABASE_NOT_A_DATABASE',
  'DATABASE_NEWER',
  'DATABASE_READ_ONLY',
  'DATABASE_IN_USE',
  'DATABASE_DAMAGED',
  'DISK_FULL',
  'FILE_UNREADABLE',
  'FILE_UNWRITABLE',
  // the bridge
  'UNKNOWN_CHANNEL',
  'HOST_GONE',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Values that the texts of an error may name; JSON only, so that a failure can cross the bridge. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>

/** A failure as data, the form in which it crosses the bridge. */
export interface AppFailure {
  readonly code: ErrorCode
  /** Where: a JSON path, a file name, a § label, or '' when the whole is meant. */
  readonly place: string
  readonly details: ErrorDetails
}

/** A failure that the user can be told about. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly place: string
  readonly details: ErrorDetails

  constructor(code: ErrorCode, place: string, details: ErrorDetails) {
    super(`${code}${place === '' ? '' : ` at ${place}`}`)
    this.name = 'AppError'
    this.code = code
    this.place = place
    this.details = details
  }
}

/** Marks the place in a switch that no value reaches; the compiler complains when one does. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
