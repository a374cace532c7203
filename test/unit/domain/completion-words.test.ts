import { describe, expect, test } from 'vitest'
import { completionAt } from '#domain/completion.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import { aCommittee, having, substitutesPresent, text } from '../../support/record-builder.ts'
import { completed, record } from './completion-record.ts'

describe('a name', () => {
  test.each<readonly [SectionKind, string, string | null]>([
    ['summary', 'Enligt Gun', 'illa Ek (M)'],
    ['summary', 'Enligt Gunilla', ' Ek (M)'],
    ['summary', 'Enligt Gunilla E', 'k (M)'],
    ['summary', 'Enligt Gunilla Ek', ' (M)'],
    ['summary', 'Enligt Gunilla Eks', ' (M)'],
    ['summary', 'Enligt Gunilla Ek (', 'M)'],
    ['summary', 'Enligt Gunilla Ek (M)', null],
    ['summary', 'Sigr', 'id Palm'],
    ['summary', 'Enligt gun', null],
    ['summary', 'Enligt Gu', null],
    // Two are called Anna, and both serve; of the two Eva one has moved something in the §.
    ['summary', 'Enligt Anna', null],
    ['summary', 'Enligt Anna B', 'jörk (C)'],
    ['summary', 'Enligt Eva', ' Ek (M)'],
    // Bengt Ek serves, his namesake Bengt Björk does not.
    ['summary', 'Enligt Bengt', ' Ek (S)'],
    ['dispatch', 'Sig', 'rid Palm'],
  ])('%s: "%s" + "%s"', (section, before, rest) => {
    expect(completed(section, before)?.rest ?? null).toBe(rest)
  })

  test('of several who serve none is meant more than the other', () => {
    const full = having(record, substitutesPresent('s1', 's2', 's3'))
    const caret = { record: full, paragraphId: 'p3', section: 'summary', after: '' } as const
    expect(completionAt({ ...caret, before: 'Enligt Anna' })).toBeNull()
  })
})

describe('a receiver under Expedieras', () => {
  test.each([
    ['Prod', 'uktionsförvaltningen'],
    ['Produktionsförvaltningen, Ekonomi', 'avdelningen'],
    ['Produktionsförvaltningen\nEko', 'nomiavdelningen'],
    ['Expedieras till: Stads', 'arkivet'],
    ['Ekonomiavdelningen\nEko', null],
    ['Ek', null],
    ['Akt', null],
  ])('"%s" + "%s"', (before, rest) => {
    expect(completed('dispatch', before)?.rest ?? null).toBe(rest)
  })
})

describe('a standing term', () => {
  test.each([
    ['Sammanfattning av byg', 'gnadsnämnden'],
    ['Enligt sam', 'hällsbyggnadsförvaltningens förslag'],
    ['Samhällsb', 'yggnadsförvaltningens förslag'],
    ['Bilagt för', 'frågningsunderlag för upphandlingen'],
    ['Bilagt förfrågningsunderlag för', ' upphandlingen'],
    ['av byggnadsnämnden', null],
  ])('"%s" + "%s"', (before, rest) => {
    expect(completed('summary', before)?.rest ?? null).toBe(rest)
  })
})

describe('a word of the meeting', () => {
  test.each([
    ['Den nya tillsynsav', null],
    ['Tillsynsav', 'giften'],
    ['tillsynsav', null],
    ['Nämndens Måna', 'dsuppföljning'],
    // Måna… begins a title; with a capital it can begin a sentence, but a word with a small letter is another one.
    ['enligt måna', null],
    // Used as it stands: the word is finished.
    ['Hon ber', null],
    ['xyz', null],
  ])('"%s" + "%s"', (before, rest) => {
    expect(completed('summary', before)?.rest ?? null).toBe(rest)
  })

  test('two that compete are not offered, an ending that one lacks is no competitor', () => {
    const told = restAfter('Nu gäller återv')
    expect(told('återvinning återvinning återvändsgata')).toBe('inning')
    expect(told('återvinning återvinning återvändsgata återvändsgata')).toBeUndefined()
    expect(told('återvinning återvinning återvinningen återvinningen återvinningen')).toBe('inningen')
  })
})

/** What follows on a text in § 3 of a meeting in which some words have been used. */
function restAfter(before: string): (words: string) => string | undefined {
  return (words) => {
    const changed = having(aCommittee(4), text(4, 'summary', words))
    return completionAt({ record: changed, paragraphId: 'p3', section: 'summary', before, after: '' })?.rest
  }
}
