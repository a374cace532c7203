import { expect, test } from 'vitest'
import type { Person, Seat } from '#domain/body.ts'
import { editDistance, isSamePerson } from '../../../../src-renderer/features/register/name-change.ts'
import { newBody, numberingExample } from '../../../../src-renderer/features/register/new-body.ts'
import { readSeats } from '../../../../src-renderer/features/register/read-seats.ts'
import { findInSeats, termStart } from '../../../../src-renderer/features/register/seat-findings.ts'
import {
  emptySeat,
  lastHeld,
  moveSeat,
  nameSeat,
  putSeatBefore,
  setParty,
} from '../../../../src-renderer/features/register/seat-rows.ts'

function person(id: string, givenName: string, familyName: string): Person {
  return { id, givenName, familyName, party: 'M', title: '', distinguisher: '' }
}

function seat(id: string, change: Partial<Seat>): Seat {
  return { ...emptySeat('b', 'member', '2023-01-01'), id, ...change }
}

const lena = person('lena', 'Lena', 'Holm')
const karin = person('karin', 'Karin', 'Olsson')
const people = [lena, karin]
const byId = new Map(people.map((one) => [one.id, one]))
const holms = seat('1', { personId: 'lena', role: 'chair', party: 'M' })
const empty = seat('2', {})
const data = { seats: [holms, empty], people, held: [] }

test.each([
  {
    name: 'a person in two seats at the same time',
    seats: [holms, seat('2', { personId: 'lena', from: '2024-01-01' })],
    findings: [['2', 'Lena Holm har två platser under samma tid.']],
  },
  {
    name: 'nothing for a person who comes back in another term',
    seats: [
      seat('1', { personId: 'lena', from: '2019-01-01', to: '2022-12-31' }),
      seat('2', { personId: 'lena' }),
    ],
    findings: [],
  },
  {
    name: 'two chairs',
    seats: [holms, seat('2', { personId: 'karin', role: 'chair' })],
    findings: [['2', 'Två har samma uppdrag under samma tid.']],
  },
  {
    name: 'a period that ends before it begins',
    seats: [seat('1', { to: '2022-12-31' })],
    findings: [['1', 'Perioden slutar innan den börjar.']],
  },
  { name: 'nothing for empty seats', seats: [empty, seat('3', {})], findings: [] },
])('finds $name', ({ seats, findings }) => {
  expect([...findInSeats(seats, byId)]).toEqual(findings)
})

test.each([
  { date: '2018-12-31', start: '2015-01-01' },
  { date: '2019-01-01', start: '2019-01-01' },
  { date: '2020-05-13', start: '2019-01-01' },
  { date: '2026-12-31', start: '2023-01-01' },
  { date: '2027-01-01', start: '2027-01-01' },
])('$date falls in the term from $start', ({ date, start }) => {
  expect(termStart(date)).toBe(start)
})

test.each([
  { before: lena, typed: 'Lena Holme', same: true },
  { before: lena, typed: 'lena  holm', same: true },
  { before: karin, typed: 'Karin Olson', same: true },
  { before: karin, typed: 'Karin Ek', same: false },
  { before: lena, typed: 'Bo Lindh', same: false },
  { before: lena, typed: '', same: false },
])('"$typed" for $before.givenName is the same person: $same', ({ before, typed, same }) => {
  expect(isSamePerson(before, typed)).toBe(same)
})

test('counts the letters between two words', () => {
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('Olson', 'Olsson')).toBe(1)
  expect(editDistance('Ek', 'Eek')).toBe(1)
})

test('a corrected name corrects the person and leaves the seat', () => {
  const { seats, people: changed } = nameSeat(data, holms, 'Lena Hollm')
  expect(seats).toBe(data.seats)
  expect(changed).toEqual([{ ...lena, familyName: 'Hollm' }])
})

test('another name is another person: a known one, else a new one with the seat’s party', () => {
  expect(nameSeat(data, holms, 'karin olsson').seats[0]).toMatchObject({ personId: 'karin' })
  const { seats, people: added } = nameSeat(data, holms, 'Bo Ek')
  expect(added).toMatchObject([{ givenName: 'Bo', familyName: 'Ek', party: 'M' }])
  expect(seats[0]?.personId).toBe(added[0]?.id)
})

test('an emptied name makes the seat vacant; the same name changes nothing', () => {
  expect(nameSeat(data, holms, ' ').seats[0]).toMatchObject({ personId: null, role: 'chair' })
  expect(nameSeat(data, holms, 'Lena Holm')).toEqual({ seats: data.seats, people: [] })
})

test('somebody else takes over a seat the day after the last meeting that was held in it', () => {
  const held = ['2022-12-01', '2024-03-05', '2024-05-19']
  const { seats, people: added } = nameSeat({ ...data, held }, holms, 'Bo Ek')
  expect(seats.map(({ personId, from, to, role }) => ({ personId, from, to, role }))).toEqual([
    { personId: 'lena', from: '2023-01-01', to: '2024-05-19', role: 'chair' },
    { personId: added[0]?.id, from: '2024-05-20', to: null, role: 'chair' },
    { personId: null, from: '2023-01-01', to: null, role: 'none' },
  ])
  expect(nameSeat({ ...data, held }, holms, 'Lena Hollm').seats).toBe(data.seats)
  expect(lastHeld(seat('9', { from: '2025-01-01' }), held)).toBeNull()
})

test('a party is the seat’s and the person’s', () => {
  const { seats, people: changed } = setParty(data, holms, 'KD')
  expect(seats[0]?.party).toBe('KD')
  expect(changed).toEqual([{ ...lena, party: 'KD' }])
})

test('seats move, but not out of the list', () => {
  expect(moveSeat(data, '2', -1).seats.map(({ id }) => id)).toEqual(['2', '1'])
  expect(moveSeat(data, '2', 1).seats).toBe(data.seats)
  expect(putSeatBefore(data, '2', '1').seats.map(({ id }) => id)).toEqual(['2', '1'])
})

test('pasted people are those in the register when name and party agree', () => {
  const context = { bodyId: 'b', from: '2023-01-01', people, kind: 'member' as const }
  const read = readSeats('Lena Holm (M), ordförande\nKarin Olsson (S)\nErsättare\nEva Strand (SD)', context)
  expect(read.seats.map(({ kind, role, party }) => [kind, role, party])).toEqual([
    ['member', 'chair', 'M'],
    ['member', 'none', 'S'],
    ['substitute', 'none', 'SD'],
  ])
  expect(read.seats[0]?.personId).toBe('lena')
  expect(read.people.map(({ familyName }) => familyName)).toEqual(['Olsson', 'Strand'])
})

test('a line by itself is what the row above it is', () => {
  const context = { bodyId: 'b', from: '2023-01-01', people: [], kind: 'substitute' as const }
  expect(readSeats('Eva Strand (SD)', context).seats[0]?.kind).toBe('substitute')
})

test('a body is proposed from its name', () => {
  const body = newBody('Kommunfullmäktige')
  expect(body).toMatchObject({
    kind: 'council',
    abbreviation: 'KF',
    rules: { justerareCount: 2, noReturn: true },
  })
  expect(numberingExample(body)).toBe('KF § 4')
  expect(
    numberingExample({ ...body, numbering: { scheme: 'meetingAndParagraph', pattern: '{abbr} § {m}:{n}' } }),
  ).toBe('KF § 7:4')
})

test('a new body prints how each voted, as the law asks (KL 5:67 p. 5)', () => {
  expect(newBody('Byggnadsnämnden').template.voteDisplay).toBe('names')
})
