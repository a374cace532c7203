import { z } from 'zod'
import type { AppFailure } from '../domain/errors.ts'
import { actSchema } from '../schema/acts.ts'
import { bodySchema, personSchema, seatSchema } from '../schema/body.ts'
import { deadlineSchema } from '../schema/deadline.ts'
import { failureSchema } from '../schema/failure.ts'
import { meetingSchema } from '../schema/meeting.ts'
import { blocksSchema } from '../schema/minutes-body.ts'
import { recordPatchSchema, recordSchema } from '../schema/record.ts'
import {
  clockSchema,
  countSchema,
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  listOf,
  ordinalSchema,
} from '../schema/text.ts'
import { settingsSchema } from '../schema/settings.ts'
import type { Channel, EventName, InternalChannel, ShellChannel } from './channels.ts'

interface Endpoint {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const nothing = z.strictObject({})
const ofMeeting = z.strictObject({ meetingId: idSchema })

/** What the host found out about its database when it opened it, for the user to know. */
const noticeSchema = z.strictObject({
  code: z.enum(['DATABASE_RESTORED', 'DATABASE_STARTED_OVER', 'BACKUP_FAILED']),
  /**
   * `setAside`: the file name of the damaged database, '' when nothing was left · `backupAt`: when the backup was made that was opened instead ·
   * `reason`: the code of the failure that kept a backup from being made.
   */
  details: failureSchema.shape.details,
})

const statusSchema = z.strictObject({
  version: z.string(),
  /** When something was last committed and read back; null in a new database. */
  savedAt: instantSchema.nullable(),
  databasePath: z.string(),
  notices: listOf(noticeSchema),
  /** There are no bodies yet: a first start. */
  empty: z.boolean(),
})

const overviewSchema = z.strictObject({
  bodies: listOf(bodySchema.pick({ id: true, name: true, abbreviation: true })),
  /** Newest first. */
  meetings: listOf(
    z.strictObject({
      ...meetingSchema.pick({
        id: true,
        bodyId: true,
        date: true,
        startTime: true,
        place: true,
        number: true,
        state: true,
      }).shape,
      bodyName: lineSchema,
      abbreviation: lineSchema,
      itemCount: countSchema,
      nextDeadline: z.strictObject({ kind: z.string(), date: dateSchema }).nullable(),
    }),
  ),
})

/** Where a meeting stands after something was done to it: `canUndo` and `canRedo` name the kind of act, or are null. */
const standing = {
  /** How many acts the meeting's journal holds; grows by one with each. */
  version: ordinalSchema,
  savedAt: instantSchema,
  canUndo: z.string().nullable(),
  canRedo: z.string().nullable(),
}

const changeShape = {
  patch: recordPatchSchema,
  /** People of the register that the record names from now on. */
  people: listOf(personSchema),
  /** The body's seats, when the meeting's day changed; null otherwise. */
  seats: listOf(seatSchema).nullable(),
  ...standing,
}
const changeSchema = z.strictObject(changeShape)
const stepSchema = z.strictObject({
  ...changeShape,
  /** The kind of act undone or redone. */ label: z.string(),
})

const documentKindSchema = z.enum(['protokoll'])
const documentFormatSchema = z.enum(['pdf', 'txt', 'json'])
const documentShape = { meetingId: idSchema, kind: documentKindSchema, format: documentFormatSchema }

/** What became of a file that was brought in: taken in whole, or refused with what is wrong in it. */
const importSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('imported'), meetingId: idSchema }),
  z.strictObject({
    kind: z.literal('refused'),
    fileName: z.string(),
    /** Each with its place as a JSON path; `details.rule` says which rule was broken. */
    findings: listOf(failureSchema),
    /** How many more findings there are. */
    omitted: z.int().min(0),
  }),
])

const checkFindingSchema = z.strictObject({
  /** The rule, e.g. `motion.untreated`. */
  checkId: z.string(),
  severity: z.enum(['law', 'local', 'custom']),
  /** An error keeps the minutes from being sent to be attested. */
  level: z.enum(['error', 'warning', 'notice']),
  /** Where the rule stands: "KL 5:67 p. 2". */
  source: z.string(),
  /** A JSON path into the meeting's file. */
  place: z.string(),
  /** What is wrong, in Swedish. */
  text: z.string(),
})

/** Every call that the host answers: what goes in and what comes out. JSON only: no Date, Map or undefined. */
export const contract = {
  'app.status': { input: nothing, output: statusSchema },
  'sample.open': { input: nothing, output: ofMeeting },
  'overview.list': { input: nothing, output: overviewSchema },

  'body.list': { input: nothing, output: listOf(bodySchema) },
  'body.save': { input: z.strictObject({ body: bodySchema }), output: z.null() },
  'body.remove': { input: z.strictObject({ bodyId: idSchema }), output: z.null() },
  'people.list': { input: nothing, output: listOf(personSchema) },
  'people.save': { input: z.strictObject({ people: listOf(personSchema) }), output: z.null() },
  'seats.list': { input: z.strictObject({ bodyId: idSchema }), output: listOf(seatSchema) },
  'seats.save': {
    input: z.strictObject({ bodyId: idSchema, people: listOf(personSchema), seats: listOf(seatSchema) }),
    output: z.null(),
  },

  'meeting.create': {
    input: z.strictObject({
      meeting: z.strictObject({
        bodyId: idSchema,
        date: dateSchema,
        startTime: clockSchema.nullable(),
        place: lineSchema,
      }),
    }),
    output: ofMeeting,
  },
  'meeting.read': { input: ofMeeting, output: z.strictObject({ record: recordSchema, ...standing }) },
  'meeting.remove': { input: ofMeeting, output: z.null() },
  'meeting.act': {
    input: z.strictObject({
      meetingId: idSchema,
      act: actSchema,
      /** Joins the former undo step when that did the same to the same thing: typing. */
      merge: z.boolean(),
    }),
    output: changeSchema,
  },
  'meeting.undo': { input: ofMeeting, output: stepSchema },
  'meeting.redo': { input: ofMeeting, output: stepSchema },
  /** Kept earlier texts of a section, newest first. */
  'text.versions': {
    input: z.strictObject({ meetingId: idSchema, sectionId: idSchema }),
    output: listOf(z.strictObject({ savedAt: instantSchema, blocks: blocksSchema })),
  },

  'document.preview': {
    input: z.strictObject({ meetingId: idSchema, kind: documentKindSchema }),
    output: z.strictObject({ pdfBase64: z.string(), pages: ordinalSchema }),
  },
  /** The file name that a document is offered under. */
  'document.name': { input: z.strictObject(documentShape), output: z.strictObject({ fileName: z.string() }) },
  'document.write': {
    input: z.strictObject({ ...documentShape, path: z.string() }),
    output: z.strictObject({
      path: z.string(),
      bytes: z.int().min(0),
      sha256: z.string(),
      /** null for what has no pages. */
      pages: ordinalSchema.nullable(),
    }),
  },
  'file.importFrom': { input: z.strictObject({ path: z.string() }), output: importSchema },
  /** The JSON Schema of the file format. */
  'file.schema': { input: nothing, output: z.strictObject({ schema: z.string() }) },

  /** What the rules of domain.md §12 find in a meeting's record today: errors first. */
  'checks.run': { input: ofMeeting, output: listOf(checkFindingSchema) },
  /** The deadlines that follow from a meeting's dates, in the order in which they come. */
  'deadlines.list': {
    input: z.strictObject({
      bodyKind: bodySchema.shape.kind,
      meetingDate: dateSchema,
      attestedOn: dateSchema.nullable(),
      postedOn: dateSchema.nullable(),
    }),
    output: listOf(deadlineSchema),
  },

  'settings.read': { input: nothing, output: settingsSchema },
  'settings.save': { input: z.strictObject({ settings: settingsSchema }), output: z.null() },
} as const satisfies Record<Channel | InternalChannel, Endpoint>

/** Every call that the shell answers itself; it checks them like the host checks its own. */
export const shellContract = {
  /** Asks where to and writes there; null when the user cancelled. */
  'document.export': {
    input: z.strictObject(documentShape),
    output: z.strictObject({ fileName: z.string(), bytes: z.int().min(0), sha256: z.string() }).nullable(),
  },
  /** Asks which file and takes it in; null when the user cancelled. */
  'file.import': { input: nothing, output: importSchema.nullable() },
  /** The window has sent off everything that was typed: the answer to `app.flush`. */
  'app.flushed': { input: nothing, output: z.null() },
  'app.theme': { input: z.strictObject({ theme: settingsSchema.shape.theme }), output: z.null() },
} as const satisfies Record<ShellChannel, Endpoint>

/** What each event carries. */
export const events = {
  'host.state': z.strictObject({ state: z.enum(['ready', 'restarted', 'gone']) }),
  'app.flush': nothing,
  'menu.command': z.strictObject({ command: z.string() }),
  'meeting.changed': z.strictObject({ meetingId: idSchema, version: ordinalSchema }),
} as const satisfies Record<EventName, z.ZodType>

export type Contract = typeof contract
export type ShellContract = typeof shellContract
export type HostChannel = keyof Contract
/** The channels that the window may call. */
export type PageChannel = Channel | ShellChannel

type AllEndpoints = Contract & ShellContract

/** What a channel takes. */
export type ChannelInput<TChannel extends HostChannel | ShellChannel> = z.input<
  AllEndpoints[TChannel]['input']
>
/** What a channel's handler is given: input that has passed the contract. */
export type CheckedInput<TChannel extends HostChannel | ShellChannel> = z.output<
  AllEndpoints[TChannel]['input']
>
/** What a channel answers with when all went well. */
export type ChannelValue<TChannel extends HostChannel | ShellChannel> = z.output<
  AllEndpoints[TChannel]['output']
>
export type EventPayload<TName extends EventName> = z.output<(typeof events)[TName]>

/** The answer to every call. */
export type Reply<TValue> =
  { readonly ok: true; readonly value: TValue } | { readonly ok: false; readonly error: AppFailure }

/** An event with its name, the form in which it travels. */
export type AppEvent = {
  readonly [K in EventName]: { readonly name: K; readonly payload: EventPayload<K> }
}[EventName]

export type Notice = z.output<typeof noticeSchema>
export type Overview = z.output<typeof overviewSchema>
export type ImportResult = z.output<typeof importSchema>
export type DocumentKind = z.output<typeof documentKindSchema>
export type DocumentFormat = z.output<typeof documentFormatSchema>

export type { Settings } from '../schema/settings.ts'
