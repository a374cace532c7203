import type { AttendanceObstacle } from '#domain/attendance-obstacles.ts'
import type { AttendanceEventKind } from '#domain/attendance.ts'
import type { AskedEvent } from '../live-store.ts'
import { keyHints } from './key-hints.ts'

const part = (during: boolean): string => (during ? ' under paragrafen' : '')

const events: Record<AttendanceEventKind, (name: string, during: boolean) => string> = {
  arrives: (name, during) => `${name} anländer${part(during)}`,
  leaves: (name, during) => `${name} lämnar sammanträdet${part(during)}`,
  recused: (name) => `${name} är jävig i paragrafen`,
  serves: (name, during) => `${name} tjänstgör${part(during)}`,
  stops: (name, during) => `${name} slutar tjänstgöra${part(during)}`,
  takesChair: (name) => `${name} tar ordförandeskapet`,
  leavesChair: (name) => `${name} lämnar ordförandeskapet`,
  remoteOn: (name) => `${name} deltar på distans`,
  remoteOff: (name) => `${name} deltar inte längre på distans`,
  abstainsFromDecision: (name) => `${name} deltar inte i beslutet`,
}

const asks: Readonly<Record<AskedEvent, string>> = {
  recused: 'Vem är jävig',
  abstainsFromDecision: 'Vem deltar inte i beslutet',
  arrives: 'Vem anländer',
  leaves: 'Vem lämnar',
  takesChair: 'Vem tar ordförandeskapet',
}

const obstacles: Record<AttendanceObstacle, (name: string) => string> = {
  here: (name) => `${name} är redan här.`,
  chairs: (name) => `${name} är redan ordförande.`,
  recused: (name) => `${name} är redan antecknad som jävig i paragrafen.`,
  remote: (name) => `${name} deltar redan på distans.`,
  abstains: (name) => `${name} är redan antecknad som den som inte deltar i beslutet.`,
  notHere: (name) => `${name} är inte här. A antecknar att någon anländer.`,
  notServing: (name) => `${name} tjänstgör inte i paragrafen.`,
  notRemote: (name) => `${name} deltar inte på distans.`,
}

interface Effect {
  readonly serving: number
  readonly seats: number
  readonly needed: number
  readonly ok: boolean
  readonly neuter: boolean
}

/** The words of the attendance panel. */
export const attendanceTexts = {
  title: 'Närvaro',
  atParagraph: (number: string): string => (number === '' ? '' : `vid ${number}`),
  events,
  obstacles,
  asks,
  standing: {
    recused: 'Jäv',
    serves: 'Tjänstgör',
    servesRemotely: 'Tjänstgör på distans',
    present: 'Närvarande',
    absent: 'Inte här',
  },
  chair: 'ordförande',
  abstains: 'deltar inte',
  substitute: 'ersättare',
  servesFor: (name: string): string => `för ${name}`,
  hindrance: (why: string): string => `Tjänstgör inte: ${why}.`,
  nobodyStepsIn: 'Ingen träder in. Platsen är tom.',
  stepsIn: (name: string, reason: string): string => `${name} träder in, ${reason}.`,
  effect: ({ serving, seats, needed, neuter }: Effect): string => {
    const quorate = neuter ? 'beslutsfört' : 'beslutsför'
    return serving >= needed
      ? `${serving} av ${seats} tjänstgör, ${quorate}.`
      : `${serving} av ${seats} tjänstgör, inte ${quorate}: ${needed} krävs.`
  },
  record: 'Anteckna',
  cancel: 'Avbryt',
  close: 'Stäng',
  takeBack: 'Ta bort',
  happened: 'Vid paragrafen',
  keys: keyHints(
    'A anländer',
    'L lämnar',
    'J jäv',
    'D distans',
    'U inte distans',
    'O ordförande',
    'I deltar inte',
    'S söker namn',
  ),
  draftKeys: (hasCandidates: boolean): string =>
    hasCandidates ? keyHints('P del av paragrafen', '→ annan ersättare') : keyHints('P del av paragrafen'),
} as const
