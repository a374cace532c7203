import type { AppFailure, ErrorCode, ErrorDetails } from '../domain/errors.ts'

type Text = (details: ErrorDetails) => string

/** What each failure says in English. Values from a file are quoted, so that they cannot be taken for our own words. */
const texts: Readonly<Record<ErrorCode, Text>> = {
  INVALID_INPUT: ruleText,
  NOT_JSON: notJsonText,
  FILE_TOO_LARGE: ({ bytes, limit }) => `the file is too large (${bytes} bytes; at most ${limit})`,
  UNKNOWN_FORMAT_VERSION: (details) =>
    'version' in details
      ? `format version ${details['version']} is not known; this program reads version ${details['newest']}`
      : 'this is not a meeting file ("format": "paragraf-meeting", "version": 1)',
  DUPLICATE_ID: ({ id }) => `the id ${quoted(id)} is already used`,
  UNKNOWN_REFERENCE: ({ target, id }) => `there is no ${target ?? 'thing'} with the id ${quoted(id)}`,
  PERSON_IN_TWO_SEATS: ({ personId, first }) =>
    `the person ${quoted(personId)} already holds seat ${first} in the list at the same time`,
  REGISTER_CONFLICT: conflictText,
  MEETING_EXISTS: ({ id, date }) => `the meeting ${quoted(id)} of ${date} is already in the database`,
  NOT_FOUND: () => 'not found in the database',
  PARAGRAPH_WITHOUT_NUMBER: (details) =>
    'pattern' in details
      ? `the numbering pattern ${quoted(details['pattern'])} gives no number ("{n}" is missing)`
      : `the item ${quoted(details['title'])} was never treated and has no number`,
  PARAGRAPH_FROZEN: ({ number }) => `§ ${number} has its final number`,
  MOTION_UNTREATED: () => 'a motion has not been treated',
  NOT_SERVING: () => 'the person does not serve',
  NO_CHAIR: () => 'nobody presides',
  NO_RESULT: () => 'the vote has no result',
  TALLY_MISMATCH: () => 'the votes do not add up',
  VOTE_INCOMPLETE: () => 'the vote is not complete',
  WRONG_STATE: ({ state, wanted }) => `the meeting is ${state}, not ${wanted}`,
  LOCKED: () => 'the record is locked',
  NOT_ALLOWED: () => 'this cannot be done',
  MISSING_GLYPH: ({ character }) => `no font has the character ${quoted(character)}`,
  EXPORT_FAILED: ({ reason }) => `the document could not be made: ${reason}`,
  DATABASE_NOT_A_DATABASE: ({ reason }) =>
    reason === 'ANOTHER_PROGRAM' ? 'the database belongs to another program' : 'this is not a database',
  DATABASE_NEWER: ({ version, newest }) =>
    `the database is of version ${version}, made by a later program; this one knows version ${newest}`,
  DATABASE_READ_ONLY: () => 'the database or its folder cannot be written to',
  DATABASE_IN_USE: () => 'the database is in use by another program',
  DATABASE_DAMAGED: ({ reason }) => `the database is damaged${reason === undefined ? '' : `: ${reason}`}`,
  DISK_FULL: () => 'the disk is full',
  FILE_UNREADABLE: ({ reason }) => `the file cannot be read${because(reason)}`,
  FILE_UNWRITABLE: ({ reason }) => `the file cannot be written${because(reason)}`,
  UNKNOWN_CHANNEL: ({ channel }) => `there is no call ${quoted(channel)}`,
  HOST_GONE: () => 'the program has ended',
}

/** What a failure says, without its place. */
export function failureText({ code, details }: AppFailure): string {
  return texts[code](details)
}

const rules: Readonly<Record<string, Text>> = {
  type: ({ expected }) => `must be of type ${expected}`,
  value: ({ expected }) => `must be one of ${String(expected).replaceAll(',', ', ')}`,
  too_big: ({ expected }) => `is too long or too large (at most ${expected})`,
  too_small: ({ expected }) => `is too short or too small (at least ${expected})`,
  unknown_field: ({ field }) => `has an unknown field: ${field}`,
  id: () => 'must be an id: 1 to 64 characters of A–Z a–z 0–9 . _ : -',
  clock: () => 'must be a time of day, as 09:58',
  date: () => 'must be a date that exists, as 2020-05-13',
  control_character: () => 'has a control character, a line break where none may be, or half a character',
  rows_differ_in_length: () => 'has rows of different lengths',
  person_without_name: () => 'has neither a given name nor a family name',
  ends_before_it_begins: () => 'ends before it begins',
  seat_on_another_day: ({ date }) => `is not held on the day of the meeting, ${date}`,
  other_body: () => 'belongs to another body',
}

function ruleText(details: ErrorDetails): string {
  const rule = String(details['rule'] ?? '')
  return rules[rule]?.(details) ?? `breaks the rule ${rule}`
}

function notJsonText({ rule, limit }: ErrorDetails): string {
  if (rule === 'utf8') return 'the file is not UTF-8 text'
  if (rule === 'too_deep') return `lists and objects lie more than ${limit} deep in each other`
  return 'the file is not JSON'
}

function conflictText({ rule, id, date }: ErrorDetails): string {
  switch (rule) {
    case 'seat_missing':
      return `the register has another seat on the day of the meeting: ${quoted(id)}`
    case 'changes_a_meeting':
      return `the seat ${quoted(id)} would change the meeting of ${date}`
    case 'order_differs':
      return 'the seats are in another order in the register'
    default:
      return `the register has ${quoted(id)} with another value`
  }
}

function because(reason: ErrorDetails[string] | undefined): string {
  return reason === undefined ? '' : ` (${reason})`
}

function quoted(value: ErrorDetails[string] | undefined): string {
  return JSON.stringify(value ?? '')
}
