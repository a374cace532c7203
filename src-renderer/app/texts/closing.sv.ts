import type { Precondition } from '#domain/preconditions.ts'

/** What a meeting lacks, as the thing to do. */
export const preconditionTexts: Readonly<Record<Precondition, string>> = {
  hasItems: 'Dagordningen har inga ärenden.',
  hasTimeAndPlace: 'Tid eller plats saknas.',
  rollCallDone: 'Uppropet är inte markerat som klart.',
  noParagraphOpen: 'Pågår fortfarande: avsluta paragrafen.',
  allItemsTreated: 'Inte behandlat än: behandla ärendet eller låt det utgå.',
  motionsTreated: 'Yrkande som inte har prövats: ställ proposition på det eller dra tillbaka det.',
  hasJusterare: 'Alla justerare är inte valda.',
  numbersInOrder: 'Två paragrafer har samma nummer, eller ett nummer saknas.',
  lastSignatureDated: 'Dagen för den sista underskriften saknas.',
  isPosted: 'Dagen då justeringen anslogs saknas.',
  noticeKeptUp: 'Anslaget har inte suttit uppe hela överklagandetiden.',
  notPosted: 'Protokollet ska anslås först.',
  notAttested: 'Protokollet ska justeras först.',
}

/** The words of the panel that comes before the close. */
export const closingTexts = {
  title: 'Avsluta sammanträdet',
  blocked: 'Det här måste bli klart först:',
  doubtful: 'Det här kan behöva göras först:',
  ready: 'Alla ärenden är behandlade.',
  goTo: (number: string, title: string): string => `${number} ${title}`,
  rollCall: 'Till uppropet',
  close: 'Avsluta sammanträdet',
  closeAnyway: 'Avsluta ändå',
  cancel: 'Avbryt',
  locks: 'Beslut, omröstningar och reservationer låses när sammanträdet avslutas.',
} as const
