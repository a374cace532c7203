import type { Paragraph, ParagraphKind } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { TestBody } from './record-bodies.ts'

/** An item of a summons: its title, its kind, its case number, and what is proposed (clause by clause) under whose name. */
export interface SummonedItem {
  readonly title: string
  readonly kind: ParagraphKind
  readonly caseNumber: string
  readonly proposal: { readonly name: string; readonly clauses: readonly string[] } | null
}

/**
 * A meeting as it is when the summons has gone out: an agenda with the proposals to decide on and nothing held, on
 * Tuesday 10 March 2026 at 18.00, `secretary` at the keyboard. The §§ are `p1`, `p2` …, with the standing sections of
 * the body's template, empty.
 */
export function summonedMeeting(
  { body, people, seats }: TestBody,
  items: readonly SummonedItem[],
): MeetingRecord {
  const paragraphs = items.map((item, index) => summonedParagraph(item, `p${index + 1}`))
  const standing = body.template.sections.filter((section) => section.standing)
  return {
    body,
    people,
    seats,
    meeting: {
      id: 'meeting',
      bodyId: body.id,
      date: '2026-03-10',
      endDate: null,
      number: 3,
      firstParagraphNumber: 1,
      place: 'Sessionssalen, Ekeby',
      startTime: '18:00',
      endTime: null,
      state: 'summoned',
      secretaryId: 'secretary',
      justerare: [],
      justering: { date: '2026-03-17', time: '16:00', place: 'Kommunkansliet' },
      attestedOn: null,
      anslag: { postedOn: null, takenDownOn: null, keptAt: 'Kommunkansliet', signatoryId: 'secretary' },
      adjournments: [],
      rollCallDone: false,
    },
    paragraphs,
    sections: paragraphs.flatMap(({ id }) =>
      standing.map(({ kind, heading }) => ({
        id: `${id}-${kind}`,
        paragraphId: id,
        kind,
        heading: heading.replace('{Organ_genitiv}', `${body.name}s`),
        blocks: [],
      })),
    ),
    rollCall: [],
    attendance: [],
    othersPresent: [],
    proposals: items.flatMap(({ proposal }, index) =>
      proposal === null ? [] : [{ id: `proposal${index + 1}`, paragraphId: `p${index + 1}`, ...proposal }],
    ),
    motions: [],
    questions: [],
    votes: [],
    elections: [],
    dissents: [],
    attachments: [],
  }
}

function summonedParagraph({ title, kind, caseNumber }: SummonedItem, id: string): Paragraph {
  return {
    id,
    kind,
    title,
    caseNumbers: caseNumber === '' ? [] : [caseNumber],
    state: 'planned',
    fixedNumber: null,
    appeal: kind === 'decision' ? 'legality' : 'none',
    visibility: 'public',
    immediateJustering: false,
    closedDoors: false,
    addedAtMeeting: false,
    minorityDeferralUsed: false,
    orderApproved: false,
    openedAt: null,
    closedAt: null,
    privateNote: '',
  }
}
