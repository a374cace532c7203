import type { CallInReason } from './call-in-order.ts'
import { assertNever } from './errors.ts'

/** Why somebody is proposed, in Swedish: "ersättare 1 för S", "personlig ersättare, har redan tjänstgjort". */
export function callInReasonText(reason: CallInReason): string {
  return reason.hasServed ? `${ground(reason)}, har redan tjänstgjort` : ground(reason)
}

function ground({ kind, party, position }: CallInReason): string {
  const place = `ersättare ${position} för ${party}`
  switch (kind) {
    case 'personal':
      return 'personlig ersättare'
    case 'ownParty':
      return place
    case 'otherConstituency':
      return `${place}, från en annan valkrets`
    case 'chain':
      return `${place}, enligt inkallelseordningen`
    case 'anyoneLeft':
      return `${place}, när turordningen är slut`
    default:
      return assertNever(kind)
  }
}
