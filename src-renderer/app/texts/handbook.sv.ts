/** What is around the handbook; its text is resources/handbok/handbok.sv.md. */
export const handbookTexts = {
  contents: 'Innehåll',
  text: 'Handbokens text',
  search: 'Sök i handboken',
  found: (count: number, index: number) => (count === 0 ? 'Finns inte' : `${index + 1} av ${count}`),
  close: 'Stäng',
  shortcuts: (keys: string) => `Alla kortkommandon som gäller där du är visas med ${keys}.`,
} as const
