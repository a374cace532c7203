import { assertNever } from './errors.ts'
import type { Denial, Doubt, Right } from './rights.ts'

/** Why a right is doubtful or denied, in Swedish with its source: "tjänstgör inte (KL 4:22)"; '' when it is granted. */
export function rightText(right: Right): string {
  if (right.kind === 'granted') return ''
  const text = right.kind === 'denied' ? denialText(right.reason) : doubtText(right.reason)
  return right.source === '' ? text : `${text} (${right.source})`
}

function denialText(reason: Denial): string {
  switch (reason) {
    case 'notPresent':
      return 'är inte närvarande'
    case 'notServing':
      return 'tjänstgör inte'
    case 'recused':
      return 'är jävig'
    case 'tookNoPart':
      return 'deltar inte i beslutet'
    case 'mayNotReturn':
      return 'har avbrutit tjänstgöringen och får inte tjänstgöra igen samma dag'
    case 'noSeat':
      return 'är varken ledamot eller ersättare'
    default:
      return assertNever(reason)
  }
}

function doubtText(reason: Doubt): string {
  switch (reason) {
    case 'abstainedInVote':
      return 'avstod i omröstningen'
    case 'decidedLocally':
      return 'beror på vad fullmäktige har bestämt'
    default:
      return assertNever(reason)
  }
}
