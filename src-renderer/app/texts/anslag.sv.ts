/** When the minutes were attested and announced. */
export const anslagTexts = {
  title: 'Justering och anslag',
  attestedOn: 'Justerat den',
  postedOn: 'Anslaget den',
  /** The minutes of a gemensam nämnd are posted by every member, and the last posting counts (KL 9:32, 13:5). */
  postedByAllOn: 'Anslaget hos alla den',
  takenDownOn: 'Tas ned den',
  keptAt: 'Protokollet förvaras',
  signatory: 'Undertecknas av',
  lastAppealDay: (day: string) => `Sista dag för överklagande är ${day}.`,
  dateError: 'Skriv ett datum, till exempel 19 maj 2026.',
} as const
