import type { BallotChoice } from '#domain/question.ts'
import { joinList } from '#domain/swedish.ts'

const choices: Record<BallotChoice, string> = {
  yes: 'ja',
  no: 'nej',
  abstain: 'avstår',
  absent: 'frånvarande',
  notParticipating: 'deltar inte',
}

interface SumParts {
  readonly notParticipating: number
  readonly absent: number
  readonly recorded: number
  readonly voters: number
}

interface SpokenParts {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  readonly left: number
}

/** The words of the vote panel. */
export const voteTexts = {
  title: (item: string): string => `Omröstning: ${item}`,
  vote: (number: number): string => `Omröstning ${number}`,
  leave: 'Lämna',
  noVote: 'Ingen omröstning har begärts i paragrafen. Den begärs när ordföranden ställer proposition.',
  yes: 'Ja',
  no: 'Nej',
  abstains: 'Avstår',
  left: 'kvar',
  party: 'Parti',
  member: 'Ledamot',
  roll: 'Uppropslista',
  tally: 'Ställning',
  letter: { yes: 'J', no: 'N', abstain: 'A' },
  choice: (choice: BallotChoice | null): string => (choice === null ? 'har inte röstat' : choices[choice]),
  chair: 'ordförande',
  substitute: 'ersättare',
  substituteFor: (name: string): string => `ersättare för ${name}`,
  sum: ({ notParticipating, absent, recorded, voters }: SumParts): string =>
    [
      `${recorded} av ${voters} tjänstgörande antecknade`,
      notParticipating > 0 ? `Deltar inte: ${notParticipating}` : '',
      absent > 0 ? `Frånvarande: ${absent}` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  spoken: ({ yes, no, abstain, left }: SpokenParts): string =>
    `${yes} ja, ${no} nej, ${abstain} avstår, ${left} kvar`,
  settle: 'Fastställ resultatet',
  missing: (names: readonly string[]): string =>
    names.length <= 3
      ? `${joinList(names, 'och')} återstår. Rösta med J, N, A, F eller D. S söker namn.`
      : `${names.length} återstår. Rösta med J, N, A, F eller D. S söker namn.`,
  keys: 'Alla har röstat. Retur fastställer. S söker namn.',
  settledHint: 'Resultatet är fastställt. En bokstav på en ledamot rättar rösten. S söker namn.',
  tie: (chair: string, side: 'yes' | 'no' | null): string =>
    side === null
      ? `Lika röstetal. Ordförandens röst avgör, men ${chair} har inte röstat ja eller nej.`
      : `Lika röstetal. Ordföranden ${chair} röstar ${choices[side]} och avgör.`,
  tieWithoutChair: 'Lika röstetal, och ingen är ordförande i paragrafen.',
  corrections: 'Rättelser',
  corrected: (name: string, from: BallotChoice, to: BallotChoice): string =>
    `${name}: ${choices[from]} ändrat till ${choices[to]}`,
  correction: (name: string, choice: string): string => `Varför ändras ${name} till ${choice}?`,
} as const
