import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageJson from '../../package.json' with { type: 'json' }
import { AppError, type AppFailure, assertNever } from '../domain/errors.ts'
import { composeHost, type Host, systemSources } from '../host.ts'
import type { ChannelInput, ChannelValue, HostChannel, Reply } from '../ipc/contract.ts'
import { type Command, readCommand, UsageError } from './arguments.ts'
import { helpText } from './help.ts'
import { deadlineLines, findingLines, meetingLines } from './lists.ts'
import { done, failed, type Outcome } from './output.ts'

/** Carries out a command line and says what came of it. Rejects on a bug only. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return await carryOut(readCommand(args))
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause
    return { exitCode: 2, out: '', err: `paragraf: ${cause.message}\n\n${helpText}` }
  }
}

function carryOut(command: Command): Outcome | Promise<Outcome> {
  switch (command.kind) {
    case 'help':
      return { exitCode: 0, out: helpText, err: '' }
    case 'version':
      return { exitCode: 0, out: `${packageJson.version}\n`, err: '' }
    case 'import':
      return importFile(command)
    case 'list':
      return list(command)
    case 'export':
      return exportDocument(command)
    case 'check':
      return check(command)
    case 'schema':
      return withHost(inMemory, { json: false, file: 'schema' }, async (host) => {
        const { schema } = await call(host, 'file.schema', {})
        return { exitCode: 0, out: schema, err: '' }
      })
    case 'deadlines':
      return deadlines(command)
    default:
      return assertNever(command)
  }
}

type CommandOf<TKind extends Command['kind']> = Extract<Command, { readonly kind: TKind }>

function importFile({ file, db, json }: CommandOf<'import'>): Promise<Outcome> {
  return withHost(database(db, 'create'), { json, file: db }, async (host) => {
    const result = await call(host, 'file.importFrom', { path: resolve(file) })
    if (result.kind === 'imported') {
      return done(json, { ok: true, meetingId: result.meetingId }, `${result.meetingId}\n`)
    }
    return failed(json, { file, failures: result.findings, omitted: result.omitted })
  })
}

function list({ db, json }: CommandOf<'list'>): Promise<Outcome> {
  return withHost(database(db, 'refuse'), { json, file: db }, async (host) => {
    const { meetings } = await call(host, 'overview.list', {})
    return done(json, { ok: true, meetings }, meetingLines(meetings))
  })
}

function exportDocument(command: CommandOf<'export'>): Promise<Outcome> {
  const { db, meeting, documentKind, format, out, json } = command
  return withHost(database(db, 'refuse'), { json, file: db }, async (host) => {
    const written = await call(host, 'document.write', {
      meetingId: meeting,
      kind: documentKind,
      format,
      path: resolve(out),
    })
    return done(json, { ok: true, ...written }, `${written.path}\n`)
  })
}

/** A file is taken into a database in memory, so that a file and a stored meeting are checked the same way. */
function check({ subject, json }: CommandOf<'check'>): Promise<Outcome> {
  if (subject.kind === 'meeting') {
    const { db, meeting } = subject
    return withHost(database(db, 'refuse'), { json, file: db }, (host) => checked(host, meeting, json))
  }
  const { file } = subject
  return withHost(inMemory, { json, file }, async (host) => {
    const result = await call(host, 'file.importFrom', { path: resolve(file) })
    if (result.kind === 'imported') return checked(host, result.meetingId, json)
    return failed(json, { file, failures: result.findings, omitted: result.omitted })
  })
}

async function checked(host: Host, meetingId: string, json: boolean): Promise<Outcome> {
  const findings = await call(host, 'checks.run', { meetingId })
  const ok = findings.every(({ level }) => level !== 'error')
  return { ...done(json, { ok, findings }, findingLines(findings)), exitCode: ok ? 0 : 1 }
}

function deadlines({
  meetingDate,
  justerat,
  anslaget,
  bodyKind,
  json,
}: CommandOf<'deadlines'>): Promise<Outcome> {
  return withHost(inMemory, { json, file: 'deadlines' }, async (host) => {
    const dates = { bodyKind, meetingDate, attestedOn: justerat, postedOn: anslaget }
    // What was typed is checked where every call is: at the host's door.
    const found = await call(host, 'deadlines.list', dates as ChannelInput<'deadlines.list'>)
    return done(json, { ok: true, deadlines: found }, deadlineLines(found))
  })
}

type DatabaseParts = Parameters<typeof composeHost>[0]['database']

const resources = fileURLToPath(new URL('../../resources', import.meta.url))

const inMemory: DatabaseParts = {
  path: ':memory:',
  backupFolder: '',
  sqliteAddon: null,
  ifMissing: 'create',
  ifDamaged: 'refuse',
}

/** A database on disk. Nobody is there to be asked, so a damaged one is left as it is and refused. */
function database(db: string, ifMissing: 'create' | 'refuse'): DatabaseParts {
  const path = resolve(db)
  return { ...inMemory, path, backupFolder: join(dirname(path), 'backups'), ifMissing }
}

async function withHost(
  parts: DatabaseParts,
  { json, file }: { readonly json: boolean; readonly file: string },
  use: (host: Host) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    const host = composeHost({
      database: parts,
      rollingBackups: false,
      resourcesDirectory: resources,
      ...systemSources,
    })
    try {
      return await use(host)
    } finally {
      await host.close()
    }
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    const { code, place, details } = cause
    // The database is named by `file` already.
    const failure: AppFailure = { code, place: place === parts.path ? '' : place, details }
    return failed(json, { file, failures: [failure], omitted: 0 })
  }
}

/** A call whose failure is thrown. @throws AppError */
async function call<TChannel extends HostChannel>(
  host: Host,
  channel: TChannel,
  input: ChannelInput<TChannel>,
): Promise<ChannelValue<TChannel>> {
  // dispatch answers a channel with what the contract says of it.
  const reply = (await host.dispatch(channel, input)) as Reply<ChannelValue<TChannel>>
  if (reply.ok) return reply.value
  throw new AppError(reply.error.code, reply.error.place, reply.error.details)
}
