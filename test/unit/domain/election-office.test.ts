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
  ['Val av ledamot i valnämnden för år 2027', 'ledamot i valnämnden', null],
  ['Val av ledamot i valnämnden för åren 2027–2030', 'ledamot i valnämnden', null],
  ['Val av ledamot för tiden  till och med 2030', 'ledamot', null],
  ['Val av  12   nämndemän ', 'nämndemän', 12],
  ['Val av 1000 träd', '1000 träd', null],
  ['Val av 3b ledamöter', '3b ledamöter', null],
  ['Val av tvåa', 'tvåa', null],
  ['Val av revisor och två ersättare', 'revisor och två ersättare', null],
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
  ['suppleanter till stämman', 'suppleant till stämman'],
  ['', ''],
])('one of the %s is %s', (office, one) => {
  expect(officeOfOne(office)).toBe(one)
})

test.each([
  ['ledamöter i valnämnden', 'ersättare i valnämnden'],
  ['Ledamot i valnämnden', 'ersättare i valnämnden'],
  ['justerare', 'ersättare för justerare'],
  ['ordförande', null],
  ['ersättare i valnämnden', null],
  ['vice ledamot i valnämnden', null],
])('for %s there are %s', (office, substitutes) => {
  expect(substituteOffice(office)).toBe(substitutes)
})

test('who attests the minutes is known by the office', () => {
  const offices = [
    'justerare',
    'Protokollsjusterare',
    'protokolljusterare',
    'ersättare för justerare',
    ' ersättare för protokollsjusterarna ',
    'Ersättare för protokolljusteraren',
    'ledamot',
    'vice justerare',
    'justerare i valnämnden',
    'ordförande och ersättare för justerare',
    'ersättare för justerare i valnämnden',
  ]
  expect(offices.filter(isAttestorOffice)).toEqual(offices.slice(0, 3))
  expect(isAttestorOffice(' justerare ')).toBe(true)
  expect(offices.filter(isSubstituteAttestorOffice)).toEqual(offices.slice(3, 6))
})
