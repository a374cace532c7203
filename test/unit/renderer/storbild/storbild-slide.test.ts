import { describe, expect, test } from 'vitest'
import type { StorbildItem, StorbildQuestion, StorbildView, StorbildVote } from '#domain/storbild-view.ts'
import { storbildSlide, type Slide } from '../../../../src-renderer/features/storbild/storbild-slide.ts'

type Treated = Extract<StorbildItem, { readonly kind: 'treated' }>

const treated: Treated = {
  kind: 'treated',
  label: 'BMN § 44',
  title: 'Detaljplan för kvarteret Lärkan',
  caseNumbers: ['BMN 2026/41'],
  closed: false,
  motions: [],
  question: null,
  vote: null,
  elections: [],
}
const question: StorbildQuestion = {
  kind: 'against',
  point: null,
  state: 'put',
  alternatives: ['förvaltningens förslag', 'Nils Bergs (V) avslagsyrkande'],
  mainProposal: '',
  outcome: '',
}
const vote: StorbildVote = {
  method: 'open',
  threshold: 'majority',
  yes: 'bifall till förvaltningens förslag',
  no: 'avslag',
  count: { yes: 7, no: 4, abstain: 1 },
  left: 1,
  tie: false,
  result: null,
}
const motion = {
  id: 'm',
  kind: 'reject',
  movers: 'Nils Berg (V)',
  seconders: '',
  about: 'förvaltningens förslag',
  receiver: '',
  text: '',
} as const

function showing(item: StorbildItem | null, state: StorbildView['state']): StorbildView {
  return { body: 'Byggnadsnämnden', date: '2026-03-10', state, adjournedSince: '14:05', item }
}
const slideOf = (change: Partial<Treated>): Slide => storbildSlide(showing({ ...treated, ...change }, 'open'))

test('nothing to show is an empty picture', () => {
  expect(storbildSlide(null)).toEqual({ kicker: '', title: '', head: '', lines: [], tally: null, foot: '' })
})

test.each([
  { state: 'notOpened', slide: { kicker: '10 mars 2026', title: 'Sammanträdet har inte öppnats' } },
  { state: 'ended', slide: { kicker: '10 mars 2026', title: 'Sammanträdet är avslutat' } },
  { state: 'adjourned', slide: { title: 'Ajournering', head: 'sedan klockan 14.05' } },
  { state: 'open', slide: { kicker: '10 mars 2026', title: '' } },
] as const)('a meeting that is $state', ({ state, slide }) => {
  expect(storbildSlide(showing(null, state))).toMatchObject(slide)
})

test.each([
  { item: { kind: 'closedDoors' }, slide: { title: 'Stängda dörrar', kicker: '' } },
  { item: { kind: 'notPublic' }, slide: { title: 'Ärendet visas inte', kicker: '' } },
  { item: { kind: 'coming', title: 'Budget' }, slide: { kicker: 'Härnäst', title: 'Budget' } },
  {
    item: { kind: 'withdrawn', label: '§ 9', title: 'Budget' },
    slide: { kicker: '§ 9', title: 'Budget', head: 'Ärendet utgår.' },
  },
] as const)('a § of the kind $item.kind', ({ item, slide }) => {
  expect(storbildSlide(showing(item, 'open'))).toMatchObject({ ...slide, lines: [], tally: null })
})

describe('a vote', () => {
  test('says what the sides mean, how it stands and how many are left', () => {
    expect(slideOf({ vote, question })).toMatchObject({
      lines: [
        { lead: 'Ja', text: 'bifall till förvaltningens förslag' },
        { lead: 'Nej', text: 'avslag' },
      ],
      tally: { yes: 7, no: 4, abstain: 1 },
      foot: 'en röst kvar',
    })
  })

  test.each([
    { change: { left: 3 }, foot: 'tre röster kvar' },
    { change: { left: 41 }, foot: '41 röster kvar' },
    { change: { left: 0 }, foot: '' },
    { change: { left: 0, tie: true }, foot: 'lika röstetal, ordförandens röst avgör' },
    { change: { method: 'secret', count: null, left: 0 }, foot: 'Sluten omröstning pågår' },
    {
      change: { result: { winner: 'no', decidedBy: 'castingVote' } },
      foot: 'ordförandens utslagsröst avgjorde',
    },
  ] as const)('$foot', ({ change, foot }) => {
    expect(slideOf({ vote: { ...vote, ...change } }).foot).toBe(foot)
  })

  test('ends with what was decided', () => {
    const result = { winner: 'no', decidedBy: 'votes' } as const
    expect(slideOf({ vote: { ...vote, result } }).lines.at(-1)).toMatchObject({
      lead: 'Beslut',
      text: 'avslag',
    })
  })
})

test.each([
  { change: {}, head: 'Ordföranden ställer proposition på', first: 'förvaltningens förslag' },
  {
    change: { point: 2 },
    head: 'Ordföranden ställer proposition på, punkt 2',
    first: 'förvaltningens förslag',
  },
  { change: { state: 'voteCalled' }, head: 'Omröstning är begärd', first: 'förvaltningens förslag' },
  { change: { state: 'decided', outcome: 'återremiss' }, head: 'Beslut', first: 'återremiss' },
  {
    change: { kind: 'counterProposal', mainProposal: 'förvaltningens förslag' },
    head: 'Vad ska stå mot huvudförslaget, förvaltningens förslag',
    first: 'förvaltningens förslag',
  },
] as const)('a question: $head', ({ change, head, first }) => {
  const slide = slideOf({ question: { ...question, ...change } })
  expect(slide.head).toBe(head)
  expect(slide.lines[0]).toMatchObject({ lead: '', text: first })
})

test('motions say who and what; those that cannot be read are counted', () => {
  const line = { lead: 'Nils Berg (V)', text: 'Avslag på förvaltningens förslag' }
  expect(slideOf({ motions: [motion] })).toMatchObject({ head: 'Yrkanden', lines: [line], foot: '' })
  const many = Array.from({ length: 8 }, (_, i) => ({ ...motion, id: `m${i}` }))
  expect(slideOf({ motions: many })).toMatchObject({ foot: 'och 2 yrkanden till' })
  expect(slideOf({ motions: many }).lines).toHaveLength(6)
})

test.each([
  {
    change: { kind: 'referBack', about: '', receiver: 'förvaltningen' },
    text: 'Återremiss till förvaltningen',
  },
  { change: { kind: 'own', about: '', text: 'Planen ändras.' }, text: 'Eget förslag: Planen ändras.' },
  { change: { seconders: 'Eva Ek (MP)' }, text: 'Avslag på förvaltningens förslag · instämmer: Eva Ek (MP)' },
] as const)('a motion: $text', ({ change, text }) => {
  expect(slideOf({ motions: [{ ...motion, ...change }] }).lines[0]?.text).toBe(text)
})

test.each([
  { outcome: 'pending', text: 'pågår' },
  { outcome: 'postponed', text: 'skjuts upp' },
  { outcome: 'elected', text: 'Eva Ek (S), Bo Ås (M)' },
] as const)('an election that is $outcome', ({ outcome, text }) => {
  const elected = outcome === 'elected' ? ['Eva Ek (S)', 'Bo Ås (M)'] : []
  const election = { office: 'ordförande', places: 2, method: 'acclamation', outcome, elected } as const
  expect(slideOf({ elections: [election] }).lines).toMatchObject([{ lead: 'Val av ordförande', text }])
})
