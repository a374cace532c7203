import { describe, expect, test } from 'vitest'
import type { Body } from '#domain/body.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import {
  addSection,
  housingKind,
  newSection,
  sectionHeading,
  sectionTemplates,
  sectionsOf,
  standingSections,
} from '#domain/section-order.ts'
import { aCommittee, having, templateWith } from '../../support/record-builder.ts'
import { refused } from '../../support/refused.ts'

type Own = readonly (readonly [kind: SectionKind, heading: string, standing: boolean])[]

function bodyOf(own: Own): Body {
  const sections = own.map(([kind, heading, standing]) => ({ kind, heading, standing }))
  return having(aCommittee(1), templateWith({ sections })).body
}

const bare = bodyOf([])
/** Österåker's order (seed 003): the decision last, yrkanden under "Förslag till beslut". */
const osteraker = bodyOf([
  ['summary', 'Sammanfattning', true],
  ['proposal', 'Förslag till beslut', true],
  ['propositionsordning', 'Propositionsordning', false],
  ['decision', '{Organ_genitiv} beslut', true],
])

function order(body: Body): readonly SectionKind[] {
  return sectionTemplates(body).map(({ kind }) => kind)
}

describe('the order of a body’s sections (domain.md §4.1)', () => {
  test('is the usual one where the body has none', () => {
    expect(order(bare).slice(0, 4)).toEqual(['decision', 'recommendation', 'reservation', 'matter'])
    expect(order(bare).at(-1)).toBe('dispatch')
  })
  test('is the body’s own, and each other section follows its nearest usual forerunner', () => {
    expect(order(osteraker)).toEqual([
      'summary',
      'information',
      'basis',
      'proposal',
      'attendance',
      'recusal',
      'adjournment',
      'motions',
      'deliberation',
      'propositionsordning',
      'vote',
      'election',
      'motivation',
      'note',
      'statement',
      'appeal',
      'free',
      'attachments',
      'dispatch',
      'decision',
      'recommendation',
      'reservation',
      'matter',
      'coOption',
    ])
  })
  test('has what nothing comes before first', () => {
    expect(order(bodyOf([['dispatch', 'Expediering', true]])).slice(0, 2)).toEqual([
      'decision',
      'recommendation',
    ])
    expect(order(bodyOf([['dispatch', 'Expediering', true]])).at(-1)).toBe('dispatch')
  })
  test('has every kind once, whatever the body’s own are', () => {
    for (const body of [bare, osteraker, aCommittee(1).body]) {
      expect(order(body).toSorted()).toEqual(order(bare).toSorted())
    }
  })
})

function standing(body: Body): readonly string[] {
  return standingSections(body, 'p7').map(({ id, heading }) => `${id}: ${heading}`)
}

describe('what a § begins with', () => {
  test('is what the body’s template says stands in every §, in the body’s words', () => {
    expect(standing(osteraker)).toEqual([
      'p7.summary: Sammanfattning',
      'p7.proposal: Förslag till beslut',
      'p7.decision: Byggnadsnämndens beslut',
    ])
  })
  test('is the usual where the body says nothing', () => {
    expect(standing(bare)).toEqual([
      'p7.decision: Beslut',
      'p7.summary: Sammanfattning',
      'p7.basis: Beslutsunderlag',
      'p7.proposal: Förslag till beslut',
      'p7.dispatch: Expedieras',
    ])
  })
})

test.each<[SectionKind, string]>([
  ['decision', 'Byggnadsnämndens beslut'],
  ['vote', 'Omröstning'],
  ['free', ''],
])('the heading of %s is %s', (kind, heading) => {
  expect(sectionHeading(osteraker, kind)).toBe(heading)
})

test.each<[string, Body, SectionKind, SectionKind]>([
  ['yrkanden under the proposal, when the body has no section for them', osteraker, 'motions', 'proposal'],
  ['the vote under the order in which it was put', osteraker, 'vote', 'propositionsordning'],
  ['any other in its own', osteraker, 'reservation', 'reservation'],
  ['yrkanden in their own, when the body has one', aCommittee(1).body, 'motions', 'motions'],
  ['all in their own, when the body has no template', bare, 'motions', 'motions'],
])('%s', (_, body, kind, housed) => {
  expect(housingKind(body, kind)).toBe(housed)
})

describe('a section that is added', () => {
  const record = { ...aCommittee(2), body: osteraker, sections: [] }
  const added = (...kinds: readonly SectionKind[]): readonly SectionKind[] =>
    sectionsOf(
      kinds.reduce(
        (current, kind) => addSection(current, newSection(osteraker, { id: kind, paragraphId: 'p1', kind })),
        addSection(record, newSection(osteraker, { id: 'other', paragraphId: 'p2', kind: 'summary' })),
      ),
      'p1',
    ).map(({ kind }) => kind)

  test('takes its place in the body’s order', () => {
    expect(added('decision', 'summary', 'reservation', 'motions')).toEqual([
      'summary',
      'motions',
      'decision',
      'reservation',
    ])
  })
  test('of a kind that is there comes after it', () => {
    const twice = addSection(
      addSection(record, newSection(osteraker, { id: 'a', paragraphId: 'p1', kind: 'note' })),
      newSection(osteraker, { id: 'b', paragraphId: 'p1', kind: 'note' }),
    )
    expect(twice.sections.map(({ id }) => id)).toEqual(['a', 'b'])
  })
  test('is refused when its id is taken', () => {
    const section = newSection(osteraker, { id: 'a', paragraphId: 'p1', kind: 'note' })
    expect(refused(() => addSection(addSection(record, section), section))?.code).toBe('DUPLICATE_ID')
  })
})
