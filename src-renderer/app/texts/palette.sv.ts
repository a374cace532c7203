/** The words of the palette, which finds commands, §§ and people by a few letters. */
export const paletteTexts = {
  open: 'Sök',
  title: 'Sök',
  field: 'Sök kommando, paragraf eller person',
  results: 'Träffar',
  none: (search: string): string => `Inget här heter ”${search}”.`,
  paragraph: 'paragraf',
  person: 'närvaro',
} as const
