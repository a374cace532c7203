import type { CheckId } from '#domain/checks/check-texts.ts'
import type { BallotChoice, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aDissent } from './dissents.ts'
import { aMotion, aProposal, aQuestion, aVote, anElection, ballots, onProposal } from './facts.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  aSubcommittee,
  adding,
  arrives,
  bodyKind,
  event,
  having,
  leaves,
  meetingWith,
  paragraphWith,
  recused,
  rollCall,
  rulesWith,
  seatWith,
  serves,
  substitutesPresent,
  templateWith,
  text,
  withEvent,
} from './record-builder.ts'

/** A day after the meeting of the builder's records, before anything of it falls due. */
export const today = '2026-03-16'

/** A record with one thing wrong, and the rule that must find it, so many times. */
export interface SeededFault {
  readonly name: string
  readonly checkId: CheckId
  readonly record: MeetingRecord
  readonly today: string
  readonly times: number
}

function fault(checkId: CheckId, name: string, record: MeetingRecord): SeededFault {
  return { name, checkId, record, today, times: 1 }
}

/** A vote on two motions of § 3, settled as the record has it. */
function voted(votes: string, change: Partial<Vote>): Step {
  const proposal = aProposal('p', 'förvaltningens förslag', 'Planen antas.')
  const approve = aMotion('a', 'approve', 'm1', { subject: onProposal('p') })
  const reject = aMotion('b', 'reject', 'm5', { subject: onProposal('p') })
  const question = aQuestion('q', {
    kind: 'approveOrReject',
    alternatives: [
      { id: 'q.1', kind: 'proposal', refersTo: 'p' },
      { id: 'q.2', kind: 'motion', refersTo: 'b' },
    ],
    voteId: 'v',
    outcomeId: 'q.1',
  })
  return (record) =>
    having(
      record,
      adding('proposals', proposal),
      adding('motions', approve, reject),
      adding('questions', question),
      adding('votes', aVote('v', 'q', { ballots: ballots(votes), settled: true, ...change })),
    )
}

/** One motion that has been put and won in § 3. */
function carried(mover: string): Step {
  return (record) =>
    having(
      record,
      adding('motions', aMotion('a', 'own', mover, { clauses: ['Planen antas.'] })),
      adding(
        'questions',
        aQuestion('q', {
          kind: 'single',
          alternatives: [{ id: 'q.1', kind: 'motion', refersTo: 'a' }],
          outcomeId: 'q.1',
        }),
      ),
    )
}

function without(change: Partial<MeetingRecord>): Step {
  return (record) => ({ ...record, ...change })
}

const away = (...people: readonly string[]): readonly Step[] => people.map((id) => rollCall(id, 'absent'))

const papers: Partial<Vote> = {
  method: 'secret',
  secretCount: { yes: 7, no: 4, blank: 0, invalid: 0, lotFavours: null },
}

const extraBallot = (personId: string, choice: BallotChoice): Step => {
  return (record) => ({
    ...record,
    votes: record.votes.map((vote) => ({ ...vote, ballots: [...vote.ballots, { personId, choice }] })),
  })
}

/** At least one meeting for every rule, each wrong in one way. */
export const seededFaults: readonly SeededFault[] = [
  fault(
    'number.missing',
    'an item that was never treated',
    having(aCommittee(4), paragraphWith(3, { state: 'planned' })),
  ),
  {
    ...fault(
      'number.duplicate',
      'one number twice',
      having(aCommittee(4), paragraphWith(2, { fixedNumber: '2' }), paragraphWith(3, { fixedNumber: '2' })),
    ),
  },
  fault('number.gap', 'a number left out', having(aCommittee(4), paragraphWith(4, { fixedNumber: '6' }))),
  fault(
    'number.order',
    'a number put too late',
    having(aCommittee(4), paragraphWith(2, { fixedNumber: '3' }), paragraphWith(3, { fixedNumber: '2' })),
  ),

  fault(
    'chair.missing',
    'the whole presidium away in one §',
    having(aCommittee(3), ...['m1', 'm10', 'm5'].map((id) => recused(id, 3))),
  ),
  fault(
    'quorum.lost',
    'five of eleven left in the last §',
    having(aCommittee(3), ...['m4', 'm7', 'm8', 'm9', 'm10', 'm11'].map((id) => leaves(id, 3))),
  ),
  fault(
    'quorum.answers',
    'an interpellation answered by too few',
    having(
      aSubcommittee(3),
      bodyKind('council'),
      leaves('m2', 3),
      leaves('m3', 3),
      paragraphWith(3, { kind: 'interpellation' }),
      text(3, 'decision', 'Interpellationen är besvarad.'),
    ),
  ),
  fault(
    'seat.taken',
    'a substitute on the seat of a member who stays',
    having(aCommittee(3), substitutesPresent('s1'), serves('s1', 'm2', 2)),
  ),
  fault(
    'seat.taken',
    'two substitutes on one seat',
    having(
      aCommittee(3),
      ...away('m2'),
      substitutesPresent('s1', 's2'),
      serves('s1', 'm2', 0),
      serves('s2', 'm2', 3),
    ),
  ),
  fault(
    'seat.memberElsewhere',
    'a member on another’s seat',
    having(aCommittee(3), ...away('m2'), serves('m4', 'm2', 2)),
  ),
  fault(
    'seat.notSubstitute',
    'an official on a seat',
    having(aCommittee(3), ...away('m2'), serves('secretary', 'm2', 2)),
  ),
  fault(
    'seat.unknown',
    'a substitute on no seat',
    having(aCommittee(3), withEvent('serves', 's1', { paragraphId: 'p2' })),
  ),
  fault(
    'seat.absent',
    'marked absent and yet serving',
    having(aCommittee(3), ...away('m2', 's1'), serves('s1', 'm2', 2)),
  ),
  fault(
    'seat.mayNotReturn',
    'domain.md §3.2 Ex. C: M₁ comes back to a council',
    having(aCouncil(3), leaves('m25', 2), arrives('m25', 3), serves('m25', 'm25', 3)),
  ),
  fault(
    'seat.returnDoubtful',
    'the same in a nämnd that forbids it',
    having(
      aCommittee(3),
      rulesWith({ noReturn: true }),
      leaves('m2', 2),
      arrives('m2', 3),
      serves('m2', 'm2', 3),
    ),
  ),
  fault(
    'seat.returnDoubtful',
    'in a council over two days',
    having(
      aCouncil(3),
      meetingWith({ endDate: '2026-03-11' }),
      leaves('m25', 2),
      arrives('m25', 3),
      serves('m25', 'm25', 3),
    ),
  ),
  fault(
    'seat.empty',
    'a substitute sits beside an empty seat',
    having(aCommittee(3), ...away('m2'), substitutesPresent('s1')),
  ),
  fault(
    'remote.notAllowed',
    'at a distance where it is not allowed',
    having(aCommittee(3), rulesWith({ remoteAllowed: false }), rollCall('m2', 'remote')),
  ),
  {
    ...fault(
      'remote.presidium',
      'the chair of a council at a distance after 2026-07-01',
      having(
        aCouncil(3),
        meetingWith({ date: '2026-09-14', justering: { date: '2026-09-21', time: null, place: '' } }),
        rollCall('m1', 'remote'),
      ),
    ),
    today: '2026-09-18',
  },
  fault(
    'remote.secretVote',
    'a secret election with one at a distance',
    having(
      aCommittee(3),
      event('remoteOn', 'm2', 3),
      adding('elections', anElection('e', { method: 'secretBallot', outcome: 'elected' })),
    ),
  ),
  {
    ...fault(
      'remote.notEnsured',
      'somebody at a distance after 2026-07-01, and no word from the chair',
      having(
        aCommittee(3),
        meetingWith({ date: '2026-09-14', justering: { date: '2026-09-21', time: null, place: '' } }),
        rollCall('m4', 'remote'),
      ),
    ),
    today: '2026-09-18',
  },
  fault(
    'justerare.notServing',
    'the justerare away for two §§',
    having(aCommittee(4), leaves('m3', 2), arrives('m3', 4)),
  ),
  fault(
    'justerare.tooFew',
    'nobody for one §',
    having(
      aCommittee(4),
      meetingWith({ justerare: [{ personId: 'm3', role: 'justerare', paragraphIds: ['p1', 'p2', 'p3'] }] }),
    ),
  ),

  fault(
    'recusal.serves',
    'a jävig substitute put on a seat',
    having(aCommittee(3), ...away('m2'), substitutesPresent('s1'), recused('s1', 3), serves('s1', 'm2', 3)),
  ),
  fault(
    'recusal.chairs',
    'a jävig person leads',
    having(aCommittee(3), recused('m2', 3), event('takesChair', 'm2', 3)),
  ),
  fault(
    'recusal.moves',
    'a motion by one who is jävig',
    having(aCommittee(3), recused('m2', 3), carried('m2')),
  ),
  fault(
    'recusal.votes',
    'JO 2571-1999: a vote by one who is jävig',
    having(aCommittee(3), voted('11j', {}), recused('m2', 3)),
  ),
  fault(
    'recusal.attests',
    'corpus 057: the jävig is justerare for the §',
    having(aCommittee(3), recused('m3', 3)),
  ),

  fault('decision.missing', 'a matter without a decision', having(aCommittee(3), text(3, 'decision', ''))),
  fault(
    'propositions.missing',
    'two rivals and no order',
    having(
      aCommittee(3),
      adding(
        'motions',
        aMotion('a', 'own', 'm2', { clauses: ['A'] }),
        aMotion('b', 'own', 'm5', { clauses: ['B'] }),
      ),
    ),
  ),
  fault(
    'motion.untreated',
    'an addition that was forgotten',
    having(
      aCommittee(3),
      carried('m2'),
      adding('motions', aMotion('b', 'add', 'm5', { clauses: ['Planen följs upp.'] })),
    ),
  ),
  fault(
    'motion.untreated',
    'a single motion that was never put',
    having(aCommittee(3), adding('motions', aMotion('a', 'own', 'm2', { clauses: ['A'] }))),
  ),
  fault(
    'motion.notServing',
    'a motion by one who only sits there',
    having(aCommittee(3), substitutesPresent('s1'), carried('s1')),
  ),
  fault(
    'question.undecided',
    'a vote that was called for and never held',
    having(aCommittee(3), voted('', {}), without({ votes: [] }), (record) => ({
      ...record,
      questions: record.questions.map((question) => ({ ...question, outcomeId: null })),
    })),
  ),
  fault(
    'referBack.noReason',
    'an återremiss without reasons',
    having(
      aCommittee(3),
      carried('m2'),
      adding('motions', aMotion('r', 'referBack', 'm5', { receiver: 'förvaltningen', paragraphId: 'p2' })),
      paragraphWith(2, { state: 'open' }),
    ),
  ),
  fault(
    'referBack.noReceiver',
    'and one without a receiver',
    having(
      aCommittee(3),
      adding(
        'motions',
        aMotion('r', 'referBack', 'm5', { justification: 'Underlaget brister.', paragraphId: 'p2' }),
      ),
      paragraphWith(2, { state: 'open' }),
    ),
  ),
  fault('minority.body', 'a third in a nämnd', having(aCommittee(3), voted('11j', { threshold: 'third' }))),
  fault(
    'minority.election',
    'a third in an election',
    having(aCouncil(3), paragraphWith(3, { kind: 'election' }), voted('61j', { threshold: 'third' })),
  ),
  fault(
    'minority.again',
    'a third for the second time',
    having(
      aCouncil(3),
      paragraphWith(3, { minorityDeferralUsed: true }),
      voted('61j', { threshold: 'third' }),
    ),
  ),

  fault(
    'vote.notServing',
    'a vote by a substitute who does not serve',
    having(aCommittee(3), substitutesPresent('s1'), voted('11j', {}), extraBallot('s1', 'no')),
  ),
  fault('vote.tally', 'one recorded twice', having(aCommittee(3), voted('11j', {}), extraBallot('m4', 'no'))),
  fault(
    'vote.tally',
    'secret papers that are not as many as the voters',
    having(
      aCommittee(3),
      voted('', { method: 'secret', secretCount: { yes: 6, no: 3, blank: 1, invalid: 0, lotFavours: null } }),
    ),
  ),
  fault('vote.incomplete', 'two not recorded', having(aCommittee(3), voted('9j', {}))),
  fault(
    'vote.outcome',
    'corpus 116: the chair declares what lost',
    having(aCommittee(3), voted('4j 7n', {})),
  ),
  fault('vote.tie', 'a tie, and the chair abstains', having(aCommittee(3), voted('a 5j 5n', {}))),
  fault(
    'vote.lot',
    'a tie in a secret vote without a lot',
    having(
      aCommittee(3),
      voted('', { method: 'secret', secretCount: { yes: 5, no: 5, blank: 1, invalid: 0, lotFavours: null } }),
    ),
  ),
  fault(
    'vote.noProposition',
    'nobody wrote what yes means',
    having(aCommittee(3), voted('11j', { yes: { text: ' ', alternativeId: 'q.1' } })),
  ),
  fault(
    'vote.secret',
    'closed papers on a report',
    having(aCommittee(3), paragraphWith(3, { kind: 'notification' }), voted('', papers)),
  ),
  fault('vote.secretDoubtful', 'closed papers on a plan', having(aCommittee(3), voted('', papers))),
  fault(
    'vote.openElection',
    'a roll call in an election',
    having(aCommittee(3), paragraphWith(3, { kind: 'election' }), voted('11j', {})),
  ),
  fault(
    'election.lot',
    'a tied election without a lot',
    having(
      aCommittee(3),
      adding(
        'elections',
        anElection('e', {
          method: 'secretBallot',
          outcome: 'elected',
          elected: ['Anna Ek'],
          candidates: [
            { name: 'Anna Ek', personId: 'm1', votes: 5 },
            { name: 'Bengt Ek', personId: 'm2', votes: 5 },
          ],
        }),
      ),
    ),
  ),
  fault(
    'election.threshold',
    'domain.md §4.7: seven places, asked for by one of eleven',
    having(
      aCommittee(3),
      adding(
        'elections',
        anElection('e', {
          method: 'proportional',
          outcome: 'elected',
          places: 7,
          proportionalRequestedBy: 1,
        }),
      ),
    ),
  ),

  fault(
    'reservation.noRight',
    'by one who was away',
    having(aCommittee(3), ...away('m2'), adding('dissents', aDissent({}))),
  ),
  fault(
    'reservation.noRight',
    'by one who took no part',
    having(aCommittee(3), event('abstainsFromDecision', 'm2', 2), adding('dissents', aDissent({}))),
  ),
  fault(
    'reservation.noRight',
    'by one who is jävig',
    having(aCommittee(3), recused('m2', 2), adding('dissents', aDissent({}))),
  ),
  fault(
    'reservation.late',
    'after the meeting had closed',
    having(aCommittee(3), adding('dissents', aDissent({ announcedAt: '21:10' }))),
  ),
  fault(
    'reservation.abstained',
    'after abstaining',
    having(
      aCommittee(3),
      voted('9j aa', {}),
      adding('dissents', aDissent({ people: ['m11'], paragraphId: 'p3' })),
    ),
  ),
  fault(
    'reservation.textMissing',
    'in writing, not handed in',
    having(aCommittee(3), adding('dissents', aDissent({ written: true }))),
  ),
  fault(
    'opinion.noRight',
    'the opinion of one who was not there',
    having(aCommittee(3), adding('dissents', aDissent({ kind: 'note', people: ['s1'], text: 'Nej' }))),
  ),

  fault(
    'justering.late',
    'attested fifteen days after',
    having(aCommittee(3), meetingWith({ attestedOn: '2026-03-25', anslag: posted('2026-03-26', null) })),
  ),
  { ...fault('justering.overdue', 'not attested in time', aCommittee(3)), today: '2026-03-25' },
  fault(
    'justering.plannedLate',
    'planned too late',
    having(aCommittee(3), meetingWith({ justering: { date: '2026-03-26', time: null, place: '' } })),
  ),
  fault(
    'justering.nonDay',
    'planned on a Saturday',
    having(aCommittee(3), meetingWith({ justering: { date: '2026-03-14', time: null, place: '' } })),
  ),
  fault(
    'anslag.late',
    'posted a week after',
    having(aCommittee(3), meetingWith({ attestedOn: '2026-03-12', anslag: posted('2026-03-19', null) })),
  ),
  {
    ...fault(
      'anslag.overdue',
      'not posted in time',
      having(aCommittee(3), meetingWith({ attestedOn: '2026-03-12' })),
    ),
    today: '2026-03-17',
  },
  {
    ...fault(
      'anslag.takenDownEarly',
      'taken down before the last day of appeal',
      having(
        aCommittee(3),
        meetingWith({ attestedOn: '2026-03-12', anslag: posted('2026-03-13', '2026-04-01') }),
      ),
    ),
    today: '2026-04-02',
  },
  fault(
    'anslag.notPosted',
    'an utskott that decides and does not post',
    having(aSubcommittee(3), rulesWith({ minutesPosted: false })),
  ),
  fault(
    'adjournment.open',
    'a break without an end',
    having(
      aCommittee(3),
      meetingWith({ adjournments: [{ id: 'a', paragraphId: 'p2', from: '19:00', to: null }] }),
    ),
  ),

  fault(
    'item.notAnnounced',
    'an urgent item in a council, nobody asked',
    having(aCouncil(3), paragraphWith(3, { addedAtMeeting: true })),
  ),
  fault(
    'item.unclearStatus',
    'an interpellation, and then nothing',
    having(aCouncil(3), paragraphWith(3, { kind: 'interpellation' })),
  ),
  fault(
    'item.overAYear',
    'a motion of two years ago',
    having(
      aCouncil(3),
      paragraphWith(3, { kind: 'councilMotion' }),
      text(3, 'basis', 'Motion daterad 2024-02-01'),
    ),
  ),
  fault(
    'item.overAYear',
    'told by the year of its number',
    having(aCouncil(3), paragraphWith(3, { kind: 'citizenProposal', caseNumbers: ['KS 2023/112'] })),
  ),
  fault(
    'item.chairDecision',
    'the chair’s decision never notified',
    having(
      aCommittee(3),
      paragraphWith(3, { title: 'Anmälan av ordförandebeslut', kind: 'notification', state: 'withdrawn' }),
    ),
  ),
  fault(
    'item.secretShown',
    'a secret matter in a public §',
    having(aCommittee(3), text(3, 'summary', 'Uppgifterna omfattas av sekretess enligt 26 kap. 1 § OSL.')),
  ),
  fault(
    'information.decides',
    'information that decides',
    having(aCommittee(3), paragraphWith(3, { kind: 'information' }), text(3, 'decision', 'Planen antas.')),
  ),
  fault(
    'information.hasMotions',
    'information with a motion',
    having(
      aCommittee(3),
      paragraphWith(3, { kind: 'information' }),
      text(3, 'decision', 'Informationen antecknas.'),
      carried('m2'),
    ),
  ),
  fault(
    'administrative.noReasons',
    'somebody’s own case without reasons',
    having(
      aCommittee(3),
      paragraphWith(3, { appeal: 'administrative' }),
      text(3, 'summary', 'Bygglovshandläggaren redogör för ärendet.'),
    ),
  ),
  fault(
    'administrative.noPresenter',
    'and without a föredragande',
    having(
      aCommittee(3),
      paragraphWith(3, { appeal: 'administrative' }),
      text(3, 'motivation', 'Åtgärden följer detaljplanen.'),
    ),
  ),
  fault(
    'administrative.noPart',
    'somebody takes no part in deciding it',
    having(
      aCommittee(3),
      paragraphWith(3, { appeal: 'administrative' }),
      event('abstainsFromDecision', 'm4', 3),
    ),
  ),
  fault(
    'basis.undated',
    'a document without a date',
    having(aCommittee(3), text(3, 'basis', 'Tjänsteskrivelse')),
  ),
  fault('dispatch.empty', 'nobody gets the decision', having(aCommittee(3), text(3, 'dispatch', ''))),
  fault(
    'text.personnummer',
    'a personnummer in the text',
    having(aCommittee(3), text(3, 'summary', 'Sökande 121212-1212')),
  ),
  fault(
    'text.placeholder',
    'a phrase half filled',
    having(aCommittee(3), text(3, 'summary', 'Ärendet återremitteras till {mottagare}.')),
  ),
]

function posted(postedOn: string, takenDownOn: string | null) {
  return { postedOn, takenDownOn, keptAt: 'Kommunkansliet', signatoryId: 'secretary' }
}

/** Ten meetings in which everything is in order, however much happens in them. */
export const cleanMeetings: readonly { readonly name: string; readonly record: MeetingRecord }[] = [
  { name: 'an utskott of three, as in seed 003', record: aSubcommittee(4) },
  { name: 'a nämnd of eleven', record: aCommittee(12) },
  { name: 'a fullmäktige of 61', record: aCouncil(20) },
  {
    name: 'substitutes come and go in a nämnd',
    record: having(
      aCommittee(9),
      ...away('m2', 'm11'),
      rollCall('m8', 'late'),
      substitutesPresent('s1', 's6', 's9'),
      serves('s1', 'm2', 0),
      serves('s6', 'm8', 0),
      serves('s9', 'm11', 0),
      withEvent('arrives', 'm8', { paragraphId: 'p4', during: true, time: '18:50' }),
      leaves('m6', 7),
      serves('s6', 'm6', 7),
    ),
  },
  {
    name: 'domain.md §3.2 Ex. D: a recusal in a council, with a substitute and another justerare',
    record: having(
      aCouncil(8),
      substitutesPresent('s7'),
      recused('m22', 7),
      serves('s7', 'm22', 7),
      meetingWith({
        justerare: [
          { personId: 'm2', role: 'justerare', paragraphIds: null },
          { personId: 'm22', role: 'justerare', paragraphIds: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p8'] },
          { personId: 'm23', role: 'substitute', paragraphIds: ['p7'] },
        ],
      }),
    ),
  },
  {
    name: 'a vote that the chair’s vote settles, and a reservation',
    record: having(
      aCommittee(4),
      voted('5j 5n a', {}),
      adding(
        'dissents',
        aDissent({ people: ['m9'], paragraphId: 'p3', announcedAt: '20:30', inFavourOf: 'b' }),
      ),
    ),
  },
  {
    name: 'a third refers a matter back in a council',
    record: having(
      aCouncil(4),
      adding(
        'motions',
        aMotion('a', 'referBack', 'm30', {
          receiver: 'kommunstyrelsen',
          justification: 'Underlaget brister.',
        }),
      ),
      adding(
        'questions',
        aQuestion('q', {
          kind: 'decideToday',
          alternatives: [
            { id: 'q.1', kind: 'decideToday', refersTo: null },
            { id: 'q.2', kind: 'motion', refersTo: 'a' },
          ],
          voteId: 'v',
          outcomeId: 'q.2',
        }),
      ),
      adding('votes', aVote('v', 'q', { ballots: ballots('38j 23n'), threshold: 'third', settled: true })),
      text(3, 'decision', 'Ärendet återremitteras till kommunstyrelsen.'),
    ),
  },
  {
    name: 'interpellations, an urgent item and an election in a council',
    record: having(
      aCouncil(6),
      paragraphWith(3, { kind: 'interpellation' }),
      text(3, 'decision', 'Interpellationen är besvarad.'),
      paragraphWith(4, { addedAtMeeting: true }),
      text(4, 'attendance', 'Samtliga närvarande ledamöter beslutar att ärendet får avgöras.'),
      paragraphWith(5, { kind: 'election' }),
      adding('elections', anElection('e', { paragraphId: 'p5', outcome: 'elected', elected: ['Anna Ek'] })),
      paragraphWith(6, { kind: 'councilMotion', caseNumbers: ['KS 2025/204'] }),
      text(6, 'basis', 'Motion daterad 2025-09-01'),
    ),
  },
  {
    name: 'somebody’s own case, attested and posted in time, in a nämnd with one at a distance',
    record: having(
      aCommittee(5),
      rollCall('m4', 'remote'),
      paragraphWith(4, { appeal: 'administrative', kind: 'citizenProposal' }),
      text(4, 'motivation', 'Åtgärden följer detaljplanen.'),
      text(4, 'deliberation', 'Bygglovshandläggaren redogör för ärendet.'),
      text(4, 'basis', 'Tjänsteskrivelse daterad 2026-02-20\nMuntlig redovisning'),
      meetingWith({ state: 'noticed', attestedOn: '2026-03-13', anslag: posted('2026-03-13', null) }),
    ),
  },
  {
    name: 'seed 000: notes of a ledningsgrupp, kept as it likes',
    record: having(
      aSubcommittee(3),
      bodyKind('informal'),
      templateWith({ sections: [] }),
      without({ sections: [], rollCall: [] }),
      seatWith('m1', { role: 'none' }),
      leaves('m1', 2),
      leaves('m2', 2),
      paragraphWith(2, { state: 'planned' }),
      meetingWith({ justerare: [] }),
    ),
  },
]
