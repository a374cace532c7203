import { expect, test } from 'vitest'
import {
  abbreviationsOf,
  readAbbreviations,
} from '../../../../src-renderer/features/register/abbreviation-rows.ts'

test.each([
  ['ks kommunstyrelsen', [['ks', 'kommunstyrelsen']]],
  ['ks = kommunstyrelsen', [['ks', 'kommunstyrelsen']]],
  ['  ks=kommunstyrelsen  ', [['ks', 'kommunstyrelsen']]],
  ['a.u.\tarbetsutskottet', [['a.u.', 'arbetsutskottet']]],
  [
    'tju tjänsteutlåtande\n\nbmn bygg- och miljönämnden\n',
    [
      ['tju', 'tjänsteutlåtande'],
      ['bmn', 'bygg- och miljönämnden'],
    ],
  ],
  ['ks', []],
  ['ks =', []],
  ['', []],
])('%j is read', (text, rows) => {
  expect(readAbbreviations(text)).toEqual(rows)
})

test('of two that are written the same the later counts', () => {
  expect(
    abbreviationsOf([
      ['ks', 'kommunstyrelsen'],
      ['ks', 'kultursamverkan'],
    ]),
  ).toEqual({ ks: 'kultursamverkan' })
})
