import type { Dissent } from '#domain/dissent.ts'
import { assertNever } from '#domain/errors.ts'
import type { Fact } from '#domain/fact.ts'
import type { MotionId, ParagraphId } from '#domain/ids.ts'
import type { LivePanel } from '../../app/live-store.ts'

/** Where a fact is shown and changed: a panel beside its §, or another part of the meeting. */
export type FactPlace =
  | { readonly kind: 'panel'; readonly panel: LivePanel; readonly paragraphId: ParagraphId | null }
  | { readonly kind: 'motion'; readonly motionId: MotionId; readonly paragraphId: ParagraphId }
  | { readonly kind: 'dissent'; readonly dissent: Dissent }
  | { readonly kind: 'prepare' }
  | { readonly kind: 'nowhere' }

/** Where the fact behind a sentence is shown. */
export function placeOfFact(fact: Fact): FactPlace {
  switch (fact.kind) {
    case 'motion':
      return { kind: 'motion', motionId: fact.motion.id, paragraphId: fact.motion.paragraphId }
    case 'question':
      return panel('question', fact.question.paragraphId)
    case 'vote':
      return panel('vote', fact.vote.paragraphId)
    case 'attendance':
      return panel('attendance', fact.event.paragraphId)
    case 'dissent':
      return { kind: 'dissent', dissent: fact.dissent }
    case 'election':
      return panel('election', fact.election.paragraphId)
    case 'decision':
      return panel('question', fact.paragraph.id)
    case 'procedure':
      return panel('people', fact.paragraph.id)
    case 'rollCall':
      return panel('rollCall', null)
    case 'adjournment':
      return panel('people', fact.adjournment.paragraphId)
    case 'proposal':
      return { kind: 'prepare' }
    case 'gone':
      return { kind: 'nowhere' }
    default:
      return assertNever(fact)
  }
}

function panel(name: LivePanel, paragraphId: ParagraphId | null): FactPlace {
  return { kind: 'panel', panel: name, paragraphId }
}
