import { counted } from '#domain/swedish.ts'

/** Översikt and what is done there. */
export const meetingTexts = {
  region: 'Översikt',
  hero: {
    ongoing: 'Pågår nu',
    today: 'I dag',
    next: 'Nästa sammanträde',
    latest: 'Senaste sammanträdet',
    open: 'Öppna mötet',
    prepare: 'Förbered mötet',
    at: (time: string, place: string) =>
      [time, place === '' ? '' : `i ${place}`].filter((part) => part !== '').join(' '),
    items: (count: number) => (count === 0 ? 'inga ärenden än' : counted(count, 'ärende')),
  },
  toDo: {
    title: 'Att göra',
    columns: { date: 'Datum', meeting: 'Sammanträde', what: 'Vad', when: 'När' },
  },
  list: {
    title: (year: number) => `Sammanträden ${year}`,
    allBodies: 'Alla organ',
    filter: 'Visa organ',
    search: 'Sök bland sammanträdena',
    none: (sought: string) => `Inget sammanträde svarar mot ”${sought}”.`,
    count: (count: number) => counted(count, 'sammanträde'),
    columns: { date: 'Dag', body: 'Organ', state: 'Läge', deadline: 'Nästa frist' },
  },
  distance: {
    today: 'i dag',
    tomorrow: 'i morgon',
    yesterday: 'i går',
    ahead: (days: number) => `om ${counted(days, 'dag')}`,
    passed: (days: number) => `för ${counted(days, 'dag')} sedan`,
  },
  empty: {
    title: 'Inga sammanträden än',
    text: 'Här visas sammanträdena, dagens först, med det som ska göras och när.',
  },
  create: {
    button: 'Nytt sammanträde',
    title: 'Nytt sammanträde',
    body: 'Organ',
    date: 'Datum',
    time: 'Tid',
    place: 'Plats',
    submit: 'Skapa sammanträdet',
    needsDate: 'Skriv ett datum, till exempel 13 maj 2026.',
  },
  import: {
    button: 'Hämta en fil',
    refused: (fileName: string, count: number) =>
      `${fileName} kunde inte läsas in. ${count === 1 ? 'Ett fel hittades' : `${count} fel hittades`}. Ingenting har ändrats.`,
    more: (count: number) => `och ${count} till`,
  },
  sample: 'Titta på ett exempel',
} as const
