import { counted } from '#domain/swedish.ts'

/** The first start: from nothing to the first §. */
export const firstStartTexts = {
  region: 'Första starten',
  title: 'Skriv ditt första protokoll',
  intro: 'Klistra in organets namn, ledamöterna och dagordningen. Allt stannar på den här datorn.',
  sample: 'Titta på ett exempel',
  next: 'Fortsätt',
  change: 'Ändra',
  body: {
    title: 'Organ',
    label: 'Organets namn',
    placeholder: 'Bygg- och miljönämnden',
    proposal: (abbreviation: string, inText: string, genitive: string) =>
      `Förkortas ${abbreviation}. I text: ${inText}, ${genitive}.`,
    numbered: (example: string) => `Paragrafer: ${example}.`,
    missing: 'Skriv vad organet heter.',
    adjust: 'Ändra formerna',
  },
  seats: {
    title: 'Ledamöter och ersättare',
    paste: 'Klistra in en person per rad',
    placeholder:
      'Ledamöter\nLena Holm (M), ordförande\nKarin Olsson (S), 1:e vice ordförande\n\nErsättare\nEva Strand (SD)',
    note: 'Parti inom parentes. Rubrikerna Ledamöter och Ersättare delar upp listan. Även tabeller och CSV går bra.',
    asTable: 'Visa som tabell',
    summary: (members: number, substitutes: number) =>
      `${counted(members, 'ledamot')} och ${counted(substitutes, 'ersättare')}`,
  },
  agenda: {
    title: 'Dagordning',
    paste: 'Klistra in ett ärende per rad',
    placeholder:
      'Upprop och val av justerare\nFastställande av dagordning\nDetaljplan för kvarteret Lärkan, BMN 2025/318',
    count: (count: number) => counted(count, 'ärende'),
    date: 'Datum',
    time: 'Tid',
    place: 'Plats',
    submit: 'Skapa sammanträdet',
  },
} as const
