import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'import'; readonly file: string; readonly db: string; readonly json: boolean }
  | { readonly kind: 'list'; readonly db: string; readonly json: boolean }
  | {
      readonly kind: 'export'
      readonly db: string
      readonly meeting: string
      readonly documentKind: 'protokoll'
      readonly format: 'pdf' | 'txt' | 'json'
      readonly out: string
      readonly json: boolean
    }
  | {
      readonly kind: 'check'
      /** A file, or a meeting in a database. */
      readonly subject:
        | { readonly kind: 'file'; readonly file: string }
        | { readonly kind: 'meeting'; readonly db: string; readonly meeting: string }
      readonly json: boolean
    }
  | { readonly kind: 'schema' }
  | {
      readonly kind: 'deadlines'
      readonly meetingDate: string
      readonly justerat: string | null
      readonly anslaget: string | null
      readonly bodyKind: string
      readonly json: boolean
    }

/** The command line cannot be understood. Its message is for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const options = {
  db: { type: 'string' },
  meeting: { type: 'string' },
  kind: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  'meeting-date': { type: 'string' },
  justerat: { type: 'string' },
  anslaget: { type: 'string' },
  'body-kind': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

type Option = keyof typeof options
type Values = Readonly<Partial<Record<Option, string | boolean>>>

/** What each command takes: its options, and what stands by itself. */
const commands: Readonly<Record<string, { readonly takes: readonly Option[]; readonly file: Needed }>> = {
  import: { takes: ['db', 'json'], file: 'required' },
  list: { takes: ['db', 'json'], file: 'none' },
  export: { takes: ['db', 'meeting', 'kind', 'format', 'out', 'json'], file: 'none' },
  check: { takes: ['db', 'meeting', 'json'], file: 'optional' },
  schema: { takes: [], file: 'none' },
  deadlines: { takes: ['meeting-date', 'justerat', 'anslaget', 'body-kind', 'json'], file: 'none' },
}

type Needed = 'none' | 'optional' | 'required'

/** Understands the arguments. @throws UsageError */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args)
  if (values.help === true) return { kind: 'help' }
  if (values.version === true) return { kind: 'version' }
  const [name, ...files] = positionals
  if (name === undefined) throw new UsageError('no command is given')
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new UsageError(`there is no command ${name}`)
  const stray = Object.keys(values).find((option) => !command.takes.includes(option as Option))
  if (stray !== undefined) throw new UsageError(`${name} takes no --${stray}`)
  const most = command.file === 'none' ? 0 : 1
  if (files.length > most) throw new UsageError(`${name} does not take ${files.at(-1)}`)
  if (files.length === 0 && command.file === 'required') throw new UsageError(`${name} needs a FILE`)
  return build(name, values, files[0] ?? '')
}

function parse(args: readonly string[]): {
  readonly values: Values
  readonly positionals: readonly string[]
} {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause))
  }
}

function build(name: string, values: Values, file: string): Command {
  const json = values.json === true
  switch (name) {
    case 'import':
      return { kind: 'import', file, db: required(values, 'db'), json }
    case 'list':
      return { kind: 'list', db: required(values, 'db'), json }
    case 'export':
      return {
        kind: 'export',
        db: required(values, 'db'),
        meeting: required(values, 'meeting'),
        documentKind: oneOf(values, 'kind', ['protokoll']),
        format: oneOf(values, 'format', ['pdf', 'txt', 'json']),
        out: required(values, 'out'),
        json,
      }
    case 'check':
      return { kind: 'check', subject: checkSubject(values, file), json }
    case 'deadlines':
      return {
        kind: 'deadlines',
        meetingDate: required(values, 'meeting-date'),
        justerat: optional(values, 'justerat'),
        anslaget: optional(values, 'anslaget'),
        bodyKind: optional(values, 'body-kind') ?? 'committee',
        json,
      }
    default:
      return { kind: 'schema' }
  }
}

function checkSubject(values: Values, file: string): Extract<Command, { kind: 'check' }>['subject'] {
  if (file === '')
    return { kind: 'meeting', db: required(values, 'db'), meeting: required(values, 'meeting') }
  if (values.db !== undefined || values.meeting !== undefined) {
    throw new UsageError('check takes a FILE, or --db and --meeting')
  }
  return { kind: 'file', file }
}

function optional(values: Values, option: Option): string | null {
  const value = values[option]
  return typeof value === 'string' ? value : null
}

function required(values: Values, option: Option): string {
  const value = optional(values, option)
  if (value === null || value === '') throw new UsageError(`--${option} is missing`)
  return value
}

function oneOf<TChoice extends string>(values: Values, option: Option, choices: readonly TChoice[]): TChoice {
  const value = required(values, option)
  const choice = choices.find((candidate) => candidate === value)
  if (choice === undefined) throw new UsageError(`--${option} is one of ${choices.join(', ')}`)
  return choice
}
