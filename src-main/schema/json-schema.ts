import * as z from 'zod'
import { attendanceEventSchema, rollCallEntrySchema } from './attendance.ts'
import { bodySchema, personSchema, seatSchema } from './body.ts'
import { dissentSchema } from './dissent.ts'
import { electionSchema } from './election.ts'
import { meetingFileSchema } from './meeting-file.ts'
import { attachmentSchema, meetingSchema, otherPresentSchema, paragraphSchema } from './meeting.ts'
import { blockSchema, inlineSchema, listBlockSchema, sectionSchema } from './minutes-body.ts'
import { motionSchema, proposalSchema } from './motion.ts'
import { questionSchema, voteSchema } from './question.ts'
import {
  clockSchema,
  countSchema,
  dateSchema,
  idSchema,
  lineSchema,
  nameSchema,
  ordinalSchema,
  proseSchema,
  sentenceSchema,
} from './text.ts'

/** The parts of a file that are described on their own: schema, name, and what it is. */
const definitions: readonly (readonly [schema: z.ZodType, id: string, description: string])[] = [
  [bodySchema, 'body', 'A municipal body (organ) and its own way of writing.'],
  [personSchema, 'person', 'A person whom the record names.'],
  [seatSchema, 'seat', 'A place in the body during a period.'],
  [meetingSchema, 'meeting', 'The sitting: when, where, who attests the minutes, when they were posted.'],
  [paragraphSchema, 'paragraph', 'One item of the agenda and numbered entry (§) of the minutes.'],
  [sectionSchema, 'section', 'A headed part of a §.'],
  [blockSchema, 'block', 'One block of text.'],
  [listBlockSchema, 'list', 'A list; an item may hold a list.'],
  [inlineSchema, 'inline', 'A run of text with its marks, or a line break.'],
  [rollCallEntrySchema, 'rollCallEntry', 'How somebody stood at the roll call.'],
  [attendanceEventSchema, 'attendanceEvent', 'Who came, left, stepped in or stood aside, and when.'],
  [otherPresentSchema, 'otherPresent', 'Somebody present without a vote.'],
  [proposalSchema, 'proposal', 'A proposal that lies on the table without a mover.'],
  [motionSchema, 'motion', 'A motion (yrkande).'],
  [questionSchema, 'question', 'A question that the chair put (proposition).'],
  [voteSchema, 'vote', 'A vote (omröstning).'],
  [electionSchema, 'election', 'An election (val).'],
  [dissentSchema, 'dissent', 'A reservation, note or statement.'],
  [attachmentSchema, 'attachment', 'A document that belongs to the meeting (bilaga).'],
  [idSchema, 'id', 'An identifier.'],
  [dateSchema, 'date', 'A date that exists, in the calendar of the meeting.'],
  [clockSchema, 'clock', 'A time of day.'],
  [lineSchema, 'line', 'Text on one line without control characters; may be empty.'],
  [nameSchema, 'name', 'Text on one line that says something.'],
  [sentenceSchema, 'sentence', 'A run of text without line breaks; may be empty.'],
  [proseSchema, 'prose', 'Text of several lines, parted by line feeds; may be empty.'],
  [countSchema, 'count', 'A number of things.'],
  [ordinalSchema, 'ordinal', 'A number in a series.'],
]

function hasDefault(property: unknown): boolean {
  return typeof property === 'object' && property !== null && 'default' in property
}

/** The JSON Schema (2020-12) of a meeting's file, as text: resources/schema/paragraf-meeting-1.schema.json. */
export function meetingFileJsonSchema(): string {
  const metadata = z.registry<{ id: string; description: string }>()
  for (const [schema, id, description] of definitions) metadata.add(schema, { id, description })
  const schema = z.toJSONSchema(meetingFileSchema, {
    metadata,
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Lists are read-only for the program, not for whoever writes a file.
      delete jsonSchema.readOnly
      // What has a value of its own when it is missing need not be there: files from before the field.
      const { properties, required } = jsonSchema
      if (properties !== undefined && required !== undefined) {
        jsonSchema.required = required.filter((name) => !hasDefault(properties[name]))
      }
      // The pattern of a date that knows leap years is longer than all the rest.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
    },
  })
  const { $schema, ...rest } = schema
  const head = { $schema, title: 'Paragraf: a meeting, format version 1', description: 'See docs/format.md.' }
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`
}
