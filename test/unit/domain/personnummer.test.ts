import { expect, test } from 'vitest'
import { hasPersonnummer } from '#domain/personnummer.ts'

test.each([
  ['Anna Ek, 121212-1212, beviljas stöd', true],
  ['19121212-1212', true],
  ['121212+1212', true],
  ['201212121212', true],
  ['1212121212', true],
  ['samordningsnummer 121272-1212', true],
  ['6408233234', true],
  ['6408233235', false],
  ['9001019802', true],
  ['640861-3236', true],
  ['640831-3234', true],
  ['640801-3234', true],
  ['640123-3234', true],
  ['641223-3234', true],
  ['641323-3234', false],
  ['640023-3234', false],
  ['640832-3234', false],
  ['640860-3234', false],
  ['640800-3234', false],
  ['640891-3234', true],
  ['640892-3234', false],
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
