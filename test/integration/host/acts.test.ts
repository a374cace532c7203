import { describe, expect, test } from 'vitest'
import type { MeetingAct, SingleAct } from '#domain/acts/act.ts'
import type { Person, Seat } from '#domain/body.ts'
import type { Block } from '#domain/minutes-body.ts'
import { applyPatch } from '#domain/record-patch.ts'
import { sampleId, testHost, type TestHost } from '../../support/host.ts'
import { brokenLink, journalOf } from '../../support/journal.ts'
import { openSampleFile } from '../../support/sample.ts'

const section = `${sampleId}.p2.summary`
const paragraph = `${sampleId}.p2`

function text(...lines: readonly string[]): readonly Block[] {
  return lines.map((line, i) => ({
    kind: 'paragraph',
    id: `b${i}`,
    origin: null,
    inlines: [{ kind: 'text', text: line, marks: [] }],
  }))
}

function write(...lines: readonly string[]): SingleAct {
  return { kind: 'text.write', sectionId: section, blocks: text(...lines) }
}

function note(words: string): SingleAct {
  return { kind: 'paragraph.note', paragraphId: paragraph, text: words }
}

function person(id: string): Person {
  return { id, givenName: 'Åsa', familyName: 'Öberg', party: 'M', title: '', distinguisher: '' }
}

/** A host with the sample meeting in it, as it was while it went on. */
async function withSample(): Promise<TestHost> {
  const host = testHost()
  await host.call('file.importFrom', { path: openSampleFile() })
  return host
}

async function blocksOf({ call }: TestHost, sectionId: string): Promise<readonly Block[] | undefined> {
  const { record } = await call('meeting.read', { meetingId: sampleId })
  return record.sections.find(({ id }) => id === sectionId)?.blocks
}

/** The kept texts of the section, newest first. */
async function versions({ call }: TestHost): Promise<readonly (readonly Block[])[]> {
  const kept = await call('text.versions', { meetingId: sampleId, sectionId: section })
  return kept.map(({ blocks }) => blocks)
}

describe('an act', () => {
  test('is written, journalled and answered with what it changed', async () => {
    const host = await withSample()
    const before = await host.call('meeting.read', { meetingId: sampleId })
    host.clock.advance(5)
    const change = await host.act(sampleId, write('Hej'))
    expect(change).toMatchObject({
      version: before.version + 1,
      savedAt: host.clock.now(),
      canUndo: 'text.write',
      canRedo: null,
      people: [],
      seats: null,
    })
    expect(Object.keys(change.patch.collections)).toEqual(['sections'])
    const after = await host.call('meeting.read', { meetingId: sampleId })
    expect(after.record).toEqual(applyPatch(before.record, change.patch))
  })

  test('is there when the database is opened again', async () => {
    const host = await withSample()
    await host.act(sampleId, write('Hej', 'på dig'))
    await host.host.close()
    const again = testHost({ path: host.path })
    expect(await blocksOf(again, section)).toEqual(text('Hej', 'på dig'))
    expect(await again.call('meeting.read', { meetingId: sampleId })).toMatchObject({
      version: 2,
      canUndo: null,
    })
  })

  test('of typing takes out what cannot be printed, and keeps the words', async () => {
    const host = await withSample()
    await host.act(sampleId, write('Klistrat\u000bfrån \u0007Word'))
    expect(await blocksOf(host, section)).toEqual(text('Klistrat från Word'))
  })

  test('tells whoever shows the meeting', async () => {
    const host = await withSample()
    await host.act(sampleId, write('Hej'))
    expect(host.events.at(-1)).toEqual({
      name: 'meeting.changed',
      payload: { meetingId: sampleId, version: 2 },
    })
  })

  test('that changes nothing is not written', async () => {
    const host = await withSample()
    const { record } = await host.call('meeting.read', { meetingId: sampleId })
    const before = journalOf(host.path).length
    const change = await host.act(sampleId, {
      kind: 'agenda.move',
      paragraphId: paragraph,
      before: paragraph,
    })
    expect(change.patch).toEqual({ meeting: null, collections: {} })
    expect(journalOf(host.path)).toHaveLength(before)
    expect((await host.call('meeting.read', { meetingId: sampleId })).record).toEqual(record)
  })

  test('that is not possible changes nothing', async () => {
    const host = await withSample()
    const act: MeetingAct = { kind: 'text.write', sectionId: 'none', blocks: [] }
    expect(await host.refusal('meeting.act', { meetingId: sampleId, act, merge: false })).toMatchObject({
      code: 'NOT_FOUND',
      place: 'none',
    })
    expect((await host.call('meeting.read', { meetingId: sampleId })).version).toBe(1)
  })

  test('on a meeting that is not there is refused', async () => {
    const { refusal } = testHost()
    const input = { meetingId: 'none', act: note(''), merge: false }
    expect(await refusal('meeting.act', input)).toMatchObject({ code: 'NOT_FOUND', place: 'none' })
  })

  test('that would make two blocks of one id is refused', async () => {
    const host = await withSample()
    const blocks = [...text('Ett'), ...text('Två')]
    const act: MeetingAct = { kind: 'text.write', sectionId: section, blocks }
    expect(await host.refusal('meeting.act', { meetingId: sampleId, act, merge: false })).toMatchObject({
      code: 'DUPLICATE_ID',
      details: { id: 'b0' },
    })
  })

  test('that would leave a reference to nothing is refused', async () => {
    const host = await withSample()
    const { record } = await host.call('meeting.read', { meetingId: sampleId })
    const [question] = record.questions
    if (!question) throw new Error('The sample has a question')
    const act: MeetingAct = { kind: 'question.put', question: { ...question, voteId: 'none' } }
    expect(await host.refusal('meeting.act', { meetingId: sampleId, act, merge: false })).toEqual({
      code: 'UNKNOWN_REFERENCE',
      place: '$.questions[0].voteId',
      details: { target: 'vote', id: 'none' },
    })
  })
})

describe('people and seats', () => {
  const other = {
    id: 'other',
    personId: 'asa',
    capacity: 'guest',
    function: 'Gäst',
    paragraphIds: null,
  } as const

  test('an act may name anybody in the register, who is then in the record', async () => {
    const host = await withSample()
    await host.call('people.save', { people: [person('asa'), person('bengt')] })
    const change = await host.act(sampleId, { kind: 'other.put', other })
    expect(change.people).toEqual([person('asa')])
    await host.host.close()
    const again = testHost({ path: host.path })
    const { record } = await again.call('meeting.read', { meetingId: sampleId })
    expect(record.people.at(-1)).toEqual(person('asa'))
    expect(record.people.some(({ id }) => id === 'bengt')).toBe(false)
  })

  test('nobody else', async () => {
    const host = await withSample()
    const act: MeetingAct = { kind: 'other.put', other }
    expect(await host.refusal('meeting.act', { meetingId: sampleId, act, merge: false })).toMatchObject({
      code: 'NOT_FOUND',
      place: 'asa',
    })
  })

  test('another day may have other seats', async () => {
    const host = await withSample()
    const { record } = await host.call('meeting.read', { meetingId: sampleId })
    const all = await host.call('seats.list', { bodyId: record.body.id })
    const ended = all.map((seat): Seat => ({ ...seat, to: '2020-06-30' }))
    const next: Seat = { ...(ended[0] as Seat), id: 'next', personId: 'asa', from: '2020-07-01', to: null }
    await host.call('seats.save', {
      bodyId: record.body.id,
      people: [person('asa')],
      seats: [...ended, next],
    })
    const { number, firstParagraphNumber, place, startTime, endTime, secretaryId } = record.meeting
    const details = { number, firstParagraphNumber, place, startTime, endTime, secretaryId, endDate: null }
    const change = await host.act(sampleId, {
      kind: 'meeting.describe',
      details: { ...details, date: '2020-08-12' },
    })
    expect(change.seats).toEqual([next])
    expect(change.people).toEqual([person('asa')])
    const back = await host.call('meeting.undo', { meetingId: sampleId })
    expect(back.seats).toEqual(ended)
  })
})

describe('undo and redo', () => {
  test('go back and forth through text and facts alike', async () => {
    const host = await withSample()
    const original = await host.call('meeting.read', { meetingId: sampleId })
    await host.act(sampleId, write('Ett'))
    await host.act(sampleId, note('Två'))
    const done = await host.call('meeting.read', { meetingId: sampleId })

    expect(await host.call('meeting.undo', { meetingId: sampleId })).toMatchObject({
      label: 'paragraph.note',
      canUndo: 'text.write',
      canRedo: 'paragraph.note',
    })
    expect(await host.call('meeting.undo', { meetingId: sampleId })).toMatchObject({
      label: 'text.write',
      canUndo: null,
      canRedo: 'text.write',
    })
    expect((await host.call('meeting.read', { meetingId: sampleId })).record).toEqual(original.record)

    await host.call('meeting.redo', { meetingId: sampleId })
    expect(await host.call('meeting.redo', { meetingId: sampleId })).toMatchObject({ canRedo: null })
    expect((await host.call('meeting.read', { meetingId: sampleId })).record).toEqual(done.record)
  })

  test('what was undone is undone on disk', async () => {
    const host = await withSample()
    const before = await blocksOf(host, section)
    await host.act(sampleId, write('Ett'))
    await host.call('meeting.undo', { meetingId: sampleId })
    await host.host.close()
    expect(await blocksOf(testHost({ path: host.path }), section)).toEqual(before)
  })

  test('typing that is joined is undone as one', async () => {
    const host = await withSample()
    const before = await blocksOf(host, section)
    for (const words of ['H', 'He', 'Hej']) {
      await host.call('meeting.act', { meetingId: sampleId, act: write(words), merge: true })
    }
    expect(await host.call('meeting.undo', { meetingId: sampleId })).toMatchObject({ canUndo: null })
    expect(await blocksOf(host, section)).toEqual(before)
    await host.call('meeting.redo', { meetingId: sampleId })
    expect(await blocksOf(host, section)).toEqual(text('Hej'))
  })

  test('acts of one gesture are one step, one entry of the journal, and undone as one', async () => {
    const host = await withSample()
    const { record, version } = await host.call('meeting.read', { meetingId: sampleId })
    const change = await host.act(sampleId, {
      kind: 'group',
      step: 'text.replace',
      acts: [write('Ett'), note('Två')],
    })
    expect(change).toMatchObject({ version: version + 1, canUndo: 'text.replace' })
    expect(journalOf(host.path).at(-1)).toMatchObject({ kind: 'text.replace' })
    expect(await blocksOf(host, section)).toEqual(text('Ett'))
    expect(await host.call('meeting.undo', { meetingId: sampleId })).toMatchObject({
      label: 'text.replace',
      canUndo: null,
    })
    expect((await host.call('meeting.read', { meetingId: sampleId })).record).toEqual(record)
  })

  test('when one act of a gesture is refused, none happens', async () => {
    const host = await withSample()
    const before = await host.call('meeting.read', { meetingId: sampleId })
    const unknown: SingleAct = { kind: 'text.write', sectionId: 'none', blocks: [] }
    const act: MeetingAct = { kind: 'group', step: 'text.replace', acts: [note('Ett'), unknown] }
    expect(await host.refusal('meeting.act', { meetingId: sampleId, act, merge: false })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await host.call('meeting.read', { meetingId: sampleId })).toEqual(before)
  })

  test('a new act leaves nothing to redo', async () => {
    const host = await withSample()
    await host.act(sampleId, write('Ett'))
    await host.call('meeting.undo', { meetingId: sampleId })
    await host.act(sampleId, note('Två'))
    expect(await host.refusal('meeting.redo', { meetingId: sampleId })).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('with nothing done there is nothing to undo', async () => {
    const host = await withSample()
    expect(await host.refusal('meeting.undo', { meetingId: sampleId })).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('leave the registers as they have become', async () => {
    const host = await withSample()
    const { record } = await host.call('meeting.read', { meetingId: sampleId })
    await host.act(sampleId, write('Ett'))
    await host.call('body.save', { body: { ...record.body, organisation: 'Ekeby kommun' } })
    await host.call('meeting.undo', { meetingId: sampleId })
    const after = await host.call('meeting.read', { meetingId: sampleId })
    expect(after.record.body.organisation).toBe('Ekeby kommun')
  })
})

describe('the journal', () => {
  test('is a chain that any change breaks', async () => {
    const host = await withSample()
    await host.call('people.save', { people: [person('asa')] })
    await host.act(sampleId, write('Ett'))
    await host.act(sampleId, note('Två'))
    await host.call('meeting.undo', { meetingId: sampleId })
    await host.call('meeting.redo', { meetingId: sampleId })
    const entries = journalOf(host.path)
    expect(entries.map(({ kind, version }) => [kind, version])).toEqual([
      ['file.import', 1],
      ['people.save', null],
      ['text.write', 2],
      ['paragraph.note', 3],
      ['meeting.undo', 4],
      ['meeting.redo', 5],
    ])
    expect(brokenLink(entries)).toBeNull()
    const changed = entries.map((entry) => (entry.seq === 3 ? { ...entry, content: '{}' } : entry))
    expect(brokenLink(changed)).toBe(3)
    expect(brokenLink(entries.filter(({ seq }) => seq !== 2))).toBe(3)
  })

  test('says which entries an undo took back', async () => {
    const host = await withSample()
    for (const words of ['H', 'He']) {
      await host.call('meeting.act', { meetingId: sampleId, act: write(words), merge: true })
    }
    await host.call('meeting.undo', { meetingId: sampleId })
    expect(JSON.parse(journalOf(host.path).at(-1)?.content ?? '')).toEqual({
      act: 'text.write',
      versions: { from: 2, to: 3 },
    })
  })

  test('does not repeat the words that were typed', async () => {
    const host = await withSample()
    await host.act(sampleId, write('ett hemligt ord'))
    expect(JSON.stringify(journalOf(host.path))).not.toContain('hemligt')
  })
})

describe('kept texts', () => {
  test('one a minute while a section is being written', async () => {
    const host = await withSample()
    const original = (await blocksOf(host, section)) ?? []
    await host.act(sampleId, write('Det första av allt som skrivs i avsnittet'))
    await host.act(sampleId, write('Det andra av allt som skrivs i avsnittet'))
    host.clock.advance(60)
    await host.act(sampleId, write('Det tredje av allt som skrivs i avsnittet'))
    expect(await versions(host)).toEqual([text('Det andra av allt som skrivs i avsnittet'), original])
  })

  test.each([
    { name: 'emptied', act: write() },
    { name: 'cut to less than half', act: write('Det första') },
  ])('always when a text is $name', async ({ act }) => {
    const host = await withSample()
    await host.act(sampleId, write('Det första av allt som skrivs i avsnittet'))
    await host.act(sampleId, act)
    expect((await versions(host))[0]).toEqual(text('Det första av allt som skrivs i avsnittet'))
  })

  test('an empty text is not worth keeping', async () => {
    const host = await withSample()
    await host.act(sampleId, write())
    const kept = await versions(host)
    host.clock.advance(600)
    await host.act(sampleId, write('Ett'))
    expect(await versions(host)).toEqual(kept)
  })

  test('always when something else than typing changes it, named by what did', async () => {
    const host = await withSample()
    await host.act(sampleId, write('Det första av allt som skrivs'))
    const replace: MeetingAct = {
      kind: 'group',
      step: 'text.replace',
      acts: [write('Det andra av allt som skrivs')],
    }
    host.clock.advance(5)
    await host.act(sampleId, replace)
    const kept = await host.call('text.versions', { meetingId: sampleId, sectionId: section })
    expect(kept.map(({ before, blocks }) => [before, blocks]).slice(0, 1)).toEqual([
      ['text.replace', text('Det första av allt som skrivs')],
    ])
    expect(kept.at(-1)?.before).toBe('text.write')
  })

  test('undo does not lose what was typed', async () => {
    const host = await withSample()
    await host.act(sampleId, write('Ett helt nytt stycke'))
    host.clock.advance(61)
    await host.call('meeting.undo', { meetingId: sampleId })
    expect((await versions(host))[0]).toEqual(text('Ett helt nytt stycke'))
  })
})
