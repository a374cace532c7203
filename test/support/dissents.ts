import type { Dissent } from '#domain/dissent.ts'

/** An oral reservation by `m2` against the decision of § 2; what differs is said in `change`. */
export function aDissent(change: Partial<Dissent>): Dissent {
  return {
    id: 'dissent-1',
    paragraphId: 'p2',
    kind: 'reservation',
    people: ['m2'],
    inFavourOf: null,
    announcedAt: null,
    written: false,
    text: '',
    attachmentNumber: null,
    ...change,
  }
}
