import type { SeatRole } from './body.ts'
import { assertNever } from './errors.ts'

/** A vacant seat in a sentence: "vakant plats (FP)". */
export function vacantSeatName(party: string): string {
  return party === '' ? 'vakant plats' : `vakant plats (${party})`
}

/** A vacant seat in a list of names: "Vakant (FP)" (corpus 001, 057). */
export function vacantSeatEntry(party: string): string {
  return party === '' ? 'Vakant' : `Vakant (${party})`
}

/** An office as lists have it, after the name (seed 003): "ordförande", "1:e vice ordf."; '' for none. */
export function seatRoleName(role: SeatRole): string {
  switch (role) {
    case 'chair':
      return 'ordförande'
    case 'firstViceChair':
      return '1:e vice ordf.'
    case 'secondViceChair':
      return '2:e vice ordf.'
    case 'none':
      return ''
    default:
      return assertNever(role)
  }
}
