import { assertNever } from '#domain/errors.ts'
import type { Lock, RecordPart } from '#domain/locks.ts'

const afterMeeting: Readonly<Record<RecordPart, string>> = {
  particulars: 'Uppgifterna låstes',
  numbering: 'Numreringen låstes',
  agenda: 'Ärendena låstes',
  order: 'Ordningen låstes',
  item: 'Uppgifterna om ärendet låstes',
  handling: 'Hur ärendet behandlades låstes',
  attendance: 'Närvaron låstes',
  othersPresent: 'Närvaron låstes',
  participation: 'Vilka som deltog i beslutet låstes',
  motions: 'Yrkandena låstes',
  decisions: 'Besluten låstes',
  votes: 'Omröstningarna låstes',
  dissents: 'Reservationerna låstes',
  dissentTexts: 'Reservationerna låstes',
  decisionText: 'Besluten låstes',
  text: 'Texten låstes',
  attachments: 'Bilagorna låstes',
  justerare: 'Justeringen låstes',
  anslag: 'Anslaget låstes',
}

/** Why a part of the minutes cannot be changed now; '' when it can. */
export function lockText(part: RecordPart, lock: Lock): string {
  switch (lock) {
    case 'free':
      return ''
    case 'notYet':
      return 'Sammanträdet har inte öppnats än.'
    case 'withReason':
      return `${afterMeeting[part]} när sammanträdet avslutades. En ändring behöver en motivering.`
    case 'frozen':
      return 'Protokollet är för justering och kan inte ändras.'
    case 'correctionOnly':
      return 'Det som är justerat ändras bara genom en synlig rättelse.'
    case 'numbered':
      return 'En paragraf är redan justerad med sitt nummer. Numreringen ligger fast.'
    default:
      return assertNever(lock)
  }
}

/** The words around what is locked and how it is opened. */
export const lockTexts = {
  label: 'Låst',
  section: 'låst',
  paragraph: 'Sammanträdet är avslutat. Beslut, omröstningar och reservationer är låsta.',
  attestedAlone: 'Paragrafen är omedelbart justerad. Den ändras bara genom en synlig rättelse.',
  attendance: 'Sammanträdet är avslutat. Närvaron är låst.',
  agenda: 'Sammanträdet är avslutat. Rubrikerna kan ändras, men inga ärenden läggas till eller utgå.',
  change: 'Ändra med motivering',
  reason: 'Varför behövs ändringen?',
  reasonNote: 'Motiveringen sparas och visas för ordföranden och justerarna.',
  reasonMissing: 'Skriv varför ändringen behövs.',
  unlock: 'Lås upp',
  cancel: 'Avbryt',
  unlocked: (reason: string): string => `Upplåst för ändring: ${reason}`,
  lockAgain: 'Lås igen',
} as const
