import { expect, test } from 'vitest'
import { datesIn } from '#domain/dates-in-text.ts'

test.each<[string, readonly string[]]>([
  ['Produktionsförvaltningens tjänsteutlåtande daterat 2020-04-30.', ['2020-04-30']],
  ['Tjänsteskrivelse daterad den 10 mars 2008', ['2008-03-10']],
  ['Kommunstyrelsen 1 Maj 2020 och 2021-02-03', ['2020-05-01', '2021-02-03']],
  ['Motion utan datum, dnr 2020/123', []],
  ['31 februari 2020 och 2020-13-01', []],
])('%s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates)
})
