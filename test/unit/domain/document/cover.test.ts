import { describe, expect, test } from 'vitest'
import { meetingDate, minutesCover } from '#domain/document/cover.ts'
import type { Cover } from '#domain/document/minutes-document.ts'
import { minutedParagraphs } from '#domain/document/printed-paragraphs.ts'
import type { Justerare } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  aCommittee,
  event,
  having,
  meetingWith,
  recused,
  rulesWith,
  templateWith,
  text,
  type Step,
} from '../../../support/record-builder.ts'

function cover(record: MeetingRecord): Cover {
  return minutesCover(record, minutedParagraphs(record))
}

function fact(record: MeetingRecord, label: string): string | undefined {
  return cover(record).facts.find((candidate) => candidate.label === label)?.value
}

function capacities(record: MeetingRecord): readonly string[] {
  return cover(record).signatures.map(({ name, capacity }) => `${name}: ${capacity}`)
}

function nameOf(record: MeetingRecord, personId: string): string {
  const person = record.people.find(({ id }) => id === personId)
  return person === undefined ? '' : `${person.givenName} ${person.familyName} (${person.party})`
}

const justerare = (...chosen: readonly Justerare[]): Step => meetingWith({ justerare: chosen })
const one = (personId: string, change: Partial<Justerare>): Justerare => ({
  personId,
  role: 'justerare',
  paragraphIds: null,
  ...change,
})

describe('the facts of the cover', () => {
  const record = aCommittee(4)

  test('stand in order, without those that are not known', () => {
    expect(cover(record).facts.map(({ label }) => label)).toEqual([
      'Tid',
      'Plats',
      'Närvarande',
      'Utses att justera',
    ])
    const bare = having(record, justerare(), meetingWith({ place: '' }))
    expect(cover(bare).facts.map(({ label }) => label)).toEqual(['Tid', 'Närvarande'])
  })

  test.each([
    { change: {}, time: 'Tisdag den 10 mars 2026, klockan 18.00 – 21.00' },
    { change: { endTime: null }, time: 'Tisdag den 10 mars 2026, klockan 18.00 –' },
    { change: { startTime: null, endTime: null }, time: 'Tisdag den 10 mars 2026' },
    {
      change: { endDate: '2026-03-11', startTime: '09:00', endTime: '12:30' },
      time: 'Tisdag den 10 mars 2026, klockan 09.00 – onsdag den 11 mars 2026, klockan 12.30',
    },
    {
      change: { endDate: '2026-03-11', startTime: null, endTime: null },
      time: 'Tisdag den 10 mars 2026 – onsdag den 11 mars 2026',
    },
  ])('say when: $time', ({ change, time }) => {
    expect(fact(having(record, meetingWith(change)), 'Tid')).toBe(time)
  })

  test('lead times in as the body does', () => {
    expect(fact(having(record, templateWith({ timeWord: 'kl.' })), 'Tid')).toBe(
      'Tisdag den 10 mars 2026, kl. 18.00 – 21.00',
    )
  })

  test('name the breaks', () => {
    const adjournments = [
      { id: 'a', paragraphId: 'p1', from: '18:40', to: '18:55' },
      { id: 'b', paragraphId: null, from: '20:00', to: null },
    ]
    expect(fact(having(record, meetingWith({ adjournments })), 'Ajournering')).toBe(
      'klockan 18.40 – 18.55, 20.00 –',
    )
  })

  test('write dates as the body does', () => {
    expect(meetingDate(record)).toBe('2026-03-10')
    expect(meetingDate(having(record, templateWith({ dateStyle: 'long' })))).toBe('10 mars 2026')
    const twoDays = having(
      record,
      templateWith({ dateStyle: 'long' }),
      meetingWith({ endDate: '2026-03-11' }),
    )
    expect(meetingDate(twoDays)).toBe('10–11 mars 2026')
  })
})

describe('who is chosen to attest', () => {
  const record = aCommittee(4)
  const [first, second] = [nameOf(record, 'm3'), nameOf(record, 'm5')]
  const chosen = having(record, justerare(one('m3', {}), one('m5', {})))

  test('is named, with the § of the choice', () => {
    const minuted = having(
      chosen,
      text(2, 'decision', `Nämnden utser ${first} och ${second} till justerare.`),
    )
    expect(fact(minuted, 'Utses att justera')).toBe(`§ 2, ${first} och ${second}`)
  })

  test.each([
    { name: 'no decision names them', words: 'Nämnden utser justerare.' },
    { name: 'a decision names only one of them', words: `Nämnden utser ${first} till justerare.` },
  ])('is named alone when $name', ({ words }) => {
    expect(fact(having(chosen, text(2, 'decision', words)), 'Utses att justera')).toBe(
      `${first} och ${second}`,
    )
  })

  test('is not looked for where something else is decided about them', () => {
    const elected = having(
      chosen,
      text(4, 'decision', `Nämnden väljer ${first} och ${second} till ledamöter.`),
    )
    expect(fact(elected, 'Utses att justera')).toBe(`${first} och ${second}`)
  })

  test('has substitutes named as such', () => {
    const substitute = one('m5', { role: 'substitute' })
    expect(fact(having(record, justerare(one('m3', {}), substitute)), 'Utses att justera')).toBe(
      `${first}, ersättare ${second}`,
    )
  })
})

describe('the signatures', () => {
  const record = aCommittee(4)
  test('stand in the order of the body, each with its §§', () => {
    const [secretary, chair, attestor] = [
      'Sigrid Palm: Sekreterare, §§ 1–4',
      `${nameOf(record, 'm1')}: Ordförande, §§ 1–4`,
      `${nameOf(record, 'm3')}: Justerare, §§ 1–4`,
    ]
    expect(capacities(record)).toEqual([secretary, chair, attestor])
    const reordered = having(record, templateWith({ signatureOrder: ['chair', 'justerare', 'secretary'] }))
    expect(capacities(reordered)).toEqual([chair, attestor, secretary])
  })

  test('part the §§ between those who led them', () => {
    const changed = having(record, recused('m1', 3))
    expect(capacities(changed).slice(1, 3)).toEqual([
      `${nameOf(record, 'm1')}: Ordförande, §§ 1–2, 4`,
      `${nameOf(record, 'm10')}: Ordförande, § 3`,
    ])
    const handedOver = having(record, event('takesChair', 'm5', 3))
    expect(capacities(handedOver).slice(1, 3)).toEqual([
      `${nameOf(record, 'm1')}: Ordförande, §§ 1–2`,
      `${nameOf(record, 'm5')}: Ordförande, §§ 3–4`,
    ])
  })

  test('leave out of a justerare’s §§ the one he was recused in', () => {
    expect(capacities(having(record, recused('m3', 2))).at(-1)).toBe(
      `${nameOf(record, 'm3')}: Justerare, §§ 1, 3–4`,
    )
  })

  test('give a substitute for a justerare a line only when §§ are left to him', () => {
    const [main, standIn] = [
      one('m3', { paragraphIds: ['p1', 'p3', 'p4'] }),
      one('m5', { role: 'substitute' }),
    ]
    expect(capacities(having(record, justerare(main, standIn)))).toHaveLength(3)
    expect(
      capacities(having(record, justerare(main, { ...standIn, paragraphIds: ['p2'] }))).slice(2),
    ).toEqual([`${nameOf(record, 'm3')}: Justerare, §§ 1, 3–4`, `${nameOf(record, 'm5')}: Justerare, § 2`])
  })

  test('leave a line for a name that is not known yet', () => {
    const unknown = having(record, meetingWith({ secretaryId: null }))
    expect(cover(unknown).signatures[0]).toEqual({ name: '', capacity: 'Sekreterare, §§ 1–4' })
  })

  test('name the chair of the roll call when there is no § yet', () => {
    expect(minutesCover(record, []).signatures.slice(0, 2)).toEqual([
      { name: 'Sigrid Palm', capacity: 'Sekreterare' },
      { name: nameOf(record, 'm1'), capacity: 'Ordförande' },
    ])
  })
})

describe('the certificate of the notice', () => {
  const record = aCommittee(2)
  const announced = (postedOn: string | null, takenDownOn: string | null): string | undefined => {
    const anslag = { postedOn, takenDownOn, keptAt: 'Kansliet', signatoryId: 'secretary' }
    return cover(having(record, meetingWith({ anslag }))).anslagsbevis?.facts[0]?.value
  }

  test('tells what KL 8:12 asks for', () => {
    const anslag = {
      postedOn: '2026-03-18',
      takenDownOn: '2026-04-09',
      keptAt: 'Kansliet',
      signatoryId: 'secretary',
    }
    expect(cover(having(record, meetingWith({ anslag }))).anslagsbevis).toEqual({
      heading: 'Anslagsbevis',
      facts: [
        { label: 'Justering tillkännagiven genom anslag', value: '2026-03-18 – 2026-04-09' },
        { label: 'Organ', value: 'Byggnadsnämnden' },
        { label: 'Sammanträdesdatum', value: '2026-03-10' },
        { label: 'Förvaringsplats för protokollet', value: 'Kansliet' },
      ],
      signatory: 'Sigrid Palm',
    })
  })

  test('leaves to be filled in what is not known yet', () => {
    expect(announced(null, null)).toBe('')
    expect(announced('2026-03-18', null)).toBe('2026-03-18 –')
  })

  test.each<{ name: string; step: Step }>([
    { name: 'is a document of its own', step: templateWith({ anslagPlacement: 'separate' }) },
    { name: 'is not made', step: rulesWith({ minutesPosted: false }) },
  ])('is not on the cover when it $name', ({ step }) => {
    expect(cover(having(record, step)).anslagsbevis).toBeNull()
  })
})
