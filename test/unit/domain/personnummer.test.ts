import { expect, test } from 'vitest'
import { hasPersonnummer } from '#domain/personnummer.ts'

test.each([
  ['Anna Ek, 121212-1212, beviljas stöd', true],
  ['19121212-1212', true],
  ['121212+1212', true],
  ['201212121212', true],
  ['1212121212', true],
  ['samordningsnummer 121272-1212', true],
  ['Telefon 1212121213', false],
  ['Dnr KS 2020/123456', false],
  ['Sammanträdet 2020-05-13', false],
  ['123456-7890', false],
  ['bankgiro 5050-1055', false],
  ['org.nr 556036-0793', false],
  ['ISBN 978-91-7000-150-1', false],
  ['', false],
])('%s: %s', (text, found) => {
  expect(hasPersonnummer(text)).toBe(found)
})
