import { expect, test } from 'vitest'
import {
  isAttestorOffice,
  isSubstituteAttestorOffice,
  officeInTitle,
  officeOfOne,
  substituteOffice,
} from '#domain/election-office.ts'

test.each<[string, string, number | null]>([
  ['Upprop och val av justerare', 'justerare', null],
  ['Val av två justerare', 'justerare', 2],
  ['Val av en ledamot i valnämnden', 'ledamot i valnämnden', 1],
  ['Val av ett ombud till bolagsstämman', 'ombud till bolagsstämman', 1],
  ['Val av 3 nämndemän', 'nämndemän', 3],
  ['Fyllnadsval av ersättare i socialnämnden efter Eva Ek (M)', 'ersättare i socialnämnden', null],
  ['Val av ledamöter i valnämnden för mandatperioden 2026–2030', 'ledamöter i valnämnden', null],
  ['Val av justerare, tid för justering samt information', 'justerare', null],
  ['Val', '', null],
  ['Detaljplan för kvarteret Lärkan', '', null],
])('%s is of %s', (title, office, places) => {
  expect(officeInTitle(title)).toEqual({ office, places })
})

test.each([
  ['ledamöter i valnämnden', 'ledamot i valnämnden'],
  ['revisorer', 'revisor'],
  ['ersättare i valnämnden', 'ersättare i valnämnden'],
  ['justerare', 'justerare'],
])('one of the %s is %s', (office, one) => {
  expect(officeOfOne(office)).toBe(one)
})

test.each([
  ['ledamöter i valnämnden', 'ersättare i valnämnden'],
  ['Ledamot i valnämnden', 'ersättare i valnämnden'],
  ['justerare', 'ersättare för justerare'],
  ['ordförande', null],
  ['ersättare i valnämnden', null],
])('for %s there are %s', (office, substitutes) => {
  expect(substituteOffice(office)).toBe(substitutes)
})

test('who attests the minutes is known by the office', () => {
  const offices = [
    'justerare',
    'Protokollsjusterare',
    'protokolljusterare',
    'ersättare för justerare',
    'ledamot',
  ]
  expect(offices.filter(isAttestorOffice)).toEqual(offices.slice(0, 3))
  expect(offices.filter(isSubstituteAttestorOffice)).toEqual(['ersättare för justerare'])
})
