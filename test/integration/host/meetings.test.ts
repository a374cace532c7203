import { describe, expect, test } from 'vitest'
import type { Body } from '#domain/body.ts'
import { resources, sampleId, testHost, type TestHost } from '../../support/host.ts'
import { journalOf } from '../../support/journal.ts'
import { aMotion } from '../../support/facts.ts'
import { subcommitteeBody } from '../../support/record-bodies.ts'

const { body, people, seats } = subcommitteeBody()

async function withBody(change: Partial<Body>): Promise<TestHost> {
  const host = testHost()
  await host.call('body.save', { body: { ...body, ...change } })
  await host.call('seats.save', { bodyId: body.id, people, seats })
  return host
}

async function planned({ call }: TestHost, date: string): Promise<string> {
  const meeting = { bodyId: body.id, date, startTime: '09:00', place: 'Rådhuset' }
  return (await call('meeting.create', { meeting })).meetingId
}

describe('a planned meeting', () => {
  test('has the seats of its day and the standing items of its body', async () => {
    const host = await withBody({})
    const { record } = await host.call('meeting.read', { meetingId: await planned(host, '2024-03-05') })
    expect(record.meeting).toMatchObject({
      date: '2024-03-05',
      startTime: '09:00',
      place: 'Rådhuset',
      number: 1,
      firstParagraphNumber: 1,
      state: 'planned',
    })
    expect(record.seats).toEqual(seats)
    expect(record.people.map(({ id }) => id)).toEqual(seats.map(({ personId }) => personId))
    expect(record.paragraphs.map(({ title, kind }) => [title, kind])).toEqual([['Upprop', 'formality']])
    expect(record.sections.map(({ kind }) => kind)).toEqual(
      body.template.sections.filter(({ standing }) => standing).map(({ kind }) => kind),
    )
  })

  test('has no seats on a day when nobody sat', async () => {
    const host = await withBody({})
    const { record } = await host.call('meeting.read', { meetingId: await planned(host, '1999-03-05') })
    expect(record.seats).toEqual([])
  })

  test('is numbered as the next of the year', async () => {
    const host = await withBody({})
    const ids = [
      await planned(host, '2024-01-09'),
      await planned(host, '2024-02-06'),
      await planned(host, '2025-01-14'),
    ]
    const numbers = await Promise.all(
      ids.map(async (meetingId) => (await host.call('meeting.read', { meetingId })).record.meeting.number),
    )
    expect(numbers).toEqual([1, 2, 1])
  })

  test('goes on with the §§ of the year where the body numbers them so', async () => {
    const host = await withBody({ numbering: { scheme: 'perYear', pattern: '{abbr} § {n}' } })
    const first = await planned(host, '2024-01-09')
    await host.act(first, {
      kind: 'agenda.add',
      items: [
        { id: 'a', title: 'Budget', caseNumbers: [], kind: 'decision' },
        { id: 'b', title: 'Taxa', caseNumbers: [], kind: 'decision' },
      ],
      before: null,
    })
    const second = await planned(host, '2024-02-06')
    expect((await host.call('meeting.read', { meetingId: second })).record.meeting.firstParagraphNumber).toBe(
      4,
    )
  })

  test('of a body that is not there is refused', async () => {
    const meeting = { bodyId: 'none', date: '2024-01-09', startTime: null, place: '' }
    expect(await testHost().refusal('meeting.create', { meeting })).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('can be taken away, and stays in the journal', async () => {
    const host = await withBody({})
    const meetingId = await planned(host, '2024-01-09')
    await host.call('meeting.remove', { meetingId })
    expect(await host.refusal('meeting.read', { meetingId })).toMatchObject({ code: 'NOT_FOUND' })
    const last = journalOf(host.path).at(-1)
    expect(last).toMatchObject({ kind: 'meeting.remove', meeting_id: meetingId, version: 2 })
    expect(last?.content).toContain('Rådhuset')
  })

  test('cannot be taken away once it has been held', async () => {
    const { call, refusal } = testHost()
    await call('sample.open', {})
    expect(await refusal('meeting.remove', { meetingId: sampleId })).toMatchObject({ code: 'WRONG_STATE' })
  })
})

describe('the overview', () => {
  test('lists the newest first, with items and the next deadline', async () => {
    const host = await withBody({})
    await planned(host, '2020-06-01')
    await planned(host, '2020-09-01')
    const { meetings, bodies } = await host.call('overview.list', {})
    expect(bodies).toEqual([{ id: body.id, name: body.name, abbreviation: body.abbreviation }])
    expect(meetings.map(({ date, itemCount, nextDeadline }) => ({ date, itemCount, nextDeadline }))).toEqual([
      { date: '2020-09-01', itemCount: 1, nextDeadline: { kind: 'summons', date: '2020-08-25' } },
      { date: '2020-06-01', itemCount: 1, nextDeadline: { kind: 'summons', date: '2020-05-25' } },
    ])
  })

  test('of a held meeting forgets the summons and the reservation', async () => {
    const { call } = testHost()
    await call('sample.open', {})
    const { meetings } = await call('overview.list', {})
    expect(['summons', 'announcement', 'urgentAnnouncement', 'reservation']).not.toContain(
      meetings[0]?.nextDeadline?.kind,
    )
  })

  test('is empty at first', async () => {
    expect(await testHost().call('overview.list', {})).toEqual({ bodies: [], meetings: [] })
  })
})

describe('the sample', () => {
  test('is taken in once', async () => {
    const { call } = testHost()
    expect(await call('sample.open', {})).toEqual({ meetingId: sampleId })
    expect(await call('sample.open', {})).toEqual({ meetingId: sampleId })
    expect((await call('overview.list', {})).meetings).toHaveLength(1)
  })

  test('does not overwrite a body that was changed', async () => {
    const { call, refusal } = testHost()
    await call('body.save', { body: { ...body, id: 'kspu' } })
    expect(await refusal('sample.open', {})).toMatchObject({ code: 'REGISTER_CONFLICT' })
    expect((await call('body.list', {}))[0]?.name).toBe(body.name)
  })
})

describe('the status', () => {
  test('of a new database', async () => {
    const { call, path } = testHost()
    expect(await call('app.status', {})).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      savedAt: null,
      databasePath: path,
      notices: [],
      empty: true,
    })
  })

  test('says when something was saved last', async () => {
    const { call, clock } = testHost()
    await call('sample.open', {})
    clock.advance(60)
    expect(await call('app.status', {})).toMatchObject({ savedAt: '2020-05-13T07:58:00.000Z', empty: false })
  })
})

describe('settings', () => {
  test('are as usual until they are saved, and stay', async () => {
    const host = testHost()
    expect(await host.call('settings.read', {})).toEqual({
      theme: 'system',
      spelling: true,
      regions: { items: 272, people: 312 },
    })
    const settings = { theme: 'dark', spelling: false, regions: { items: 300, people: 280 } } as const
    await host.call('settings.save', { settings })
    await host.host.close()
    expect(await testHost({ path: host.path }).call('settings.read', {})).toEqual(settings)
  })

  test('that were kept before there was a choice of spelling or of widths keep the theme', async () => {
    const host = testHost()
    await host.call('settings.save', { settings: { theme: 'dark' } })
    expect(await host.call('settings.read', {})).toEqual({
      theme: 'dark',
      spelling: true,
      regions: { items: 272, people: 312 },
    })
  })
})

test('every shipped sample can be taken in beside the others', async () => {
  const { call } = testHost()
  for (const name of ['kspu-2020-05-13.json', 'bmn-2026-05-19.json']) {
    expect(await call('file.importFrom', { path: `${resources}/samples/${name}` })).toMatchObject({
      kind: 'imported',
    })
  }
})

/** A meeting on 9 January in which a matter is tabled. */
async function tabled(host: TestHost): Promise<void> {
  const meetingId = await planned(host, '2024-01-09')
  const item = { id: 'taxa', title: 'Taxa', caseNumbers: ['KS 2024/1'], kind: 'decision' } as const
  const proposal = { id: 'f', paragraphId: 'taxa', name: 'förslaget', clauses: ['Taxan höjs.'] }
  const mover = people[0]?.id ?? ''
  const question = {
    id: 'q',
    paragraphId: 'taxa',
    kind: 'decideToday',
    alternatives: [
      { id: 'q.1', kind: 'decideToday', refersTo: null },
      { id: 'q.2', kind: 'motion', refersTo: 'upp' },
    ],
    point: null,
    findingId: 'q.2',
    voteId: null,
    outcomeId: 'q.2',
  } as const
  await host.act(meetingId, { kind: 'agenda.add', items: [item], before: null })
  await host.act(meetingId, { kind: 'proposal.put', proposal })
  await host.act(meetingId, { kind: 'meeting.summon' })
  await host.act(meetingId, { kind: 'meeting.open', time: '09:00' })
  await host.act(meetingId, { kind: 'paragraph.open', paragraphId: 'taxa', time: '09:01' })
  const motion = aMotion('upp', 'table', mover, { paragraphId: 'taxa' })
  await host.act(meetingId, { kind: 'motion.put', motion })
  await host.act(meetingId, { kind: 'question.put', question })
}

describe('a matter that was put off', () => {
  test('is offered to the meetings that follow until one has taken it up', async () => {
    const host = await withBody({})
    await tabled(host)
    const [second, third] = [await planned(host, '2024-02-06'), await planned(host, '2024-03-05')]
    const found = { title: 'Taxa', caseNumbers: ['KS 2024/1'], date: '2024-01-09', how: 'tabled' }
    const proposals = [{ name: 'förslaget', clauses: ['Taxan höjs.'] }]
    expect(await host.call('meeting.deferred', { meetingId: second })).toMatchObject([
      { ...found, proposals },
    ])
    expect(await host.call('meeting.deferred', { meetingId: third })).toHaveLength(1)
    const item = { id: 'again', title: 'Taxa', caseNumbers: ['KS 2024/1'], kind: 'decision' } as const
    await host.act(second, { kind: 'agenda.add', items: [item], before: null })
    expect(await host.call('meeting.deferred', { meetingId: third })).toEqual([])
  })
})
