import type { MotionKind } from '#domain/motion.ts'
import type { QuestionKind } from '#domain/question.ts'
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
  questionTitle: (kind: QuestionKind, first: string, point: number | null): string => {
    const title = kind === 'addition' ? `${titles.addition}: ${first}` : titles[kind]
    return point === null ? title : `${title}, punkt ${point}`
  },
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
  goOnVoting: (missing: number): string =>
    missing === 0 ? 'Fastställ omröstningen' : `Fortsätt omröstningen, ${missing} kvar`,
  electionLeft: 'Nomineringarna prövas i valet.',
  done: 'Klart',
  close: 'Stäng',
} as const
