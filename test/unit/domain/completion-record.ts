import type { Completion } from '#domain/caret.ts'
import { completionAt } from '#domain/completion.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import { aMotion, aProposal } from '../../support/facts.ts'
import {
  aCommittee,
  adding,
  having,
  paragraphWith,
  templateWith,
  text,
} from '../../support/record-builder.ts'

/** A nämnd in § 3 of a meeting that has used some words, receivers and people before. */
export const record = having(
  aCommittee(8),
  paragraphWith(3, { title: 'Månadsuppföljning per mars 2026' }),
  templateWith({ abbreviations: { ffu: 'förfrågningsunderlag för upphandlingen' } }),
  adding('proposals', aProposal('p', 'samhällsbyggnadsförvaltningens förslag')),
  adding('motions', aMotion('bif', 'approve', 'm5', {})),
  text(1, 'dispatch', 'Produktionsförvaltningen\nEkonomiavdelningen\nAkt'),
  text(2, 'dispatch', 'Ekonomiavdelningen, Stadsarkivet.'),
  text(4, 'summary', 'Tillsynsavgiften höjs. Tillsynsavgiften har legat stilla. Tillsynsansvaret är delat.'),
  text(5, 'summary', 'Kommunen ber om besked och ber om besked.'),
)

/** What is offered behind a text in § 3. */
export function completed(section: SectionKind, before: string): Completion | null {
  return completionAt({ record, paragraphId: 'p3', section, before, after: '' })
}
