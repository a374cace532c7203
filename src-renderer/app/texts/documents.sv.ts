/** Dokument: the exports of the meeting. */
export const documentTexts = {
  region: 'Dokument',
  create: 'Skapa protokoll',
  formats: { pdf: 'PDF', txt: 'Text', json: 'JSON' },
  formatNotes: {
    pdf: 'Tillgänglig PDF för arkiv, PDF/A-2a',
    txt: 'Samma text utan utseende',
    json: 'Hela sammanträdet, för säkerhetskopia eller e-arkiv',
  },
  saved: (fileName: string) => `Protokollet är sparat: ${fileName}`,
  working: 'Skapar …',
  made: 'Skapade',
  madeHint: 'när · storlek · kontrollsumma',
  columns: { document: 'Dokument', when: 'När', size: 'Storlek', hash: 'Kontrollsumma (SHA-256)' },
  none: 'Här visas de dokument som skapats sedan programmet öppnades, med sin kontrollsumma.',
  copy: 'Kopiera kontrollsumman',
  copied: 'Kontrollsumman är kopierad.',
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes} byte`
      : `${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: bytes < 100_000 ? 1 : 0 }).format(bytes / 1000)} kB`,
  kind: 'Protokoll',
  changed: 'Protokollet har ändrats sedan dess',
  asideRegion: 'Justering och anslag',
} as const
