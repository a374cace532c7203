import type { Attachment, Paragraph } from '../domain/meeting.ts'
import type { Section } from '../domain/minutes-body.ts'
import { attachmentSchema, paragraphSchema } from '../schema/meeting.ts'
import { sectionSchema } from '../schema/minutes-body.ts'
import { tableOf } from './table.ts'

/** Items and §§. */
export const paragraphTable = tableOf<Paragraph>('paragraphs', paragraphSchema, {
  id: 'value',
  kind: 'value',
  title: 'value',
  caseNumbers: 'json',
  state: 'value',
  fixedNumber: 'value',
  appeal: 'value',
  visibility: 'value',
  immediateJustering: 'boolean',
  closedDoors: 'boolean',
  addedAtMeeting: 'boolean',
  minorityDeferralUsed: 'boolean',
  orderApproved: 'boolean',
  openedAt: 'value',
  closedAt: 'value',
  privateNote: 'value',
})

/** The headed parts of the §§, with their text. */
export const sectionTable = tableOf<Section>('sections', sectionSchema, {
  id: 'value',
  paragraphId: 'value',
  kind: 'value',
  heading: 'value',
  blocks: 'json',
})

export const attachmentTable = tableOf<Attachment>('attachments', attachmentSchema, {
  id: 'value',
  paragraphId: 'value',
  number: 'value',
  title: 'value',
})
