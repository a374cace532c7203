import type { AppFailure, ErrorCode, ErrorDetails } from '#domain/errors.ts'
import { stateTexts } from './states.sv.ts'
import type { MeetingState } from '#domain/meeting.ts'

type Say = (failure: AppFailure) => string

/** A detail as text; `otherwise` when the failure does not carry it. */
function detail(details: ErrorDetails, name: string, otherwise: string): string {
  const value = details[name]
  return value === undefined || value === '' ? otherwise : String(value)
}

function stateName(value: string): string {
  return value in stateTexts ? stateTexts[value as MeetingState].toLocaleLowerCase('sv') : value
}

const at = (place: string): string => (place === '' ? '' : ` (${place})`)

/** Why something is not allowed, by the rule that forbids it. */
const ruleTexts: Readonly<Record<string, string>> = {
  AGENDA_REMOVE:
    'Ärendet har text, yrkanden eller beslut och kan inte tas bort. Dra tillbaka det i stället, så står det kvar som utgått.',
  SECTION_REMOVE: 'Avsnittet har text och kan inte tas bort. Töm det först.',
  PROPOSAL_IN_USE:
    'Förslaget används i ett yrkande eller en proposition. Ta bort det som hänvisar till det först.',
  MOTION_IN_QUESTION:
    'Yrkandet ingår i en proposition. Ta bort propositionen först, eller dra tillbaka yrkandet.',
  VOTE_SETTLED: 'Omröstningen är avslutad. Rätta en röst med en motivering i stället.',
  BODY_HAS_MEETINGS: 'Organet har sammanträden och kan inte tas bort.',
}

/** What is said about each failure: what happened, what is safe, what to do. */
export const errorTexts: Readonly<Record<ErrorCode, Say>> = {
  INVALID_INPUT: ({ place }) =>
    `Något i det som fylldes i går inte att använda${at(place)}. Rätta det och försök igen.`,
  NOT_JSON: ({ place }) => `Filen är inte en giltig JSON-fil${at(place)}. Ingenting har ändrats.`,
  FILE_TOO_LARGE: ({ place }) => `Filen är för stor för att läsas in${at(place)}. Ingenting har ändrats.`,
  UNKNOWN_FORMAT_VERSION: ({ details }) =>
    `Filen har en version av formatet som programmet inte känner till (${detail(details, 'version', 'okänd')}). Uppdatera programmet eller spara om filen. Ingenting har ändrats.`,
  DUPLICATE_ID: ({ place }) => `Samma beteckning används två gånger${at(place)}. Ingenting har ändrats.`,
  UNKNOWN_REFERENCE: ({ place }) =>
    `Något hänvisar till uppgifter som inte finns${at(place)}. Ingenting har ändrats.`,
  PERSON_IN_TWO_SEATS: ({ details }) =>
    `${detail(details, 'name', 'En person')} har två platser i organet under samma tid. Ändra perioden eller ta bort den ena.`,
  REGISTER_CONFLICT: ({ details, place }) =>
    `Uppgifterna stämmer inte med registret: ${detail(details, 'name', place)}. Det som stod i registret är kvar.`,
  MEETING_EXISTS: () => 'Sammanträdet finns redan i programmet. Det som fanns är oförändrat.',
  NOT_FOUND: () => 'Det som söktes finns inte längre. Allt annat är oförändrat.',
  PARAGRAPH_WITHOUT_NUMBER: ({ place }) =>
    `En paragraf saknar nummer${at(place)}. Ge den ett nummer och försök igen.`,
  PARAGRAPH_FROZEN: ({ details }) =>
    `Paragrafen har fått ett fast nummer (${detail(details, 'number', '')}) och kan inte flyttas.`,
  MOTION_UNTREATED: () => 'Ett yrkande har inte tagits upp. Ställ proposition på det eller dra tillbaka det.',
  NOT_SERVING: ({ details }) => `${detail(details, 'name', 'Personen')} tjänstgör inte i paragrafen.`,
  NO_CHAIR: () => 'Ingen ordförande är närvarande. Ange vem som leder sammanträdet.',
  NO_RESULT: () =>
    'Omröstningen ger inget resultat. Kontrollera rösterna, och ordförandens röst vid lika röstetal.',
  TALLY_MISMATCH: () => 'Röstetalen stämmer inte med listan. Kontrollera rösterna.',
  VOTE_INCOMPLETE: () => 'Alla som tjänstgör har inte röstat än.',
  WRONG_STATE: ({ details }) =>
    `Det går inte nu: sammanträdet är ${stateName(detail(details, 'state', 'i ett annat läge'))}.`,
  LOCKED: ({ details }) =>
    ruleTexts[detail(details, 'rule', '')] ?? 'Protokollet är låst och kan inte ändras.',
  NOT_ALLOWED: ({ details }) =>
    ruleTexts[detail(details, 'rule', '')] ?? 'Det går inte att göra. Ingenting har ändrats.',
  MISSING_GLYPH: ({ details, place }) =>
    `Tecknet ${detail(details, 'character', '')} finns inte i typsnittet${at(place)} och kan inte skrivas ut. Byt ut det och försök igen. Ingen fil har sparats.`,
  EXPORT_FAILED: () => 'Dokumentet kunde inte skapas. Protokollet är oförändrat och ingen fil har sparats.',
  DATABASE_NOT_A_DATABASE: () => 'Filen är inte en databas från Paragraf. Den har lämnats orörd.',
  DATABASE_NEWER: () =>
    'Databasen kommer från en nyare version av Paragraf och har lämnats orörd. Uppdatera programmet.',
  DATABASE_READ_ONLY: () =>
    'Databasen går inte att skriva till. Det som är sparat är kvar. Kontrollera behörigheten till mappen.',
  DATABASE_IN_USE: () =>
    'Databasen används av ett annat program. Det som är sparat är kvar. Stäng det andra programmet.',
  DATABASE_DAMAGED: () => 'Databasen är skadad. Den har lämnats orörd så att den kan räddas.',
  DISK_FULL: () =>
    'Disken är full. Det som är sparat är kvar, och det du skriver sparas så snart det finns plats. Frigör utrymme.',
  FILE_UNREADABLE: ({ place }) =>
    `Filen går inte att läsa${at(place)}. Kontrollera att den finns och att du får läsa den.`,
  FILE_UNWRITABLE: ({ place }) =>
    `Filen går inte att skriva${at(place)}. Välj en annan mapp eller stäng programmet som har den öppen.`,
  UNKNOWN_CHANNEL: () =>
    'Programmets delar passar inte ihop. Installera om programmet. Det som är sparat är kvar.',
  HOST_GONE: () =>
    'Programmets lagring svarar inte och startas om. Det som är sparat är kvar, och det du skriver sparas så snart det går.',
}

/** What is said about a failure, in Swedish. */
export function errorText(failure: AppFailure): string {
  return errorTexts[failure.code](failure)
}
