/** The words about sentences that are made from facts. */
export const sentenceTexts = {
  origin: (origin: string, edited: boolean): string => (edited ? `Egna ord · ${origin}` : origin),
  open: 'Visa uppgiften',
  byHand: 'Den här texten är skriven för hand.',
  noPanel: 'Uppgiften bakom meningen är borttagen.',
  offer: (origin: string): string => `Uppgiften har ändrats. ${origin}.`,
  offerName: 'Ny mening föreslås',
  gone: 'Uppgiften är borttagen. Meningen kan utgå.',
  take: 'Ta den nya meningen',
  remove: 'Ta bort meningen',
  keep: 'Behåll som det står',
  taken: 'Den nya meningen står i texten.',
  removed: 'Meningen är borttagen.',
  kept: 'Meningen står kvar som den är.',
  noneStale: 'Inga meningar att se över.',
  stale: (count: number): string => `${count} ${count === 1 ? 'mening' : 'meningar'} att se över`,
} as const
