/** The fixed words of printed documents: headings, labels and columns, as in the minutes of seed 003 (domain.md §11). */
export const documentWords = {
  minutes: 'Protokoll',
  minutesOf: 'Sammanträdesprotokoll för',
  notAttested: 'Ej justerat',

  meetingDate: 'Sammanträdesdatum',
  caseNumber: 'Diarienummer',
  caseNumberShort: 'Dnr.',
  andOthers: 'm.fl.',
  page: 'Sida',
  continued: 'Forts.',

  time: 'Tid',
  place: 'Plats',
  adjourned: 'Ajournering',
  present: 'Närvarande',
  presentAsListed: 'Enligt bifogad närvarolista',
  chosenToAttest: 'Utses att justera',
  /** What the § in which the justerare are chosen speaks of. */
  attestStem: 'juster',
  substituteJusterare: 'ersättare',

  secretary: 'Sekreterare',
  withheld: 'Paragrafen omfattas av sekretess och återges inte här.',
  chair: 'Ordförande',
  justerare: 'Justerare',

  anslagsbevis: 'Anslagsbevis',
  announced: 'Justering tillkännagiven genom anslag',
  body: 'Organ',
  keptAt: 'Förvaringsplats för protokollet',

  attendanceList: 'Närvarolista',
  othersPresent: 'Övriga närvarande',
  function: 'Funktion',

  attachment: 'Bilaga',
} as const
