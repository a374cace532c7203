import type { Dissent } from '#domain/dissent.ts'

const noted: Record<Dissent['kind'], string> = {
  reservation: 'Reservationen är antecknad',
  note: 'Anteckningen är gjord',
  statement: 'Det särskilda yttrandet är antecknat',
}

const changed: Record<Dissent['kind'], string> = {
  reservation: 'Reservationen är ändrad',
  note: 'Anteckningen är ändrad',
  statement: 'Det särskilda yttrandet är ändrat',
}

const removed: Record<Dissent['kind'], string> = {
  reservation: 'Reservationen är borttagen',
  note: 'Anteckningen är borttagen',
  statement: 'Det särskilda yttrandet är borttaget',
}

const times = (count: number): string => (count === 1 ? '1 ställe' : `${count} ställen`)

/** What is said when something has been done that a slip of the hand could have caused. */
export const doneTexts = {
  meetingOpened: 'Sammanträdet är öppnat.',
  meetingAdjourned: 'Sammanträdet är ajournerat.',
  meetingResumed: 'Sammanträdet är återupptaget.',
  meetingClosed: 'Sammanträdet är avslutat.',
  rollCallFinished: 'Uppropet är klart.',
  paragraphClosed: (label: string): string => `${label} är klar.`,
  closedDoors: (isOn: boolean): string =>
    isOn ? 'Ärendet behandlas inom stängda dörrar.' : 'Ärendet behandlas offentligt.',
  immediateJustering: (isOn: boolean): string =>
    isOn ? 'Paragrafen justeras omedelbart.' : 'Paragrafen justeras med de andra.',
  itemAdded: (title: string): string => `Nytt ärende: ${title}.`,
  itemWithdrawn: (title: string): string => `Ärendet utgår: ${title}.`,
  event: (event: string): string => `${event}.`,
  eventRemoved: (event: string): string => `Borttaget: ${event}.`,
  motionPut: (line: string, movers: string): string => `Yrkandet är antecknat: ${line}, ${movers}.`,
  motionWithdrawn: (line: string, movers: string): string => `Yrkandet är återtaget: ${line}, ${movers}.`,
  found: (label: string): string => `Ordföranden fann: ${label}.`,
  voteBegun: 'Omröstningen har börjat.',
  voteSettled: (yes: number, no: number): string => `Omröstningen är fastställd: ${yes} ja, ${no} nej.`,
  ballotCorrected: (name: string): string => `Rösten är rättad: ${name}.`,
  electionHeld: (office: string, names: string): string => `Valet av ${office} är klart: ${names}.`,
  electionPostponed: (office: string): string => `Valet av ${office} är bordlagt.`,
  dissent: (kind: Dissent['kind'], names: string): string => `${noted[kind]}: ${names}.`,
  dissentChanged: (kind: Dissent['kind'], names: string): string => `${changed[kind]}: ${names}.`,
  dissentRemoved: (kind: Dissent['kind'], names: string): string => `${removed[kind]}: ${names}.`,
  replaced: (count: number, search: string, replacement: string): string =>
    replacement === ''
      ? `”${search}” är borttaget på ${times(count)}.`
      : `”${search}” är ersatt med ”${replacement}” på ${times(count)}.`,
  restored: (label: string, time: string): string => `Lydelsen av ${label} från ${time} är tillbaka.`,
} as const
