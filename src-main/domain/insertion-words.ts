import type { SeatRole } from './body.ts'

/** What the lists behind `@` and `#` call things: in which capacity somebody is there, and what a piece of data is. */
export const insertionWords = {
  roles: {
    chair: 'ordförande',
    firstViceChair: '1:e vice ordförande',
    secondViceChair: '2:e vice ordförande',
    none: 'ledamot',
  } satisfies Readonly<Record<SeatRole, string>>,
  substitute: 'ersättare',
  away: 'inte närvarande',
  genitive: 'genitiv',

  caseNumber: 'Diarienummer (dnr)',
  title: 'Ärendets rubrik',
  body: 'Organet',
  bodyGenitive: 'Organet, genitiv',
  bodyName: 'Organets hela namn',
  bodyAbbreviation: 'Organets förkortning',
  organisation: 'Kommunen',
  chair: 'Ordförande',
  secretary: 'Sekreterare',
  justerare: 'Justerare',
  now: 'Klockan nu',
  time: 'Tid nu',
  date: 'Sammanträdets datum',
  longDate: 'Sammanträdets datum i ord',
  weekday: 'Sammanträdets veckodag',
  place: 'Plats',
  started: 'Öppnades',
  paragraph: 'Den här paragrafen',
  serving: 'Antal tjänstgörande',
} as const
