import type { Lock } from '#domain/locks.ts'
import { stepTexts } from './states.sv.ts'
import { wordFor } from './word-for.ts'

const stepsBeside: Readonly<Record<string, string>> = {
  'meeting.undo': 'ett steg ångrades',
  'meeting.redo': 'ett steg gjordes om',
  'text.write': 'ändring för hand',
}

const locks: Record<Exclude<Lock, 'free'>, string> = {
  notYet: 'Texten går att ändra först när sammanträdet har öppnats.',
  withReason: 'Beslutet är låst sedan sammanträdet avslutades och tas inte tillbaka.',
  frozen: 'Protokollet är låst medan det justeras.',
  correctionOnly: 'Texten är justerad och ändras bara genom rättelse.',
  numbered: 'Numreringen ligger fast.',
}

const words = (count: number): string => (count === 1 ? '1 ord' : `${count} ord`)

/** The words of the panel of earlier texts. */
export const versionTexts = {
  title: 'Tidigare lydelser',
  list: 'Lydelser',
  close: 'Stäng',
  before: (kind: string | null): string => {
    const what = wordFor({ ...stepTexts, ...stepsBeside }, kind ?? '')
    return what === '' ? '' : `före ${what}`
  },
  change: (gone: number, added: number): string =>
    [gone > 0 ? `${words(gone)} struket` : '', added > 0 ? `${words(added)} nytt` : '']
      .filter((part) => part !== '')
      .join(', '),
  asNow: 'som nu',
  onlyStyle: 'annan formgivning',
  comparison: (time: string): string => `Lydelsen från ${time} och nu`,
  legend: 'Struket stod då. Understruket har kommit till sedan dess.',
  restyled: 'samma ord, annan formgivning',
  restore: 'Ta tillbaka den här lydelsen',
  restoreNote: 'Texten som står nu blir också kvar här.',
  noHeading: 'Text utan rubrik',
  none: 'Inga tidigare lydelser',
  noneNote:
    'När texten i paragrafen ändras blir den gamla lydelsen kvar här: före varje händelse som ändrar den, och medan du skriver högst en i minuten.',
  sameAsNow: 'Samma text som nu.',
  locks,
} as const
