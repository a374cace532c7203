import { describe, expect, test } from 'vitest'
import { completionAt } from '#domain/completion.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import { having, templateWith } from '../../support/record-builder.ts'
import { completed, record } from './completion-record.ts'

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
    ['deliberation', 'Hon sade: ”Nej.” Överläggningen för', 'klaras avslutad.'],
    ['deliberation', 'Eva talar.   Överläggningen för', 'klaras avslutad.'],
    ['deliberation', 'Rubrik\nÖverläggningen för', 'klaras avslutad.'],
    ['deliberation', 'Ett. Två. Tre. Fyra. Fem. Överläggningen för', 'klaras avslutad.'],
    ['deliberation', `${'Ord '.repeat(200)}slut. Överläggningen för`, 'klaras avslutad.'],
    ['decision', 'Ärendet bordläggs', null],
    ['deliberation', '', null],
    // Behind a gap only words of one sentence
    ['motions', 'Eva. Ek yrkar avs', 'lag på samhällsbyggnadsförvaltningens förslag.'],
    ['motions', ' yrkar avs', null],
    ['motions', `${'Eva '.repeat(60)}yrkar avs`, null],
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

test('a sentence that the body often writes comes first, with the names of the body filled in', () => {
  const own = having(record, templateWith({ standingPhrases: ['{Organ} tackar för informationen.'] }))
  const caret = { record: own, paragraphId: 'p3', section: 'information', after: '' } as const
  expect(completionAt({ ...caret, before: 'Byggnadsnämnden tac' })?.rest).toBe('kar för informationen.')
  expect(completionAt({ ...caret, record, before: 'Byggnadsnämnden tac' })).toBeNull()
})
