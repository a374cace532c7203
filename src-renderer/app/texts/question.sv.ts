import type { MotionKind } from '#domain/motion.ts'
import type { QuestionKind } from '#domain/question.ts'
import type { VoteResult } from '#domain/vote-result.ts'
import { liveTexts } from './live.sv.ts'

const titles: Record<QuestionKind, string> = {
  single: 'Proposition på förslaget',
  approveOrReject: 'Bifall eller avslag',
  eachInTurn: 'Proposition på vart och ett av förslagen',
  against: 'Förslagen mot varandra',
  decideToday: 'Avgöra i dag eller inte',
  point: 'Proposition på en punkt',
  values: 'Val mellan värden',
  counterProposal: 'Motförslag till huvudförslaget',
  main: 'Huvudförslaget mot motförslaget',
  addition: 'Tillägg',
}

/** The words of the propositionsordning. */
export const questionTexts = {
  title: 'Propositionsordning',
  nothing: 'Det finns inget yrkande att ställa proposition på.',
  questionTitle: (kind: QuestionKind, point: number | null): string => {
    if (kind === 'point' && point !== null) return `Proposition på punkt ${point}`
    return point === null ? titles[kind] : `${titles[kind]}, punkt ${point}`
  },
  count: (motions: number): string =>
    motions === 0
      ? ''
      : motions === 1
        ? '1 yrkande, prövas en gång'
        : `${motions} yrkanden, vart och ett prövas en gång`,
  isDone: 'Klar',
  optionsFor: (title: string): string => `Val för ${title}`,
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ned',
  moveHint: 'Alt ↑ ↓ ändrar ordningen',
  way: { separately: 'Ställ var för sig', together: 'Ställ mot varandra' },
  departure: {
    formal: 'Formella yrkanden prövas av hävd före sakfrågan. Ordföranden kan välja en annan ordning.',
    addition: 'Tillägg prövas av hävd sist. Ordföranden kan välja en annan ordning.',
  },
  orderApproved: (body: string): string => `${body} godkänner propositionsordningen`,
  notClosed: (label: string): string => `${label} kan inte avslutas än.`,
  untreated: (names: string): string =>
    `Detta har inte prövats: ${names}. Ställ proposition här, eller låt den som har yrkat återta under Yrkanden.`,
  undecided: 'Omröstningen som begärdes är inte avslutad. Fortsätt den här.',
  minority: (needed: number, present: number): string =>
    `Begär minst ${needed} av ${present} närvarande att ärendet skjuts upp, så sker det (KL 5:50).`,
  minorityUsed: 'En minoritet har redan skjutit upp ärendet en gång. Nu krävs enkel majoritet (KL 5:50).',
  counterFound: (label: string): string => `Motförslag: ${label}`,
  againstTheFound: (label: string): string => `${label} mot det motförslag som utses`,
  votes: ({ yes, no, abstain, decidedBy }: VoteResult): string =>
    [
      `${yes} ja, ${no} nej${abstain > 0 ? `, ${abstain} avstår` : ''}`,
      decidedBy === 'castingVote' ? 'ordförandens utslagsröst' : '',
      decidedBy === 'minority' ? 'en tredjedel räcker' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  undo: 'Ångra',
  outcome: (label: string): string => `Beslutat: ${label}`,
  mainProposal: (label: string): string => `Huvudförslag: ${label}`,
  finds: 'Ordföranden finner',
  findsBeforeVote: 'Omröstning begärs sedan ordföranden har funnit',
  voteRequested: 'Omröstning begärs',
  voteRequestedCounter: 'Omröstning begärs (kontraproposition)',
  decideToday: 'Avgöra i dag',
  rejection: 'Avslag',
  approval: 'Bifall',
  proposal: (name: string): string => `Enligt ${name}`,
  motion: (kind: MotionKind, movers: string, clause: string): string =>
    [liveTexts.motionKinds[kind], clause, movers].filter((part) => part !== '').join(' · '),
  yesFor: 'Ja-röst för',
  noFor: 'Nej-röst för',
  beginVote: 'Börja omröstningen',
  exchangeSides: 'Byt ja och nej',
  goOnVoting: (missing: number): string =>
    missing === 0 ? 'Fastställ omröstningen' : `Fortsätt omröstningen, ${missing} kvar`,
  toElection: 'Gå till valet',
  done: 'Klart',
  close: 'Stäng',
} as const
