import type { Lock } from '#domain/locks.ts'

const places = (count: number): string => (count === 1 ? '1 träff' : `${count} träffar`)
const paragraphs = (count: number): string => (count === 1 ? '1 paragraf' : `${count} paragrafer`)

const locks: Record<Exclude<Lock, 'free'>, string> = {
  notYet: 'Texten går att ändra först när sammanträdet har öppnats.',
  withReason: 'Beslut är låsta sedan sammanträdet avslutades och ersätts inte.',
  frozen: 'Protokollet är låst medan det justeras.',
  correctionOnly: 'Texten är justerad och ändras bara genom rättelse.',
  numbered: 'Numreringen ligger fast.',
}

/** The words of find and replace. */
export const findTexts = {
  title: 'Sök i sammanträdet',
  search: 'Sök efter',
  replacement: 'Ersätt med',
  matchCase: 'Skilj på stora och små',
  wholeWord: 'Hela ord',
  foldMarks: (count: number): string =>
    count === 1
      ? 'Även 1 träff som bara skiljer i prickar och accenter'
      : `Även ${count} träffar som bara skiljer i prickar och accenter`,
  foldedMarks: 'Bortse från prickar och accenter',
  next: 'Nästa',
  previous: 'Föregående',
  replace: 'Ersätt',
  replaceAll: 'Ersätt alla',
  withReplace: 'Ersätt …',
  close: 'Stäng',
  hits: 'Träffar',
  count: (count: number, inParagraphs: number): string =>
    count === 0 ? 'Inga träffar.' : `${places(count)} i ${paragraphs(inParagraphs)}`,
  current: (at: number, count: number): string => `Träff ${at} av ${count}`,
  more: (count: number): string => `och ${count} till. F3 går vidare.`,
  locked: 'låst',
  locks,
  hint: 'Retur går till nästa träff, Skift Retur till föregående.',
} as const
