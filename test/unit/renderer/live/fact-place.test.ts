import { expect, test } from 'vitest'
import { factOf } from '#domain/fact.ts'
import { placeOfFact } from '../../../../src-renderer/features/live/fact-place.ts'
import { toldMeeting } from '../../../support/told-meeting.ts'

const told = toldMeeting()

test.each([
  ['a', { kind: 'motion', motionId: 'a', paragraphId: 'p3' }],
  ['q', { kind: 'panel', panel: 'question', paragraphId: 'p3' }],
  ['v', { kind: 'panel', panel: 'vote', paragraphId: 'p3' }],
  ['left', { kind: 'panel', panel: 'attendance', paragraphId: 'p5' }],
  ['d', { kind: 'dissent', dissent: told.dissents[0] }],
  ['e', { kind: 'panel', panel: 'election', paragraphId: 'p4' }],
  ['p3', { kind: 'panel', panel: 'question', paragraphId: 'p3' }],
  ['p3.how', { kind: 'panel', panel: 'people', paragraphId: 'p3' }],
  ['break', { kind: 'panel', panel: 'people', paragraphId: 'p1' }],
  ['meeting', { kind: 'panel', panel: 'rollCall', paragraphId: null }],
  ['p', { kind: 'prepare' }],
  ['nothing', { kind: 'nowhere' }],
])('the fact %s is shown where it is changed', (factId, place) => {
  expect(placeOfFact(factOf(told, factId))).toEqual(place)
})
