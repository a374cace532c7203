import type { NewItem } from '#domain/acts/act.ts'
import type { ItemKind } from '#domain/meeting.ts'
import { newId } from './ids.ts'

/** Words in a title that tell what sort of matter it is; the first that fits counts. */
const kindWords: readonly (readonly [RegExp, ItemKind])[] = [
  [/upprop|justerare|dagordning|föredragningslista|mötets (?:öppnande|avslutande)|adjungering/i, 'formality'],
  [/delegationsbeslut|delegationsordning.*redovis|beslut.*delegation/i, 'delegation'],
  [/medborgarförslag/i, 'citizenProposal'],
  [/interpellation/i, 'interpellation'],
  [/^(?:svar på |besvarande av )?motion\b/i, 'councilMotion'],
  [/^(?:enkel )?fråga\b/i, 'question'],
  [/^(?:fyllnads)?val\b|entledigande|avsägelse/i, 'election'],
  [/anmälan|anmälningar|meddelanden|skrivelser för kännedom/i, 'notification'],
  [/informer|information|lägesrapport/i, 'information'],
]

/** A case number as municipalities write it: "PU 2020/0002", "BMN 2025/318", "KS-2021-44", "2021/00123-3". */
const caseNumber = String.raw`(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,7}[ -]?)?(?:19|20)\d{2}[/:-]\d{1,6}(?:[- ]?[A-Z0-9]{1,4})?`
const caseNumberAtEnd = new RegExp(String.raw`^(.*?)[\s,;–-]*\(?(?:dnr\.?:?\s*)?(${caseNumber})\)?\.?$`, 'i')

/** "1.", "1)", "§ 3", "-", "•" at the beginning of a pasted line. */
const marker = /^\s*(?:§\s*\d+[.)]?|\d{1,3}[.)]|[-–•*·])?\s*/

/**
 * The items that somebody pastes, one a line: numbers and bullets are left out, a case number at the end of the line or
 * in a column of its own is kept as such, and the sort of matter is guessed from the title.
 */
export function readItems(text: string): readonly NewItem[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(marker, '').trim())
    .filter((line) => line !== '')
    .map(readItem)
}

function readItem(line: string): NewItem {
  const columns = line.split('\t').map((column) => column.trim())
  const [first = ''] = columns
  const inColumn = columns.slice(1).find((column) => column !== '') ?? ''
  const found = inColumn === '' ? caseNumberAtEnd.exec(first) : null
  const title = (found?.[1] ?? '') === '' ? first : (found?.[1] ?? first)
  const number = inColumn === '' ? ((found?.[1] ?? '') === '' ? '' : (found?.[2] ?? '')) : inColumn
  return { id: newId(), title, caseNumbers: readCaseNumbers(number), kind: guessKind(title) }
}

/** Case numbers as they are written in one field, with commas between. */
export function readCaseNumbers(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((number) => number.trim().replace(/^dnr\.?:?\s*/i, ''))
    .filter((number) => number !== '')
}

/** What sort of matter a title speaks of. */
export function guessKind(title: string): ItemKind {
  return kindWords.find(([words]) => words.test(title))?.[1] ?? 'decision'
}
