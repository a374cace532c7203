/**
 * Standing sentences about opinions on record, where the main list (`phrase-texts.ts`) has none: what is in writing
 * beside a reservation in favour of a motion, and what has been announced but not yet handed in (domain.md §4.9).
 */
export const dissentPhraseTexts = {
  'mening.reservation_bifogad': 'Reservationen är skriftlig, bilaga {bilaga}.',
  'mening.reservation_lyder': 'Reservationen har följande motivering: {text}',
  'mening.protokollsanteckning_anmäld': '{Personer} lämnar en protokollsanteckning.',
  'mening.protokollsanteckning_bilaga': '{Personer} lämnar en protokollsanteckning, bilaga {bilaga}.',
  'mening.särskilt_yttrande_anmält': '{Personer} lämnar ett särskilt yttrande.',
} as const satisfies Readonly<Record<string, string>>
