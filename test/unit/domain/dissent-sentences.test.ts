import { expect, test } from 'vitest'
import type { Dissent } from '#domain/dissent.ts'
import { dissentSentences } from '#domain/dissent-sentences.ts'
import { sentencesOfFact } from '#domain/sentences.ts'
import { aDissent } from '../../support/dissents.ts'
import { aMotion } from '../../support/facts.ts'
import { aSubcommittee, adding, having, substitutesPresent } from '../../support/record-builder.ts'

const record = having(
  aSubcommittee(2),
  substitutesPresent('s1'),
  adding(
    'motions',
    aMotion('own', 'approve', 'm2', {}),
    aMotion('joint', 'approve', 'm2', { movers: ['m2', 'm3'] }),
  ),
)

const cases: readonly {
  readonly name: string
  readonly dissent: Partial<Dissent>
  readonly says: readonly string[]
}[] = [
  { name: 'oral', dissent: {}, says: ['Bengt Ek (L) reserverar sig mot beslutet.'] },
  { name: 'nobody', dissent: { people: [] }, says: [] },
  {
    name: 'several',
    dissent: { people: ['m1', 'm2', 'm3'] },
    says: ['Anna Ek (M), Bengt Ek (L) och Cecilia Ek (S) reserverar sig mot beslutet.'],
  },
  {
    name: 'in writing, attached (corpus 071)',
    dissent: { people: ['m2', 'm3'], written: true, attachmentNumber: 3 },
    says: ['Bengt Ek (L) och Cecilia Ek (S) reserverar sig skriftligt mot beslutet, bilaga 3.'],
  },
  {
    name: 'in writing, printed',
    dissent: { written: true, text: 'Underlaget är för tunt' },
    says: [
      'Bengt Ek (L) reserverar sig skriftligt mot beslutet med följande motivering: Underlaget är för tunt.',
    ],
  },
  {
    name: 'in writing, not handed in: the oral one alone',
    dissent: { written: true },
    says: ['Bengt Ek (L) reserverar sig mot beslutet.'],
  },
  {
    name: 'in favour of the own motion',
    dissent: { inFavourOf: 'own' },
    says: ['Bengt Ek (L) reserverar sig mot beslutet till förmån för eget yrkande.'],
  },
  {
    name: 'in favour of another’s motion, attached (corpus 008)',
    dissent: { people: ['m3'], inFavourOf: 'own', attachmentNumber: 2, written: true },
    says: [
      'Cecilia Ek (S) reserverar sig mot beslutet till förmån för Bengt Eks (L) yrkande.',
      'Reservationen är skriftlig, bilaga 2.',
    ],
  },
  {
    name: 'two in favour of their joint motion, with a text',
    dissent: { people: ['m2', 'm3'], inFavourOf: 'joint', text: 'Det brådskar', written: true },
    says: [
      'Bengt Ek (L) och Cecilia Ek (S) reserverar sig mot beslutet till förmån för Bengt Eks (L) och Cecilia Eks (S) yrkande.',
      'Reservationen har följande motivering: Det brådskar.',
    ],
  },
  {
    name: 'one of two movers: the motion is not only the own',
    dissent: { inFavourOf: 'joint' },
    says: [
      'Bengt Ek (L) reserverar sig mot beslutet till förmån för Bengt Eks (L) och Cecilia Eks (S) yrkande.',
    ],
  },
  {
    name: 'a note',
    dissent: { kind: 'note', text: 'Vi vill se en uppföljning' },
    says: ['Bengt Ek (L) lämnar följande protokollsanteckning: Vi vill se en uppföljning.'],
  },
  {
    name: 'a note of a substitute who does not serve (KL 6:17)',
    dissent: { kind: 'note', people: ['s1'], text: 'Jag är emot' },
    says: ['David Ek (M), ej tjänstgörande ersättare, får följande mening antecknad: Jag är emot.'],
  },
  {
    name: 'a note that is attached, and one that is only announced',
    dissent: { kind: 'note', attachmentNumber: 4 },
    says: ['Bengt Ek (L) lämnar en protokollsanteckning, bilaga 4.'],
  },
  {
    name: 'a note announced',
    dissent: { kind: 'note' },
    says: ['Bengt Ek (L) lämnar en protokollsanteckning.'],
  },
  {
    name: 'a statement attached',
    dissent: { kind: 'statement', attachmentNumber: 5 },
    says: ['Bengt Ek (L) lämnar ett särskilt yttrande, bilaga 5.'],
  },
  {
    name: 'a statement printed',
    dissent: { kind: 'statement', text: 'Så här ser vi det' },
    says: ['Bengt Ek (L) lämnar följande särskilda yttrande: Så här ser vi det.'],
  },
  {
    name: 'a statement announced',
    dissent: { kind: 'statement' },
    says: ['Bengt Ek (L) lämnar ett särskilt yttrande.'],
  },
]

test.each(cases)('$name', ({ dissent, says }) => {
  expect(dissentSentences(record, aDissent(dissent)).map(({ text }) => text)).toEqual(says)
})

test.each<[Dissent['kind'], string]>([
  ['reservation', 'reservation'],
  ['note', 'note'],
  ['statement', 'statement'],
])('a %s goes into its own section', (kind, section) => {
  const [first] = dissentSentences(record, aDissent({ kind }))
  expect([first?.section, first?.factId]).toEqual([section, 'dissent-1'])
})

test('corpus 071: each party reserves in its own attachment, and losing movers who do not reserve are not named', () => {
  const reservations = [
    aDissent({ id: 'd1', people: ['m3'], written: true, attachmentNumber: 3 }),
    aDissent({ id: 'd2', people: ['m1'], written: true, attachmentNumber: 4 }),
  ]
  const lost = having(record, adding('dissents', ...reservations))
  expect(lost.motions.every(({ movers }) => movers.includes('m2'))).toBe(true)
  const said = reservations.flatMap(({ id }) => sentencesOfFact(lost, id)).map(({ text }) => text)
  expect(said).toEqual([
    'Cecilia Ek (S) reserverar sig skriftligt mot beslutet, bilaga 3.',
    'Anna Ek (M) reserverar sig skriftligt mot beslutet, bilaga 4.',
  ])
  const ofMotions = lost.motions.flatMap(({ id }) => sentencesOfFact(lost, id)).map(({ text }) => text)
  expect(ofMotions.filter((text) => text.includes('reserverar'))).toEqual([])
})
