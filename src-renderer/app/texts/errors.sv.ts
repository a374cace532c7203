import type { AppFailure, ErrorCode, ErrorDetails } from '#domain/errors.ts'
import { isLock, isRecordPart } from '#domain/locks.ts'
import { preconditionTexts } from './closing.sv.ts'
import { lockText } from './locks.sv.ts'
import { notAllowedTexts, ruleTexts } from './rules.sv.ts'
import { stateTexts } from './states.sv.ts'
import { wordFor } from './word-for.ts'

type Say = (failure: AppFailure) => string

const unchanged = 'Ingenting har ändrats.'
const otherState = 'i ett annat läge'
const savedIsKept = 'Det som är sparat är kvar.'

/** What is said about each failure: what happened, what is safe, what to do. */
export const errorTexts: Readonly<Record<ErrorCode, Say>> = {
  INVALID_INPUT: ({ place, details }) =>
    `${place === '' ? 'Något i det som fylldes i' : `Uppgiften ${place}`} ${ruleTexts[detail(details, 'rule', '')]?.(details) ?? 'går inte att använda'}. ${unchanged}`,
  NOT_JSON: ({ details }) => `${notJson(details)} ${unchanged}`,
  FILE_TOO_LARGE: () => `Filen är för stor för att läsas in. ${unchanged}`,
  UNKNOWN_FORMAT_VERSION: ({ details }) =>
    'version' in details
      ? `Filen har version ${detail(details, 'version', '')} av formatet, som programmet inte känner till. Uppdatera programmet. ${unchanged}`
      : `Filen är inte ett sammanträde från Paragraf. ${unchanged}`,
  DUPLICATE_ID: ({ place, details }) =>
    `Beteckningen ”${detail(details, 'id', '?')}” används två gånger${inPlace(place)}. ${unchanged}`,
  UNKNOWN_REFERENCE: ({ place }) =>
    `Något hänvisar till uppgifter som inte finns${inPlace(place)}. ${unchanged}`,
  PERSON_IN_TWO_SEATS: ({ details }) =>
    `${detail(details, 'name', 'En person')} har två platser i organet under samma tid. Ändra perioden eller ta bort den ena.`,
  REGISTER_CONFLICT: ({ place }) =>
    `Filen säger något annat än registret${inPlace(place)}. Det som stod i registret är kvar.`,
  MEETING_EXISTS: ({ details }) =>
    `Sammanträdet ${detail(details, 'date', '')} finns redan i programmet och är oförändrat.`.replace(
      '  ',
      ' ',
    ),
  NOT_FOUND: () => 'Det som söktes finns inte längre. Allt annat är oförändrat.',
  PARAGRAPH_WITHOUT_NUMBER: ({ details }) =>
    'pattern' in details
      ? `Organets mönster för paragrafer ger inget nummer. Det ska innehålla {n}. ${unchanged}`
      : `${quoted(details, 'title', 'En paragraf')} har inte behandlats och saknar nummer.`,
  PARAGRAPH_FROZEN: ({ details }) =>
    `Paragrafen har fått sitt slutliga nummer${inPlace(detail(details, 'number', ''))} och kan inte flyttas.`,
  MOTION_UNTREATED: () => 'Ett yrkande har inte tagits upp. Ställ proposition på det eller dra tillbaka det.',
  NOT_SERVING: ({ details }) => `${detail(details, 'name', 'Personen')} tjänstgör inte i paragrafen.`,
  NO_CHAIR: () => 'Ingen ordförande är närvarande. Ange vem som leder sammanträdet.',
  NO_RESULT: ({ details }) => noResult(details),
  TALLY_MISMATCH: ({ details }) => mismatch(details),
  VOTE_INCOMPLETE: ({ details }) =>
    'elections' in details
      ? 'Valet är inte avgjort. Avsluta det eller bordlägg det.'
      : 'Alla som tjänstgör har inte röstat än.',
  WRONG_STATE: ({ details }) =>
    'paragraph' in details && details['state'] === 'open'
      ? `Det går inte nu: ärendet är ${paragraphStates[detail(details, 'paragraph', '')] ?? otherState}. ${unchanged}`
      : `Det går inte nu: sammanträdet är ${stateName(detail(details, 'state', ''))}.`,
  LOCKED: ({ details }) => notAllowedTexts[detail(details, 'rule', '')] ?? locked(details),
  NOT_ALLOWED: ({ details }) => notAllowed(detail(details, 'rule', '')),
  MISSING_GLYPH: ({ place, details }) =>
    `Typsnittet saknar tecknet ${quoted(details, 'characters', 'som står där')}${inPlace(place)}. Byt ut det och försök igen. Ingen fil har sparats.`,
  EXPORT_FAILED: () => 'Dokumentet kunde inte skapas. Protokollet är oförändrat och ingen fil har sparats.',
  DATABASE_NOT_A_DATABASE: () => 'Filen är inte en databas från Paragraf. Den har lämnats orörd.',
  DATABASE_NEWER: () =>
    'Databasen kommer från en nyare version av Paragraf och har lämnats orörd. Uppdatera programmet.',
  DATABASE_READ_ONLY: () =>
    `Databasen går inte att skriva till. ${savedIsKept} Kontrollera behörigheten till mappen.`,
  DATABASE_IN_USE: () => `Databasen används av ett annat program. ${savedIsKept} Stäng det andra programmet.`,
  DATABASE_DAMAGED: () => 'Databasen är skadad. Den har lämnats orörd så att den kan räddas.',
  DISK_FULL: () =>
    `Disken är full. ${savedIsKept} Det du skriver sparas så snart det finns plats. Frigör utrymme.`,
  FILE_UNREADABLE: () => 'Filen går inte att läsa. Kontrollera att den finns och att du får läsa den.',
  FILE_UNWRITABLE: () =>
    'Filen går inte att skriva. Välj en annan mapp, eller stäng programmet som har den öppen.',
  UNKNOWN_CHANNEL: () => `Programmets delar passar inte ihop. Installera om programmet. ${savedIsKept}`,
  HOST_GONE: () =>
    `Programmets lagring svarar inte och startas om. ${savedIsKept} Det du skriver sparas så snart det går.`,
}

/** What is said about a failure, in Swedish. */
export function errorText(failure: AppFailure): string {
  return errorTexts[failure.code](failure)
}

/** A detail as text; `otherwise` when the failure does not carry it. */
function detail(details: ErrorDetails, name: string, otherwise: string): string {
  const value = details[name]
  return value === undefined || value === '' ? otherwise : String(value)
}

function locked(details: ErrorDetails): string {
  const part = detail(details, 'part', '')
  const lock = detail(details, 'lock', '')
  return isRecordPart(part) && isLock(lock) ? lockText(part, lock) : lockText('text', 'frozen')
}

function noResult(details: ErrorDetails): string {
  if ('tied' in details) return 'Röstetalen är lika. Ange vem lotten faller på.'
  if (details['elected'] === 0) return 'Ingen är vald än.'
  if ('places' in details) return `Fler är valda än det finns platser (${detail(details, 'places', '')}).`
  return 'Omröstningen ger inget resultat. Kontrollera rösterna, och ordförandens röst vid lika röstetal.'
}

function mismatch(details: ErrorDetails): string {
  const papers = detail(details, 'papers', '')
  if ('spoiled' in details) {
    return `De blanka och ogiltiga valsedlarna är ${detail(details, 'spoiled', '')}, fler än de ${papers} som har lämnats. Räkna om dem.`
  }
  if ('serving' in details) {
    return `Valsedlarna är ${papers}, fler än de ${detail(details, 'serving', '')} som tjänstgör.`
  }
  if ('votes' in details) {
    return `Rösterna är ${detail(details, 'votes', '')}, och de giltiga valsedlarna ${papers}. Räkna om dem.`
  }
  return 'elected' in details
    ? 'De valda är inte de som har fått flest röster.'
    : 'Röstetalen stämmer inte med listan. Kontrollera rösterna.'
}

function quoted(details: ErrorDetails, name: string, otherwise: string): string {
  const text = detail(details, name, '')
  return text === '' ? otherwise : `”${text}”`
}

const paragraphStates: Readonly<Record<string, string>> = {
  planned: 'inte behandlat än',
  open: 'öppet',
  closed: 'avslutat',
  withdrawn: 'utgånget',
}

function notAllowed(rule: string): string {
  return (
    [wordFor(notAllowedTexts, rule), wordFor(preconditionTexts, rule)].find((text) => text !== '') ??
    `Det går inte att göra. ${unchanged}`
  )
}

function stateName(value: string): string {
  return wordFor(stateTexts, value).toLocaleLowerCase('sv') || otherState
}

function inPlace(place: string): string {
  return place === '' ? '' : ` (${place})`
}

function notJson(details: ErrorDetails): string {
  if (details['rule'] === 'utf8') return 'Filen är inte text i UTF-8.'
  const line = detail(details, 'line', '')
  return line === '' ? 'Filen är inte giltig JSON.' : `Filen är inte giltig JSON från rad ${line}.`
}
