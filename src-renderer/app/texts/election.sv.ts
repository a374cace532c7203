import type { Election } from '#domain/election.ts'
import type { PaperCount } from '#domain/elections.ts'
import { joinList } from '#domain/swedish.ts'

const methods: Readonly<Record<Election['method'], string>> = {
  acclamation: 'Acklamation',
  secretBallot: 'Sluten omröstning',
  proportional: 'Proportionellt',
}

/** The words of the election panel. */
export const electionTexts = {
  title: 'Val',
  of: (office: string): string => `Val av ${office}`,
  places: (places: number): string => (places === 1 ? '1 plats' : `${places} platser`),
  time: (from: string, to: string): string => `${from}–${to}`,
  close: 'Stäng',
  all: 'Val i paragrafen',

  office: 'Vad väljs',
  officeNote: 'justerare, ledamöter i valnämnden',
  officeMissing: 'Skriv vad som väljs.',
  placesField: 'Platser',
  placesWrong: 'Ett antal, minst 1.',
  from: 'Från och med',
  to: 'Till och med',
  timeNote: 'Tiden lämnas tom när valet inte gäller en tid.',
  dateWrong: 'Inget datum, eller slutar innan det börjar.',
  begin: 'Börja valet',

  candidate: 'Kandidat',
  candidateNote: 'Två bokstäver räcker, eller ett helt namn',
  list: 'Lista',
  listNote: 'Partiets eller listans namn',
  nominator: 'Föreslås av',
  nominatorNote: 'Lämnas tomt för valberedningens förslag',
  nobody: (parts: readonly string[]): string =>
    `Ingen heter så: ${parts.join(', ')}. Skriv hela namnet på den som inte finns i registret.`,
  nobodyServing: 'Ingen tjänstgörande med det namnet.',
  add: 'Lägg till',
  noCandidates: { people: 'Inga kandidater än.', lists: 'Inga listor än.' },
  candidates: 'Kandidater',
  nominatedBy: (names: string): string => `föreslås av ${names}`,
  remove: (name: string): string => `Ta bort ${name}`,
  votesFor: (name: string): string => `Röster på ${name}`,
  found: (name: string): string => `${name} väljs`,

  method: 'Valet sker genom',
  methods,
  askedBy: 'Begärs av, ledamöter',
  askedNote: (needed: number): string => `Det krävs minst ${needed}`,
  papers: 'Avlämnade valsedlar',
  blank: 'Blanka',
  invalid: 'Ogiltiga',
  count: 'Räkning',
  counted: ({ papers, serving }: PaperCount): string =>
    papers === serving
      ? `Valsedlar ${papers} av ${serving} tjänstgörande`
      : papers < serving
        ? `Valsedlar ${papers} av ${serving} tjänstgörande, ${serving - papers} utan valsedel`
        : `Valsedlar ${papers}, ${papers - serving} fler än de ${serving} som tjänstgör`,
  votes: ({ votes, room, exact, papers, valid }: PaperCount): string => {
    if (valid < 0) return `Blanka och ogiltiga ${papers - valid}, fler än de ${papers} valsedlarna`
    if (!exact) return votes > room ? `Röster ${votes}, högst ${room}` : `Röster ${votes} av högst ${room}`
    if (votes === room) return `Röster ${votes} av ${room}, det stämmer`
    return votes < room
      ? `Röster ${votes} av ${room}, ${room - votes} saknas`
      : `Röster ${votes} av ${room}, ${votes - room} för mycket`
  },
  foundCount: (found: number, places: number): string =>
    found < places
      ? `${found} av ${places} utsedda, ${places - found} kvar`
      : `${found} av ${places} utsedda`,
  elected: 'Valda',
  electedNote: 'Två bokstäver räcker, komma emellan',
  lot: (left: number): string => (left === 1 ? 'Lotten faller på' : `Lotten faller på, ${left} av dem`),
  tied: (names: readonly string[]): string => `Lika röstetal: ${joinList(names, 'och')}.`,
  settle: 'Avsluta valet',
  postpone: 'Bordlägg valet',

  result: { elected: 'Valda', postponed: 'Valet är bordlagt' },
  done: 'Klart',
  next: 'Nytt val',
  nextOf: (office: string): string => `Val av ${office}`,
  correct: 'Öppna valet igen',
} as const
