import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import { blockText, textBlock } from '#domain/block-text.ts'
import { officeInTitle } from '#domain/election-office.ts'
import { guessItemKind } from '#domain/item-kind-guess.ts'
import { mayClose, nextStep } from '#domain/propositionsordning.ts'
import { fillPhrase } from '#domain/phrases.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { paragraphLabel } from '#domain/numbering.ts'
import { anElection } from '../../support/facts.ts'
import { aCouncil, having, meetingWith } from '../../support/record-builder.ts'

/** The hard cases of the corpus about elections (FEATURES §7); those by ballot stand in hard-cases-motions. */

const board = 'kommunstyrelsen'
/** Who leaves what, and who comes after; each takes the place of the one before, as in the chain of 072. */
const chain = [
  ['ordförande', 'Anna Ek (S)', 'Bengt Ek (S)'],
  ['förste vice ordförande', 'Bengt Ek (S)', 'Cecilia Ek (S)'],
  ['ledamot', 'Cecilia Ek (S)', 'David Ek (S)'],
  ['ersättare', 'David Ek (S)', 'Eva Ny (S)'],
].map(([office = '', leaving = '', coming = ''], i) => ({
  id: `chain${i + 1}`,
  office: `${office} i ${board}`,
  leaving,
  coming,
  title: `Entledigande från uppdraget som ${office} i ${board} och val av ny ${office} i ${board}`,
}))

function decided(record: MeetingRecord, paragraphId: string): readonly string[] {
  return sectionsOf(record, paragraphId)
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ blocks }) => blocks.map(blockText))
}

describe('072: entledigande and val in linked §§, each election after the one that made its place vacant', () => {
  const planned = having(aCouncil(2), meetingWith({ state: 'planned', firstParagraphNumber: 104 }))
  const items = chain.map(({ id, title }) => ({
    id,
    title,
    caseNumbers: [],
    kind: guessItemKind(title),
  }))
  const listed = having(
    applyAct(planned, { kind: 'agenda.add', items, before: null }),
    meetingWith({ state: 'open', endTime: null }),
  )

  /** What the secretary does in one §: opens it, writes who is freed, and holds the election. */
  function treat(
    record: MeetingRecord,
    { id, office, leaving, coming }: (typeof chain)[number],
  ): MeetingRecord {
    const open = applyAct(record, { kind: 'paragraph.open', paragraphId: id, time: '18:10' })
    const section = sectionsOf(open, id).find(({ kind }) => kind === 'decision')
    const freed = fillPhrase(open.body, 'val.avsägelse', { person: leaving, uppdrag: office })
    const acts: readonly MeetingAct[] = [
      { kind: 'text.write', sectionId: section?.id ?? '', blocks: [textBlock(`${id}-freed`, freed, null)] },
      {
        kind: 'election.put',
        election: anElection(`e-${id}`, {
          paragraphId: id,
          office,
          candidates: [{ name: coming, personId: null, votes: 0 }],
          elected: [coming],
          outcome: 'elected',
        }),
      },
      { kind: 'paragraph.close', paragraphId: id, time: '18:20' },
    ]
    return acts.reduce(applyAct, open)
  }
  const held = chain.reduce(treat, listed)

  test('each title is that of an election, of the office that falls vacant', () => {
    expect(items.map(({ kind }) => kind)).toEqual(chain.map(() => 'election'))
    expect(chain.map(({ title }) => officeInTitle(title).office)).toEqual(
      chain.map(({ office }) => `ny ${office}`),
    )
  })
  test('the §§ follow on each other, and each says both who is freed and who is elected', () => {
    expect(chain.map(({ id }) => paragraphLabel(held, id))).toEqual(['§ 106', '§ 107', '§ 108', '§ 109'])
    expect(chain.map(({ id }) => decided(held, id))).toEqual(
      chain.map(({ office, leaving, coming }) => [
        `Kommunfullmäktige befriar ${leaving} från uppdraget som ${office}.`,
        `Kommunfullmäktige utser ${coming} till ${office}.`,
      ]),
    )
  })
  test('an election that is opened again holds up its own § and no other', () => {
    const acts: readonly MeetingAct[] = [
      { kind: 'paragraph.reopen', paragraphId: 'chain2' },
      { kind: 'election.put', election: anElection('e-chain2', { paragraphId: 'chain2' }) },
    ]
    const pending = acts.reduce(applyAct, held)
    expect(chain.map(({ id }) => nextStep(pending, id).kind)).toEqual(['done', 'election', 'done', 'done'])
    expect(mayClose(pending, 'chain2')).toBe(false)
    expect(decided(pending, 'chain2')).toEqual([
      'Kommunfullmäktige befriar Bengt Ek (S) från uppdraget som förste vice ordförande i kommunstyrelsen.',
    ])
  })
})
