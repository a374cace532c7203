import { describe, expect, test } from 'vitest'
import { said } from '../../../support/check-findings.ts'
import { aCommittee, aCouncil, having, paragraphWith, text } from '../../../support/record-builder.ts'

describe('an item added at a council’s meeting (KL 5:52)', () => {
  const added = having(aCouncil(3), paragraphWith(3, { addedAtMeeting: true, title: 'Bro över ån' }))
  test('is in order when its own § says that all agree', () => {
    const record = having(
      added,
      text(3, 'decision', 'Samtliga närvarande ledamöter beslutar att avgöra ärendet.'),
    )
    expect(said(record, 'item.notAnnounced')).toEqual([])
  })
  test('or the § in which the agenda is fixed', () => {
    const agenda = 'Samtliga närvarande ledamöter beslutar att Bro över ån får avgöras i dag.'
    expect(said(having(added, text(1, 'decision', agenda)), 'item.notAnnounced')).toEqual([])
  })
  test('not when that is about another', () => {
    const agenda = 'Samtliga närvarande ledamöter beslutar att Väg 12 får avgöras i dag.'
    expect(said(having(added, text(1, 'decision', agenda)), 'item.notAnnounced')).toHaveLength(1)
  })
  test('a nämnd may add what it likes', () => {
    expect(
      said(having(aCommittee(3), paragraphWith(3, { addedAtMeeting: true })), 'item.notAnnounced'),
    ).toEqual([])
  })
})

describe('interpellationer and frågor (KL 5:68)', () => {
  test.each([
    ['question', 'Frågan får ställas.', 0],
    ['question', 'Kommunfullmäktige tackar.', 1],
    ['interpellation', 'Interpellationen bordläggs.', 0],
    ['decision', 'Kommunfullmäktige tackar.', 0],
  ] as const)('%s: %s', (kind, words, found) => {
    const record = having(aCouncil(3), paragraphWith(3, { kind }), text(3, 'decision', words))
    expect(said(record, 'item.unclearStatus')).toHaveLength(found)
  })
})

describe('motions older than a year (KL 5:35)', () => {
  test.each([
    { name: 'a year to the day', basis: 'Motion daterad 2025-03-10', found: [] },
    { name: 'a day more', basis: 'Motion daterad 2025-03-09', found: ['2025-03-09'] },
    { name: 'in words', basis: 'Motion av Eva Ek den 9 mars 2025', found: ['2025-03-09'] },
    {
      name: 'the date of another document',
      basis: 'Tjänsteskrivelse 2019-01-01\nMotion 2026-01-01',
      found: [],
    },
    { name: 'no date, and the number of last year', basis: 'Motion', caseNumbers: ['KS 2025/7'], found: [] },
    {
      name: 'no date, and the number of the year before',
      basis: 'Motion',
      caseNumbers: ['KS 2024/7'],
      found: ['2024'],
    },
    { name: 'nothing to go by', basis: 'Motion', found: [] },
  ])('$name', ({ basis, caseNumbers = [], found }) => {
    const record = having(
      aCouncil(3),
      paragraphWith(3, { kind: 'councilMotion', caseNumbers }),
      text(3, 'basis', basis),
    )
    expect(said(record, 'item.overAYear')).toEqual(
      found.map((date) => `Ärendet i § 3 väcktes ${date}, för mer än ett år sedan.`),
    )
  })
  test('other matters may take their time', () => {
    expect(said(having(aCouncil(3), text(3, 'basis', 'Motion 2019-01-01')), 'item.overAYear')).toEqual([])
  })
})

describe('the chair’s own decisions (KL 6:40)', () => {
  const listed = having(aCommittee(3), paragraphWith(3, { title: 'Ordförandebeslut', kind: 'notification' }))
  test('are in order when they are notified', () => {
    const record = having(listed, text(3, 'decision', 'Ordföranden anmäler beslut i brådskande ärende.'))
    expect(said(record, 'item.chairDecision')).toEqual([])
  })
  test('not when the § says nothing of it', () => {
    expect(said(having(listed, text(3, 'decision', 'Nämnden tackar.')), 'item.chairDecision')).toHaveLength(1)
  })
  test('while the item waits there is nothing to say', () => {
    expect(said(having(listed, paragraphWith(3, { state: 'planned' })), 'item.chairDecision')).toEqual([])
  })
})

describe('secrecy', () => {
  test('closed doors and a public §', () => {
    expect(
      said(having(aCommittee(3), paragraphWith(3, { closedDoors: true })), 'item.secretShown'),
    ).toHaveLength(1)
  })
  test.each(['masked', 'secret'] as const)('a %s § is in order', (visibility) => {
    const record = having(aCommittee(3), paragraphWith(3, { closedDoors: true, visibility }))
    expect(said(record, 'item.secretShown')).toEqual([])
  })
})
