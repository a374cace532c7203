import type { StorbildQuestion, StorbildVote } from '#domain/storbild-view.ts'

type DecidedBy = NonNullable<StorbildVote['result']>['decidedBy']

const decidedBy: Record<DecidedBy, string> = {
  votes: '',
  castingVote: 'ordförandens utslagsröst avgjorde',
  minority: 'minoriteten räcker',
  lot: 'lotten avgjorde',
  qualified: 'särskild majoritet krävdes',
}

const questionHeads: Record<Exclude<StorbildQuestion['state'], 'voting'>, string> = {
  put: 'Ordföranden ställer proposition på',
  voteCalled: 'Omröstning är begärd',
  decided: 'Beslut',
}

const numbers = [
  'ingen',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
]

/** What the storbild says to the room, and what the secretary's window says of it. */
export const storbildTexts = {
  shows: 'Storbild visas',
  frozen: 'Storbilden är fryst',
  notOpened: 'Sammanträdet har inte öppnats',
  ended: 'Sammanträdet är avslutat',
  adjourned: 'Ajournering',
  adjournedSince: (time: string): string => `sedan klockan ${time}`,
  closedDoors: 'Stängda dörrar',
  closedDoorsNote: 'Ärendet behandlas utan åhörare.',
  notPublic: 'Ärendet visas inte',
  coming: 'Härnäst',
  withdrawn: 'Ärendet utgår.',
  motions: 'Yrkanden',
  seconders: (names: string): string => `instämmer: ${names}`,
  receiver: (line: string, receiver: string): string => (receiver === '' ? line : `${line} till ${receiver}`),
  more: (count: number): string => `och ${count} yrkanden till`,
  questionHead: (state: keyof typeof questionHeads, point: number | null): string =>
    point === null ? questionHeads[state] : `${questionHeads[state]}, punkt ${point}`,
  counterProposal: (main: string): string => `Vad ska stå mot huvudförslaget, ${main}`,
  yes: 'Ja',
  no: 'Nej',
  outcome: 'Beslut',
  tally: { yes: 'ja', no: 'nej', abstain: 'avstår' },
  secretVote: 'Sluten omröstning pågår',
  left: (count: number): string => (count === 1 ? 'en röst kvar' : `${numbers[count] ?? count} röster kvar`),
  tie: 'lika röstetal, ordförandens röst avgör',
  decidedBy,
  election: (office: string): string => `Val av ${office}`,
  electionPending: 'pågår',
  electionPostponed: 'skjuts upp',
} as const
