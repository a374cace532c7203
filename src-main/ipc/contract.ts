import * as z from 'zod'
import type { AppFailure } from '../domain/errors.ts'
import { actSchema } from '../schema/acts.ts'
import {
  changeSchema,
  checkFindingSchema,
  overviewSchema,
  standingShape,
  statusSchema,
  stepSchema,
} from '../schema/answers.ts'
import { bodySchema, personSchema, seatSchema } from '../schema/body.ts'
import { deadlineSchema } from '../schema/deadline.ts'
import { documentKindSchema, documentShape, importSchema } from '../schema/document.ts'
import { blocksSchema } from '../schema/minutes-body.ts'
import { recordSchema } from '../schema/record.ts'
import {
  clockSchema,
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  listOf,
  nameSchema,
  ordinalSchema,
} from '../schema/text.ts'
import { settingsSchema } from '../schema/settings.ts'
import { deferredMatterSchema } from '../schema/deferred-matter.ts'
import type { Channel, EventName, InternalChannel, ShellChannel, StorbildChannel } from './channels.ts'
import { storbildSchema, type ShellContract } from './shell-contract.ts'

interface Endpoint {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const nothing = z.strictObject({})
const ofMeeting = z.strictObject({ meetingId: idSchema })

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
  'meeting.read': { input: ofMeeting, output: z.strictObject({ record: recordSchema, ...standingShape }) },
  'meeting.remove': { input: ofMeeting, output: z.null() },
  'meeting.deferred': { input: ofMeeting, output: listOf(deferredMatterSchema) },
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
  /** Kept earlier texts of a section, newest first, each with the kind of act that it gave way to. */
  'text.versions': {
    input: z.strictObject({ meetingId: idSchema, sectionId: idSchema }),
    output: listOf(
      z.strictObject({ savedAt: instantSchema, before: z.string().nullable(), blocks: blocksSchema }),
    ),
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

  /** What the rules that bind the body find in a meeting's record today: errors first. */
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

  /** The words that the user has taught the spell checker, in alphabetical order. */
  'ownWords.list': { input: nothing, output: z.strictObject({ words: listOf(nameSchema) }) },
  'ownWords.add': { input: z.strictObject({ word: nameSchema }), output: z.null() },
  'ownWords.remove': { input: z.strictObject({ word: nameSchema }), output: z.null() },
  /** Every word that the spell checker is to know beside its dictionary, with those of a meeting when one is named. */
  'spelling.words': {
    input: z.strictObject({ meetingId: idSchema.nullable() }),
    output: z.strictObject({ words: listOf(nameSchema) }),
  },
} as const satisfies Record<Channel | InternalChannel, Endpoint>

/** What each event carries. */
export const events = {
  'host.state': z.strictObject({ state: z.enum(['ready', 'restarted', 'gone']) }),
  'app.flush': nothing,
  'menu.command': z.strictObject({ command: z.string() }),
  'meeting.changed': z.strictObject({ meetingId: idSchema, version: ordinalSchema }),
  /** The user has said of a word, in the menu on it, that it is spelt rightly. */
  'spelling.learn': z.strictObject({ word: nameSchema }),
  'storbild.closed': nothing,
  'storbild.changed': storbildSchema,
} as const satisfies Record<EventName, z.ZodType>

export type Contract = typeof contract
export type HostChannel = keyof Contract
/** The channels that the window may call. */
export type PageChannel = Channel | ShellChannel | StorbildChannel

type AllEndpoints = Contract & ShellContract

/** What a channel takes. */
export type ChannelInput<TChannel extends HostChannel | ShellChannel | StorbildChannel> = z.input<
  AllEndpoints[TChannel]['input']
>
/** What a channel's handler is given: input that has passed the contract. */
export type CheckedInput<TChannel extends HostChannel | ShellChannel | StorbildChannel> = z.output<
  AllEndpoints[TChannel]['input']
>
/** What a channel answers with when all went well. */
export type ChannelValue<TChannel extends HostChannel | ShellChannel | StorbildChannel> = z.output<
  AllEndpoints[TChannel]['output']
>
/** What the storbild shows. */
export type StorbildShown = z.output<typeof storbildSchema>
export type EventPayload<TName extends EventName> = z.output<(typeof events)[TName]>

/** The answer to every call. */
export type Reply<TValue> =
  { readonly ok: true; readonly value: TValue } | { readonly ok: false; readonly error: AppFailure }

/** An event with its name, the form in which it travels. */
export type AppEvent = {
  readonly [K in EventName]: { readonly name: K; readonly payload: EventPayload<K> }
}[EventName]

export type { CheckFinding, Notice, Overview, Status } from '../schema/answers.ts'
export type { DocumentFormat, DocumentKind, ImportResult } from '../schema/document.ts'
export type { Settings } from '../schema/settings.ts'
