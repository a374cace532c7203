import { isStatutory } from './body-law.ts'
import { assertNever } from './errors.ts'
import type { ItemKind, Paragraph } from './meeting.ts'
import type { MeetingRecord } from './record.ts'

/**
 * Whether a vote in a § may be by closed ballot papers. `free` in an election, and in bodies that the law does not bind ·
 * `ifEmployment` a matter that can be about employing somebody, which the record does not say · `never` one that cannot.
 */
export type Secrecy = 'free' | 'ifEmployment' | 'never'

/** Votes are open, but in matters of election or of the employment of staff (KL 5:54, 6:33). */
export function secrecyIn({ body }: MeetingRecord, { kind }: Pick<Paragraph, 'kind'>): Secrecy {
  return isStatutory(body.kind) ? secrecyOf(kind) : 'free'
}

function secrecyOf(kind: ItemKind): Secrecy {
  switch (kind) {
    case 'election':
      return 'free'
    // An opening item may hold the election of the justerare, and employing a director is a decision like others.
    case 'formality':
    case 'decision':
      return 'ifEmployment'
    case 'information':
    case 'notification':
    case 'delegation':
    case 'councilMotion':
    case 'citizenProposal':
    case 'interpellation':
    case 'question':
      return 'never'
    default:
      return assertNever(kind)
  }
}
