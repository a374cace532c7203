import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Completion } from '#domain/caret.ts'
import { completionAt } from '#domain/completion.ts'
import { type SectionKind, sectionKinds } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aMotion, aProposal } from '../../support/facts.ts'
import {
  aCommittee,
  aCouncil,
  adding,
  having,
  paragraphWith,
  substitutesPresent,
  templateWith,
  text,
} from '../../support/record-builder.ts'

const record = having(
  aCommittee(8),
  paragraphWith(3, { title: 'Månadsuppföljning per mars 2026' }),
  templateWith({ abbreviations: { ffu: 'förfrågningsunderlag för upphandlingen' } }),
  adding('proposals', aProposal('p', 'samhällsbyggnadsförvaltningens förslag')),
  adding('motions', aMotion('bif', 'approve', 'm5', {})),
  text(1, 'dispatch', 'Produktionsförvaltningen\nEkonomiavdelningen\nAkt'),
  text(2, 'dispatch', 'Ekonomiavdelningen, Stadsarkivet.'),
  text(4, 'summary', 'Tillsynsavgiften höjs. Tillsynsavgiften har legat stilla. Tillsynsansvaret är delat.'),
  text(5, 'summary', 'Kommunen ber om besked och ber om besked.'),
)

function completed(section: SectionKind, before: string): Completion | null {
  return completionAt({ record, paragraphId: 'p3', section, before, after: '' })
}

describe('a standing sentence', () => {
  test.each<readonly [SectionKind, string, string | null]>([
    // Its beginning
    ['propositionsordning', 'Or', null],
    [
      'propositionsordning',
      'Ord',
      'föranden frågar om byggnadsnämnden beslutar enligt samhällsbyggnadsförvaltningens förslag och finner att så är fallet.',
    ],
    [
      'propositionsordning',
      'Ordföranden stä',
      'ller bifall mot avslag och finner att byggnadsnämnden beslutar ',
    ],
    ['propositionsordning', 'ordföranden', null],
    ['adjournment', 'Sammanträdet aj', 'ourneras klockan '],
    ['matter', 'Dagordningen fastställs med', ' följande ändringar: '],
    ['decision', 'Bygg', 'nadsnämnden beslutar enligt samhällsbyggnadsförvaltningens förslag.'],
    ['decision', 'Ärendet b', 'ordläggs.'],
    ['decision', 'Ärendet bordläggs', null],
    ['decision', 'Ärendet bordläggs.', null],
    // After another sentence
    ['deliberation', 'Eva talar. Överläggningen för', 'klaras avslutad.'],
    ['deliberation', 'Klockan 10.15 talade Överlä', null],
    // Behind a name that was typed or taken over
    ['motions', 'Eva Ek (M) yrk', 'ar bifall till samhällsbyggnadsförvaltningens förslag.'],
    ['motions', 'Eva Ek (M) yrkar avs', 'lag på samhällsbyggnadsförvaltningens förslag.'],
    ['motions', 'Eva Ek (M) yrkar bifall till eget förslag', null],
    ['motions', 'Eva Ek (M) yrkar att ärendet återr', 'emitteras till '],
    ['motions', 'Eva Ek (M) yrkar att ärendet återremitteras till förvaltningen med mot', 'iveringen att '],
    ['motions', 'Eva Ek (M) yr', null],
    [
      'recusal',
      'Eva Ek (M) anm',
      'äler jäv och varken deltar i eller är närvarande vid handläggningen av ärendet.',
    ],
    ['reservation', 'Eva Ek (M) och Hans Ek (SD) res', 'erverar sig mot beslutet.'],
    // On from where another thing was chosen than what the record has
    [
      'propositionsordning',
      'Ordföranden frågar om byggnadsnämnden beslutar enligt Eva Eks (M) yrkande och fin',
      'ner att så är fallet.',
    ],
    [
      'propositionsordning',
      'Ordföranden frågar om byggnadsnämnden beslutar enligt Eva Eks (M) yrkande',
      null,
    ],
    // With the data of the meeting
    [
      'decision',
      'Byggnadsnämnden utser Cec',
      'ilia Ek (S) att tillsammans med ordföranden justera protokollet.',
    ],
    ['summary', 'Protokollet jus', 'teras tisdag 2026-03-17 klockan 16.00, Kommunkansliet.'],
    ['free', 'Ordföranden Anna Ek (S) för', 'klarar sammanträdet öppnat klockan 18.00.'],
    ['attendance', 'Hans Ek (SD) anl', 'änder klockan '],
    ['attendance', 'Hans Ek (SD) anländer klockan 18.20 och', ' tjänstgör från och med § 3.'],
    [
      'appeal',
      'Beslutet kan',
      ' överklagas genom laglighetsprövning enligt 13 kap. kommunallagen. Överklagandet ska ha kommit in till Förvaltningsrätten i Stockholm senast ',
    ],
  ])('%s: "%s" + "%s"', (section, before, rest) => {
    expect(completed(section, before)?.rest ?? null).toBe(rest)
  })

  test('in the body’s own wording, with the chair named its way', () => {
    const own = having(
      record,
      templateWith({
        chairForm: 'ordförande',
        phrases: { 'beslut.bordläggning': 'Ärendet läggs på bordet.' },
      }),
    )
    const rest = (section: SectionKind, before: string): string | undefined =>
      completionAt({ record: own, paragraphId: 'p3', section, before, after: '' })?.rest
    expect(rest('propositionsordning', 'Ordförande f')).toMatch(/^rågar om byggnadsnämnden/)
    expect(rest('decision', 'Ärendet läg')).toBe('gs på bordet.')
  })

  test('the house style of Göteborg is offered where the body votes so', () => {
    const goteborg = having(record, templateWith({ voteDisplay: 'goteborg' }))
    const caret = { paragraphId: 'p3', section: 'vote', before: 'Eva Ek (M) rös', after: '' } as const
    expect(completionAt({ ...caret, record: goteborg })?.rest).toBe('tar Ja (')
    expect(completionAt({ ...caret, record })).toBeNull()
  })
})

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

test('nothing is offered in the midst of a word', () => {
  const caret = { record, paragraphId: 'p3', section: 'decision', before: 'Ärendet b' } as const
  expect(completionAt({ ...caret, after: 'or' })).toBeNull()
  expect(completionAt({ ...caret, after: ' och' })?.rest).toBe('ordläggs.')
})

const beginnings = fc.constantFrom(
  'Ordföranden frågar om byggnadsnämnden beslutar enligt förslaget och finner att så är fallet. Omröstning begärs',
  'Eva Ek (M) yrkar bifall till samhällsbyggnadsförvaltningens förslag. Gunilla Ek (M) instämmer',
  'Produktionsförvaltningen, Ekonomiavdelningen, Stadsarkivet',
  'Tillsynsavgiften höjs enligt taxan {organ} (1) [.*] klockan 10.15',
)

test('what is offered follows on the typed text, begins no new line and always is the same', () => {
  fc.assert(
    fc.property(beginnings, fc.nat(120), fc.constantFrom(...sectionKinds), (words, length, section) => {
      const caret = { record, paragraphId: 'p3', section, before: words.slice(0, length), after: '' }
      const found = completionAt(caret)
      expect(completionAt({ ...caret, record: { ...record } })).toEqual(found)
      expect(found === null || /^[^\n{}]{2,}$/.test(found.rest)).toBe(true)
    }),
  )
})

test('a key in a meeting of 100 §§ takes less than a millisecond', () => {
  const large = Array.from({ length: 100 }, (_, i) => i + 1).reduce<MeetingRecord>(
    (changed, n) =>
      text(
        n,
        'summary',
        Array.from({ length: 40 }, (_, i) => `Ärende ${n} om fråga${i} utreds.`).join(' '),
      )(changed),
    aCouncil(100),
  )
  const before = 'Nämnden behandlar ärendet. Ordföranden ställer fråg'
  const times = Array.from({ length: 60 }, (_, i) => {
    // Each key comes with a record whose text has changed in one §.
    const typed = text(50, 'summary', `Ord ${i}`)(large)
    const start = performance.now()
    completionAt({ record: typed, paragraphId: 'p50', section: 'summary', before, after: '' })
    return performance.now() - start
  })
  // The quicker ones count: the machine may be busy with something else as well.
  const quicker = times.toSorted((a, b) => a - b)[15]
  expect(quicker).toBeLessThan(1)
})
