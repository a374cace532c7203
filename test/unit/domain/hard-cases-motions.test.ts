import { describe, expect, test } from 'vitest'
import { actWhileOpen } from '../../support/act-while-open.ts'
import { decidedClauses, decisionOf } from '#domain/decision.ts'
import { planQuestions, putSeparately, toQuestion } from '#domain/proposition-plan.ts'
import { mayClose } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { treatmentsOf } from '#domain/treatment.ts'
import { withSidesExchanged } from '#domain/vote-opening.ts'
import {
  aCouncilOf,
  asked,
  ballotsCast,
  callsVote,
  finds,
  opens,
  settles,
  votes,
} from '../../support/chair.ts'
import { aMotion, aProposal, aVote, anElection, onMotion, onProposal } from '../../support/facts.ts'
import { told, toldOf } from '../../support/matters.ts'
import { aCommittee, adding, having, paragraphWith, withEvent } from '../../support/record-builder.ts'

/** The hard cases of the corpus about motions and votes (FEATURES §5–7), each by its document. */

describe('115: a minority refers back, 23–22 twice, with two reasons', () => {
  const record = having(
    aCouncilOf(45),
    adding(
      'proposals',
      aProposal('ks', 'kommunstyrelsens förslag', 'Utredningen godkänns.', 'Alternativ A.'),
    ),
    adding(
      'motions',
      aMotion('bif', 'approve', 'm21', { subject: onProposal('ks') }),
      aMotion('beng', 'referBack', 'm1', {
        movers: ['m1', 'm2', 'm45'],
        justification: 'kostnaderna belyses',
      }),
      aMotion('altB', 'amend', 'm1', {
        movers: ['m1', 'm2', 'm45'],
        subject: onProposal('ks'),
        point: 2,
        clauses: ['Alternativ B.'],
        fallbackFor: 'beng',
      }),
      aMotion('stöd', 'approve', 'm42', { movers: ['m42', 'm43'], subject: onMotion('beng') }),
      aMotion('sed', 'referBack', 'm35', { justification: 'ett annat läge prövas' }),
    ),
  )
  const first = having(record, callsVote('decideToday'), votes('23j 22n'))
  const both = having(first, callsVote('decideToday'), votes('23j 22n'))

  test('the second motion is put too, since it has its own reasons', () => {
    expect([record, first, both].map(asked)).toEqual([
      'put decideToday: decideToday beng',
      'put decideToday: decideToday sed',
      'done referredBack',
    ])
  })
  test('the rest falls, the second-hand motion too, and the § can be closed', () => {
    const become = [...treatmentsOf(both, 'p3')].map(([{ id }, treatment]) => [id, treatment.kind])
    expect(Object.fromEntries(become)).toEqual({
      beng: 'put',
      stöd: 'put',
      sed: 'put',
      bif: 'fallen',
      altB: 'fallen',
    })
    expect(mayClose(both, 'p3')).toBe(true)
  })
  test('the decision has both reasons', () => {
    expect(decisionOf(both, 'p3')).toMatchObject({ kind: 'referredBack', byMinority: true })
    expect(toldOf(both, 'p3')).toEqual([
      'Ärendet återremitteras genom minoritetsåterremiss.',
      'Återremissen har följande motiveringar:',
      'kostnaderna belyses',
      'ett annat läge prövas',
    ])
  })
  test('it is told that a third sufficed', () => {
    expect(toldOf(both, 'v1').join(' ')).toBe(
      'Kommunfullmäktige godkänner följande voteringsproposition: Ja-röst för att ärendet ska avgöras i dag. Nej-röst för att ärendet ska återremitteras enligt Anna Eks (S), Bengt Eks (S) och Eva Hassels (SD) återremissyrkande. Omröstningen utfaller med 23 ja-röster och 22 nej-röster. Avstår: 0. Frånvarande: 0. Eftersom minst en tredjedel av de närvarande ledamöterna begär det återremitteras ärendet enligt 5 kap. 50 § kommunallagen. Motivering till återremissen: kostnaderna belyses.',
    )
  })
  test('first hand and second hand are said, and who joins whose motion', () => {
    expect(told(record).slice(1, 4)).toEqual([
      'I första hand yrkar Anna Ek (S), Bengt Ek (S) och Eva Hassel (SD) att ärendet återremitteras med motiveringen att kostnaderna belyses.',
      'I andra hand yrkar Anna Ek (S), Bengt Ek (S) och Eva Hassel (SD) att punkt 2 ändras till följande lydelse: Alternativ B.',
      expect.stringMatching(
        /^.* yrkar bifall till Anna Eks \(S\), Bengt Eks \(S\) och Eva Hassels \(SD\) återremissyrkande\.$/,
      ),
    ])
  })
  test('when the first hand loses, the second hand is put', () => {
    const today = having(record, finds('decideToday'), finds('decideToday'))
    expect(asked(today)).toBe('put point § 2: ks altB')
    const decided = having(today, finds('altB'), finds('bif'))
    expect(decidedClauses(decided, decisionOf(decided, 'p3'))).toEqual([
      'Utredningen godkänns.',
      'Alternativ B.',
    ])
  })
  test('a minority has its right but once: then a majority is needed', () => {
    const again = having(record, paragraphWith(3, { minorityDeferralUsed: true }))
    const voted = having(again, callsVote('decideToday'), votes('23j 22n'))
    expect(asked(voted)).toBe('put decideToday: decideToday sed')
    expect(decisionOf(voted, 'p3').kind).toBe('none')
  })
})

describe('116: seven votes, five rivals each by itself, points by acclamation', () => {
  const rivals = ['s', 'sd', 'f', 'l', 'mp']
  const record = having(
    aCouncilOf(44),
    adding('proposals', aProposal('ks', 'Robert Wens (M) med fleras förslag', 'Budgeten antas.', 'Uppdrag.')),
    adding(
      'motions',
      ...rivals.map((id, i) => aMotion(id, 'own', `m${i + 20}`, { clauses: [`Budget enligt ${id}.`] })),
      aMotion('utred', 'add', 'm21', { clauses: ['driften utreds'] }),
      aMotion('l2', 'add', 'm23', { clauses: ['avgiften utreds'] }),
    ),
  )
  const settled = planQuestions(record, 'p3')
    .flatMap((question) => putSeparately(record, question))
    .reduce<MeetingRecord>(
      (current, question, i) =>
        actWhileOpen(current, { kind: 'question.put', question: toQuestion(question, `order${i}`, 'p3') }),
      record,
    )

  test('the order is settled beforehand: the proposal, each rival, the additions', () => {
    expect(planQuestions(settled, 'p3').map(({ kind, choices }) => [kind, choices[0]?.refersTo])).toEqual([
      ['single', 'ks'],
      ['approveOrReject', 's'],
      ['approveOrReject', 'sd'],
      ['approveOrReject', 'f'],
      ['approveOrReject', 'l'],
      ['approveOrReject', 'mp'],
      ['addition', 'utred'],
      ['addition', 'l2'],
    ])
  })
  test('yes means rejection; abstentions are tactics; each motion is tried once', () => {
    const letters = ['28j 8n 8a', '23j 5n 16a', '23j 4n 17a', '23j 2n 19a', '23j 2n 19a']
    const voted = letters.reduce(
      (current, each) => having(current, callsVote('rejection'), votes(each)),
      having(settled, finds('ks')),
    )
    const done = having(voted, callsVote('utred'), votes('28j 16n'), finds('rejection'))
    expect(done.votes).toHaveLength(6)
    expect(done.votes.slice(0, 5).map(({ yes }) => yes.text.split(' ')[0])).toEqual(Array(5).fill('avslag'))
    expect(decidedClauses(done, decisionOf(done, 'p3'))).toEqual([
      'Budgeten antas.',
      'Uppdrag.',
      'driften utreds',
    ])
    expect(mayClose(done, 'p3')).toBe(true)
    expect(toldOf(done, 'order1')).toEqual([
      'Ordföranden ställer proposition på bifall respektive avslag på Johan Björks (S) förslag och finner att kommunfullmäktige beslutar avslå detsamma. Omröstning begärs och ska verkställas.',
    ])
    expect(toldOf(done, 'v2')[1]).toBe(
      'Med 23 ja-röster mot 5 nej-röster beslutar kommunfullmäktige att avslå Anna Linds (M) förslag. Avstår: 16. Frånvarande: 0.',
    )
  })
  test('the tax rate is a choice between values', () => {
    const rates = having(
      aCouncilOf(44),
      adding(
        'motions',
        aMotion('a', 'value', 'm21', { clauses: ['skattesatsen till 19,54 kronor'] }),
        aMotion('b', 'value', 'm1', { clauses: ['skattesatsen till 19,64 kronor'] }),
      ),
    )
    const done = having(rates, callsVote('a'), votes('23j 21n'))
    expect(toldOf(done, 'q1')).toEqual([
      'Ordföranden frågar om kommunfullmäktige beslutar fastställa skattesatsen till 19,54 kronor eller skattesatsen till 19,64 kronor och finner att kommunfullmäktige beslutar fastställa skattesatsen till 19,54 kronor. Omröstning begärs och ska verkställas.',
    ])
    expect(decisionOf(done, 'p3')).toMatchObject({ kind: 'adopted', main: { refersTo: 'a' } })
  })
})

test('114: 22–22, the chair decides', () => {
  const record = having(
    aCouncilOf(44),
    adding('proposals', aProposal('ks', 'kommunstyrelsens förslag')),
    adding('motions', aMotion('avs', 'reject', 'm21', {})),
  )
  const done = having(record, callsVote('ks'), votes('n 22j 21n'))
  expect(decisionOf(done, 'p3')).toMatchObject({ kind: 'rejected', rejected: { refersTo: 'ks' } })
  expect(toldOf(done, 'v1')[1]).toMatch(
    /^Omröstningen utfaller med 22 ja-röster och 22 nej-röster\. Ordförandens utslagsröst avgör till förmån för .* avslagsyrkande\. Avstår: 0\. Frånvarande: 0\.$/,
  )
})

test('027: bifall and avslag on a motion, with two who abstain', () => {
  const record = having(
    aCouncilOf(15),
    adding('proposals', aProposal('mot', 'motionen')),
    adding('motions', aMotion('bif', 'approve', 'm9', {}), aMotion('avs', 'reject', 'm1', {})),
  )
  const done = having(record, callsVote('avs'), votes('11j 2n 2a'))
  expect(told(done).slice(2)).toEqual([
    'Ordföranden ställer bifall mot avslag och finner att kommunfullmäktige beslutar avslå motionen. Omröstning begärs och ska verkställas.',
    'Kommunfullmäktige godkänner följande voteringsproposition: Ja-röst för Anna Eks (S) avslagsyrkande. Nej-röst för bifall till motionen.',
    'Med 11 ja-röster mot 2 nej-röster beslutar kommunfullmäktige enligt Anna Eks (S) avslagsyrkande. Avstår: 2. Frånvarande: 0.',
  ])
  expect(toldOf(done, 'p3')).toEqual(['Kommunfullmäktige avslår motionen.'])
})

test('077: the supporters of the main proposal abstain in the round about what is to stand against it', () => {
  const record = having(
    aCouncilOf(41),
    adding(
      'motions',
      ...['a', 'b', 'c'].map((id, i) => aMotion(id, 'own', `m${i + 1}`, { clauses: [`${id}.`] })),
    ),
  )
  const done = having(record, callsVote('a'), callsVote('b'), votes('28a 10j 3n'), votes('26j 13n 2a'))
  expect(decisionOf(done, 'p3')).toMatchObject({ main: { refersTo: 'a' } })
})

test('078, 106: an addition is voted on after the main question', () => {
  const record = having(
    aCommittee(4),
    adding('proposals', aProposal('p', 'förvaltningens förslag', 'Planen antas.')),
    adding('motions', aMotion('till', 'add', 'm5', { clauses: ['planen utvärderas'] })),
  )
  const main = having(record, finds('p'))
  expect(asked(main)).toBe('put addition: till rejection')
  const done = having(main, callsVote('till'), votes('5j 6n'))
  expect(decidedClauses(done, decisionOf(done, 'p3'))).toEqual(['Planen antas.'])
})

test('107: a nämnd votes 10–3 on deciding today, where a third is not enough', () => {
  const record = having(aCommittee(4), adding('motions', aMotion('bord', 'table', 'm8', {})))
  const done = having(record, callsVote('decideToday'), votes('7j 4n'))
  expect(done.votes[0]?.threshold).toBe('majority')
  expect(asked(done)).toBe('done none')
  expect(toldOf(done, 'v1')[1]).toBe(
    'Med 7 ja-röster mot 4 nej-röster beslutar byggnadsnämnden att ärendet ska avgöras i dag. Avstår: 0. Frånvarande: 0.',
  )
})

test('059: most of a body take no part in the decision, and are recorded so when the vote opens', () => {
  const outside = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']
  const record = having(
    aCommittee(4),
    adding('motions', aMotion('a', 'own', 'm7', { clauses: ['a.'] }), aMotion('b', 'own', 'm8', {})),
    ...outside.map((id) => withEvent('abstainsFromDecision', id, { paragraphId: 'p3' })),
    callsVote('a'),
    opens({}),
  )
  expect(record.votes[0]?.ballots.map(({ personId, choice }) => `${personId} ${choice}`)).toEqual(
    outside.map((id) => `${id} notParticipating`),
  )
  expect(asked(record)).toBe('ballots v1 (5)')
  const done = settles(having(record, ballotsCast('6d 3j 2n')))
  expect(toldOf(done, 'v1')[1]).toMatch(/Deltar inte i omröstningen: .* \(6\)\.$/)
})

test('050: many proposals filed in advance, put each in turn', () => {
  const record = having(
    aCommittee(4),
    adding('proposals', aProposal('p', 'förvaltningens förslag')),
    adding(
      'motions',
      ...[1, 2, 3, 4, 5].map((n) => aMotion(`y${n}`, 'own', `m${n}`, { clauses: [`${n}.`] })),
    ),
  )
  expect(asked(record)).toBe('put eachInTurn: p y1 y2 y3 y4 y5')
  const all = having(
    record,
    callsVote('p'),
    callsVote('y1'),
    callsVote('y2'),
    callsVote('y3'),
    callsVote('y4'),
  )
  const rounds = Array.from({ length: 5 }).reduce<MeetingRecord>((current) => votes('6j 5n')(current), all)
  expect(rounds.votes).toHaveLength(5)
  expect(decisionOf(rounds, 'p3')).toMatchObject({ main: { refersTo: 'p' } })
})

test('062, 065: one proposal is approved', () => {
  const record = having(
    aCommittee(4),
    adding('motions', aMotion('y', 'own', 'm1', { clauses: ['ärendelistan kompletteras'] })),
  )
  expect(told(having(record, finds('y')))).toEqual([
    'Anna Ek (S) yrkar att ärendelistan kompletteras.',
    'Ordföranden frågar om byggnadsnämnden beslutar enligt Anna Eks (S) förslag och finner att så är fallet.',
  ])
})

test('GH: ja means that a question may not be put, as the body approved it', () => {
  const question = {
    ...toQuestion(
      {
        storedId: null,
        kind: 'approveOrReject',
        choices: [
          { kind: 'approval', refersTo: null },
          { kind: 'rejection', refersTo: null },
        ],
        point: null,
      },
      'q1',
      'p3',
    ),
    findingId: 'q1.2',
  }
  const put = actWhileOpen(aCouncilOf(41), { kind: 'question.put', question })
  const opened = having(put, opens({}))
  const vote = opened.votes[0] ?? aVote('v1', 'q1', {})
  expect(vote).toMatchObject({ yes: { alternativeId: 'q1.2' }, no: { alternativeId: 'q1.1' } })
  const worded = {
    ...vote,
    yes: { alternativeId: 'q1.2', text: 'att frågan inte får ställas' },
    no: { alternativeId: 'q1.1', text: 'att frågan får ställas' },
  }
  const approved = actWhileOpen(opened, { kind: 'vote.put', vote: worded })
  const done = settles(having(approved, ballotsCast('26j 13n 2a')))
  expect(toldOf(done, 'v1')).toEqual([
    'Kommunfullmäktige godkänner följande voteringsproposition: Ja-röst för att frågan inte får ställas. Nej-röst för att frågan får ställas.',
    'Med 26 ja-röster mot 13 nej-röster utfaller omröstningen till förmån för att frågan inte får ställas. Avstår: 2. Frånvarande: 0.',
  ])
  expect(withSidesExchanged(worded).yes.text).toBe('att frågan får ställas')
})

test('076, 045: a contested election by ballot; one that is postponed', () => {
  const contested = anElection('e', {
    office: 'andre vice ordförande',
    method: 'secretBallot',
    candidates: [
      { name: 'Marjan Garm (V)', personId: null, votes: 68 },
      { name: 'Inga Krüg (SD)', personId: null, votes: 24 },
    ],
    elected: ['Marjan Garm (V)'],
    outcome: 'elected',
  })
  const record = having(
    aCouncilOf(41),
    adding('elections', contested, anElection('f', { outcome: 'postponed' })),
  )
  expect(toldOf(record, 'e')).toEqual([
    'Kommunfullmäktige utser Marjan Garm (V) till andre vice ordförande.',
    'Valet genomförs med slutna valsedlar. Bengt Ek (S) och Bengt Lind (M) biträder ordföranden.',
    '92 valsedlar avges, varav 0 är ogiltiga. Rösterna fördelas så: Marjan Garm (V) 68 röster och Inga Krüg (SD) 24 röster.',
  ])
  expect(toldOf(record, 'f')).toEqual(['Valet bordläggs.'])
})
