import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendanceSentences, rollCallSentences } from '#domain/attendance-sentences.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  aSubcommittee,
  bodyKind,
  event,
  having,
  leaves,
  recused,
  rollCall,
  seatWith,
  serves,
  substitutesPresent,
  templateWith,
  withEvent,
} from '../../support/record-builder.ts'
import { anyTimeline } from '../../support/timelines.ts'

/** The sentences of every event, one a line; people are named by their ids. */
function told(record: MeetingRecord): readonly string[] {
  const named: MeetingRecord = {
    ...record,
    people: record.people.map((person) => ({ ...person, givenName: person.id, familyName: '', party: null })),
  }
  return named.attendance.flatMap((each) => attendanceSentences(named, each).map(({ text }) => text))
}

const late: Step = rollCall('m2', 'late')
const away: Step = rollCall('m2', 'absent')

describe('what an event says', () => {
  const cases: readonly { name: string; record: MeetingRecord; says: readonly string[] }[] = [
    {
      name: 'corpus 104: comes to § 3',
      record: having(aCommittee(4), late, withEvent('arrives', 'm2', { paragraphId: 'p3', time: '18:20' })),
      says: ['M2 anländer klockan 18.20 och tjänstgör från och med § 3.'],
    },
    {
      name: 'domain.md §3.2 Ex. B: comes in § 2 while a substitute serves, and serves from § 3',
      record: having(
        aCommittee(4),
        late,
        serves('s1', 'm2', 0),
        withEvent('arrives', 'm2', { paragraphId: 'p2', during: true, time: '18:20' }),
      ),
      says: ['S1 tjänstgör för m2.', 'M2 anländer klockan 18.20 och tjänstgör från och med § 3.'],
    },
    {
      name: 'no time was noted',
      record: having(aCommittee(4), late, event('arrives', 'm2', 3)),
      says: ['M2 tjänstgör från och med § 3.'],
    },
    {
      name: 'a substitute comes to sit in the room',
      record: having(
        aCommittee(4),
        withEvent('arrives', 's1', { paragraphId: 'p2', time: '18:20' }),
        withEvent('arrives', 's2', { paragraphId: 'p2', during: true, time: '18:25' }),
        event('arrives', 's3', 3),
      ),
      says: [
        'S1 anländer klockan 18.20.',
        'S2 anländer klockan 18.25, under § 2.',
        'S3 är närvarande från och med § 3.',
      ],
    },
    {
      name: 'leaves after § 2 and is replaced: said once',
      record: having(
        aCommittee(4),
        substitutesPresent('s1'),
        withEvent('leaves', 'm2', { paragraphId: 'p3', time: '19:05' }),
        serves('s1', 'm2', 3),
      ),
      says: ['M2 lämnar sammanträdet klockan 19.05, efter § 2. S1 tjänstgör därefter.'],
    },
    {
      name: 'and when nobody takes the seat',
      record: having(aCommittee(4), withEvent('leaves', 'm2', { paragraphId: 'p3', time: '19:05' })),
      says: ['M2 lämnar sammanträdet klockan 19.05, efter § 2. Platsen är därefter obesatt.'],
    },
    {
      name: 'corpus 029: leaves during § 58 and is replaced',
      record: having(
        aCommittee(4),
        withEvent('leaves', 'm2', { paragraphId: 'p3', during: true, time: '19:05' }),
        withEvent('serves', 's1', { paragraphId: 'p3', during: true, seatId: 'seat-m2' }),
      ),
      says: ['M2 lämnar sammanträdet klockan 19.05, under § 3. S1 tjänstgör därefter.'],
    },
    {
      name: 'during a §, replaced by nobody; and without a time',
      record: having(
        aCommittee(4),
        withEvent('leaves', 'm2', { paragraphId: 'p3', during: true, time: '19:05' }),
        withEvent('leaves', 'm3', { paragraphId: 'p3', during: true }),
        leaves('m4', 3),
      ),
      says: [
        'M2 lämnar sammanträdet klockan 19.05, under § 3.',
        'M3 lämnar sammanträdet under § 3.',
        'M4 deltar till och med § 2.',
      ],
    },
    {
      name: 'without a time the substitute is named in a sentence of its own',
      record: having(aCommittee(4), leaves('m2', 3), serves('s1', 'm2', 3)),
      says: ['M2 deltar till och med § 2.', 'S1 tjänstgör för m2 från och med § 3.'],
    },
    {
      name: 'one who did not serve leaves',
      record: having(
        aCommittee(4),
        substitutesPresent('s1'),
        withEvent('leaves', 's1', { paragraphId: 'p3', time: '19:05' }),
      ),
      says: ['S1 lämnar sammanträdet klockan 19.05.'],
    },
    {
      name: 'before the first §',
      record: having(
        aCommittee(2),
        withEvent('leaves', 'm2', { paragraphId: 'p1', time: '18:02' }),
        leaves('m3', 1),
      ),
      says: ['M2 lämnar sammanträdet klockan 18.02.'],
    },
    {
      name: 'corpus 057: "för Vakant (FP)"',
      record: having(aCommittee(1), seatWith('m9', { personId: null, party: 'FP' }), serves('s6', 'm9', 0)),
      says: ['S6 tjänstgör för vakant plats (FP).'],
    },
    {
      name: 'a seat is given back, and taken again',
      record: having(
        aCommittee(4),
        away,
        serves('s1', 'm2', 0),
        event('stops', 's1', 3),
        event('stops', 'm3', 2),
        serves('m3', 'm3', 4),
      ),
      says: [
        'S1 tjänstgör för m2.',
        'S1 tjänstgör till och med § 2.',
        'M3 tjänstgör till och med § 1.',
        'M3 tjänstgör från och med § 4.',
      ],
    },
    {
      name: 'domain.md §3.2 Ex. D: jävig, and who serves',
      record: having(aCommittee(3), substitutesPresent('s1'), recused('m2', 2), serves('s1', 'm2', 2)),
      says: [
        'M2 anmäler jäv och varken deltar i eller är närvarande vid handläggningen av ärendet. S1 tjänstgör.',
      ],
    },
    {
      name: 'the chair jävig: who leads; taking the chair for it is not said again, nor leaving the room',
      record: having(
        aCommittee(3),
        recused('m1', 2),
        event('takesChair', 'm5', 2),
        withEvent('leaves', 'm1', { paragraphId: 'p2', time: '18:30' }),
      ),
      says: [
        'M1 anmäler jäv och varken deltar i eller är närvarande vid handläggningen av ärendet.',
        'På grund av jäv för ordföranden leds handläggningen av ärendet av m5.',
      ],
    },
    {
      name: 'in a council the jävig may stay in the room (KL 5:47)',
      record: having(aCouncil(2), recused('m3', 1), recused('m4', 2), serves('s1', 'm4', 2)),
      says: [
        'M3 anmäler jäv och deltar inte i handläggningen av ärendet.',
        'M4 anmäler jäv och deltar inte i handläggningen av ärendet. S1 tjänstgör.',
      ],
    },
    {
      name: 'another leads one §',
      record: having(aCommittee(4), event('takesChair', 'm5', 2), event('leavesChair', 'm5', 3)),
      says: ['M5 tjänstgör som ordförande under § 2.'],
    },
    {
      name: 'another leads for longer',
      record: having(aCommittee(4), event('takesChair', 'm5', 2), event('leavesChair', 'm5', 4)),
      says: [
        'M5 tjänstgör som ordförande från och med § 2.',
        'M1 tjänstgör som ordförande från och med § 4.',
      ],
    },
    {
      name: 'from the roll call on, and the chair hands over',
      record: having(
        aCommittee(4),
        event('takesChair', 'm5', 0),
        event('leavesChair', 'm5', 2),
        event('takesChair', 'm11', 2),
        event('leavesChair', 'm2', 3),
      ),
      says: [
        'M5 tjänstgör som ordförande från och med § 1.',
        'M11 tjänstgör som ordförande från och med § 2.',
      ],
    },
    {
      name: 'corpus 062: at a distance, and in the room again',
      record: having(aCommittee(4), event('remoteOn', 'm2', 2), event('remoteOff', 'm2', 3)),
      says: ['M2 deltar på distans.', 'M2 deltar på plats från och med § 3.'],
    },
    {
      name: 'the connection is lost in the middle of a §, and up again',
      record: having(
        aCommittee(4),
        rollCall('m2', 'remote'),
        withEvent('leaves', 'm2', { paragraphId: 'p2', during: true, time: '18:40' }),
        withEvent('remoteOn', 'm2', { paragraphId: 'p4', time: '19:10' }),
      ),
      says: [
        'Förbindelsen med m2 bryts klockan 18.40. M2 antecknas som frånvarande från och med § 3.',
        'Förbindelsen med m2 är åter upprättad klockan 19.10.',
      ],
    },
    {
      name: 'corpus 059: three take no part, named together',
      record: having(
        aCommittee(2),
        ...['m2', 'm3', 'm4'].map((id) => event('abstainsFromDecision', id, 2)),
        event('abstainsFromDecision', 'm5', 1),
      ),
      says: ['M2, m3 och m4 deltar inte i beslutet.', 'M5 deltar inte i beslutet.'],
    },
  ]
  test.each(cases)('$name', ({ record, says }) => {
    expect(told(record)).toEqual(says)
  })

  test('nothing about recusals noted for no §, or seats that are not there', () => {
    expect(told(having(aCommittee(1), recused('m2', 0), withEvent('serves', 's1', {})))).toEqual([])
  })
  test('it tells its fact, phrase and section, in the body’s own words', () => {
    const record = having(
      aSubcommittee(2),
      templateWith({
        phrases: { 'närvaro.tjänstgör_från': '{Ersättare} ersätter {ledamot} fr.o.m. § {paragraf}.' },
      }),
      away,
      serves('s1', 'm2', 2),
      recused('m3', 2),
    )
    const [first, second] = record.attendance
    if (first === undefined || second === undefined) throw new Error('Two events were recorded')
    expect(attendanceSentences(record, first)).toEqual([
      {
        factId: first.id,
        phrase: 'närvaro.tjänstgör_från',
        section: 'attendance',
        text: 'David Ek (M) ersätter Bengt Ek (L) fr.o.m. § 2.',
        clauses: [],
      },
    ])
    expect(attendanceSentences(record, second).map(({ section }) => section)).toEqual(['recusal'])
  })
})

function lines(record: MeetingRecord): readonly string[] {
  return rollCallSentences(record).map(({ text }) => text)
}

describe('what the roll call says', () => {
  test('how many serve, and that they are enough', () => {
    expect(lines(aCommittee(1))).toEqual([
      'Upprop förrättas. 11 ledamöter och tjänstgörande ersättare är närvarande.',
      'Ordföranden konstaterar att fler än hälften av ledamöterna är närvarande och att sammanträdet därmed är beslutsfört.',
    ])
  })
  test('corpus 029: for whom there is no substitute, and who is on a link', () => {
    const record = having(aSubcommittee(1), rollCall('m2', 'absent'), rollCall('m3', 'remote'))
    expect(lines(record)).toEqual([
      'Upprop förrättas. 2 ledamöter och tjänstgörande ersättare är närvarande.',
      'Ordföranden konstaterar att fler än hälften av ledamöterna är närvarande och att sammanträdet därmed är beslutsfört.',
      'För Bengt Ek (L) saknas ersättare.',
      'Cecilia Ek (S) deltar på distans.',
    ])
    expect(new Set(rollCallSentences(record).map(({ factId }) => factId))).toEqual(new Set(['meeting']))
  })
  test('nothing about quorum when there is none, or none is needed', () => {
    const gone = having(aSubcommittee(1), rollCall('m2', 'absent'), rollCall('m3', 'absent'))
    expect(lines(gone)[1]).toBe('För Bengt Ek (L) saknas ersättare.')
    expect(lines(having(aSubcommittee(1), bodyKind('informal')))).toHaveLength(1)
  })
})

test('whatever has been noted, every sentence is whole', () => {
  fc.assert(
    fc.property(anyTimeline, (record) => {
      const sentences = record.attendance.flatMap((each) => attendanceSentences(record, each))
      for (const { text } of [...sentences, ...rollCallSentences(record)]) {
        expect(text).toMatch(/^\p{Lu}[^{}]+\.$/u)
        expect(text).not.toMatch(/ {2}|§ [.,]/)
      }
    }),
  )
})
