/** The words of the palette, which finds commands, §§ and people by a few letters. */
export const paletteTexts = {
  open: 'Sök',
  title: 'Sök',
  field: 'Sök kommando, paragraf eller person',
  besides: 'Sök det som kan hända i paragrafen',
  results: 'Träffar',
  none: (search: string): string => `Inget här heter ”${search}”.`,
  paragraph: 'paragraf',
  person: 'närvaro',
} as const
