import type { Dissent } from '#domain/dissent.ts'

const title: Record<Dissent['kind'], string> = {
  reservation: 'Reservation',
  note: 'Protokollsanteckning',
  statement: 'Särskilt yttrande',
}

const record: Record<Dissent['kind'], string> = {
  reservation: 'Anteckna reservation',
  note: 'Anteckna till protokollet',
  statement: 'Anteckna särskilt yttrande',
}

/** The words of reservations, notes and statements. */
export const dissentTexts = {
  title,
  record,
  who: 'Vem',
  whoNote: 'Två bokstäver räcker, flera skiljs med komma',
  nobody: 'Ingen närvarande med det namnet.',
  inFavourOf: 'Till förmån för',
  againstTheDecision: 'Mot beslutet',
  motionOf: (names: string): string => `Yrkandet av ${names}`,
  inWriting: 'Skriftlig',
  text: 'Text',
  textOnly:
    'Reservationer och anteckningar låstes när sammanträdet avslutades. Texten kan lämnas in efteråt.',
  recorded: 'Antecknade',
  change: 'Ändra',
  changeOf: (names: string): string => `Ändra: ${names}`,
  remove: 'Ta bort',
  removeOf: (names: string): string => `Ta bort: ${names}`,
  save: 'Spara ändringen',
  cancel: 'Avbryt',
} as const
