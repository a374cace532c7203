import { describe, expect, test } from 'vitest'
import type { Seat } from '#domain/body.ts'
import { sampleId, testHost, type TestHost } from '../../support/host.ts'
import { openSampleFile } from '../../support/sample.ts'
import { subcommitteeBody } from '../../support/record-bodies.ts'

const { body, people, seats } = subcommitteeBody()

/** A host with a body, its people and its seats, as a user would have entered them. */
async function withBody(): Promise<TestHost> {
  const host = testHost()
  await host.call('body.save', { body })
  await host.call('seats.save', { bodyId: body.id, people, seats })
  return host
}

describe('registers', () => {
  test('give back what was saved, in order', async () => {
    const { call } = await withBody()
    expect(await call('body.list', {})).toEqual([body])
    expect(await call('seats.list', { bodyId: body.id })).toEqual(seats)
    expect((await call('people.list', {})).map(({ id }) => id)).toEqual(people.map(({ id }) => id).toSorted())
  })

  test('replace what has the same id', async () => {
    const { call } = await withBody()
    const [first] = people
    if (!first) throw new Error('The body has people')
    await call('body.save', { body: { ...body, name: 'Ett annat namn' } })
    await call('people.save', { people: [{ ...first, title: 'Rektor' }] })
    expect((await call('body.list', {}))[0]?.name).toBe('Ett annat namn')
    expect((await call('people.list', {})).find(({ id }) => id === first.id)?.title).toBe('Rektor')
  })

  test('seats change places', async () => {
    const { call } = await withBody()
    await call('seats.save', { bodyId: body.id, people: [], seats: seats.toReversed() })
    expect(await call('seats.list', { bodyId: body.id })).toEqual(seats.toReversed())
  })

  test('a person cannot hold two seats at the same time', async () => {
    const { refusal } = await withBody()
    const [first, second] = seats
    const double = seats.map((seat): Seat =>
      seat === second ? { ...seat, personId: first?.personId ?? null } : seat,
    )
    expect(await refusal('seats.save', { bodyId: body.id, people: [], seats: double })).toEqual({
      code: 'PERSON_IN_TWO_SEATS',
      place: '$.seats[1]',
      details: { personId: first?.personId, first: 0, second: 1 },
    })
  })

  test('seats of another body, or of none, are refused', async () => {
    const { refusal } = await withBody()
    expect(await refusal('seats.save', { bodyId: 'other', people: [], seats })).toMatchObject({
      code: 'INVALID_INPUT',
      place: '$.seats[0].bodyId',
    })
    expect(await refusal('seats.save', { bodyId: 'other', people: [], seats: [] })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('a seat held by nobody in the register is refused, and nothing is written', async () => {
    const { call, refusal } = await withBody()
    const stranger = seats.map((seat, i): Seat => (i === 0 ? { ...seat, personId: 'nobody' } : seat))
    expect(await refusal('seats.save', { bodyId: body.id, people: [], seats: stranger })).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
    })
    expect(await call('seats.list', { bodyId: body.id })).toEqual(seats)
  })
})

describe('a body', () => {
  test('without meetings can go, with its seats', async () => {
    const { call } = await withBody()
    await call('body.remove', { bodyId: body.id })
    expect(await call('body.list', {})).toEqual([])
    expect(await call('seats.list', { bodyId: body.id })).toEqual([])
  })

  test('with meetings stays', async () => {
    const { call, refusal } = testHost()
    await call('sample.open', {})
    expect(await refusal('body.remove', { bodyId: 'kspu' })).toMatchObject({
      code: 'NOT_ALLOWED',
      details: { rule: 'BODY_HAS_MEETINGS' },
    })
  })

  test('that is not there cannot go', async () => {
    expect(await testHost().refusal('body.remove', { bodyId: 'none' })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('who sat at a meeting that has begun stays so, whatever becomes of the register', async () => {
  const { call, refusal } = testHost()
  await call('file.importFrom', { path: openSampleFile() })
  const { record } = await call('meeting.read', { meetingId: sampleId })
  const [first, ...others] = record.seats
  if (first === undefined) throw new Error('The sample has seats')
  const save = { bodyId: 'kspu', people: [], seats: [{ ...first, to: '2020-05-01' }, ...others] }
  expect(await refusal('seats.save', save)).toEqual({
    code: 'NOT_ALLOWED',
    place: '$.seats[0]',
    details: { rule: 'HELD_MEETING', id: first.id, date: '2020-05-13' },
  })
  expect((await call('meeting.read', { meetingId: sampleId })).record.seats).toEqual(record.seats)
  await call('seats.save', { ...save, seats: [{ ...first, to: '2020-06-30' }, ...others] })
})

test('a seat that a planned meeting refers to stays on its day', async () => {
  const { call, act, refusal } = await withBody()
  const meeting = { bodyId: body.id, date: '2026-09-15', startTime: null, place: '' }
  const { meetingId } = await call('meeting.create', { meeting })
  const [first, ...others] = seats
  if (!first?.personId) throw new Error('The body has seats')
  const event = {
    id: 'e',
    kind: 'serves',
    personId: first.personId,
    paragraphId: null,
    during: false,
    time: null,
    seatId: first.id,
    note: '',
  } as const
  await act(meetingId, { kind: 'attendance.record', event })
  const ended = [{ ...first, to: '2026-08-31' }, ...others]
  expect(await refusal('seats.save', { bodyId: body.id, people: [], seats: ended })).toMatchObject({
    code: 'UNKNOWN_REFERENCE',
    place: meetingId,
  })
})

test('meetings that are worked with follow the registers, and their window is told', async () => {
  const { call, events } = testHost()
  await call('sample.open', {})
  const { record } = await call('meeting.read', { meetingId: sampleId })
  const [first] = record.people
  if (!first) throw new Error('The sample has people')
  await call('people.save', { people: [{ ...first, familyName: 'Nyström' }] })
  const after = await call('meeting.read', { meetingId: sampleId })
  expect(after.record.people[0]?.familyName).toBe('Nyström')
  expect(events.at(-1)).toMatchObject({ name: 'meeting.changed', payload: { meetingId: sampleId } })
})
