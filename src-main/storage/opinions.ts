import type { Dissent } from '../domain/dissent.ts'
import type { Election } from '../domain/election.ts'
import { dissentSchema } from '../schema/dissent.ts'
import { electionSchema } from '../schema/election.ts'
import { tableOf } from './table.ts'

export const electionTable = tableOf<Election>('elections', electionSchema, {
  id: 'value',
  paragraphId: 'value',
  office: 'value',
  from: 'value',
  to: 'value',
  places: 'value',
  method: 'value',
  proportionalRequestedBy: 'value',
  candidates: 'json',
  ballotsCast: 'value',
  blankBallots: 'value',
  invalidBallots: 'value',
  elected: 'json',
  lotFavoured: 'value',
  outcome: 'value',
})

/** Reservations, notes and statements. */
export const dissentTable = tableOf<Dissent>('dissents', dissentSchema, {
  id: 'value',
  paragraphId: 'value',
  kind: 'value',
  people: 'json',
  inFavourOf: 'value',
  announcedAt: 'value',
  written: 'boolean',
  text: 'value',
  attachmentNumber: 'value',
})
