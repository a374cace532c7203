import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyAct } from '#domain/acts/apply.ts'
import type { ItemKind, Meeting } from '#domain/meeting.ts'
import type { Proposal } from '#domain/motion.ts'
import { noCollections } from '#domain/record.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { meetingFileText } from '#schema/meeting-file.ts'
import { committeeBody } from './record-bodies.ts'

/** An item of a summons, with what lies on the table. */
export interface SummonedItem {
  readonly title: string
  readonly kind: ItemKind
  readonly caseNumber?: string
  readonly proposal?: Pick<Proposal, 'name' | 'clauses'>
}

/** A planned meeting once it has been summoned to these items, by the acts of a secretary; the §§ are `{prefix}1`, `{prefix}2` … */
export function summonedTo(
  planned: MeetingRecord,
  prefix: string,
  items: readonly SummonedItem[],
): MeetingRecord {
  const agenda = items.map(({ title, kind, caseNumber }, i) => ({
    id: `${prefix}${i + 1}`,
    title,
    kind,
    caseNumbers: caseNumber === undefined ? [] : [caseNumber],
  }))
  const acts = [
    { kind: 'agenda.add', items: agenda, before: null } as const,
    { kind: 'meeting.summon' } as const,
    ...items.flatMap(({ proposal }, i) =>
      proposal === undefined
        ? []
        : [
            {
              kind: 'proposal.put',
              proposal: { id: `${prefix}${i + 1}-proposal`, paragraphId: `${prefix}${i + 1}`, ...proposal },
            } as const,
          ],
    ),
  ]
  return acts.reduce<MeetingRecord>(applyAct, planned)
}

/** The byggnadsnämnd of 11 of the tests (record-bodies.ts), summoned to these items on 10 March 2026; its §§ are `p1`, `p2` … */
export function committeeOn(items: readonly SummonedItem[]): MeetingRecord {
  const planned: MeetingRecord = {
    ...committeeBody(),
    meeting,
    ...noCollections,
  }
  return summonedTo(planned, 'p', items)
}

/** Writes a meeting to a file that the program can take in; gives its path. */
export function meetingFileIn(folder: string, record: MeetingRecord): string {
  const path = join(folder, 'meeting.json')
  writeFileSync(path, meetingFileText(record))
  return path
}

const meeting: Meeting = {
  id: 'meeting',
  bodyId: 'body',
  date: '2026-03-10',
  endDate: null,
  number: 3,
  firstParagraphNumber: 21,
  place: 'Sessionssalen, Ekeby',
  startTime: '18:00',
  endTime: null,
  state: 'planned',
  secretaryId: 'secretary',
  justerare: [],
  justering: { date: '2026-03-17', time: '16:00', place: 'Kommunkansliet' },
  attestedOn: null,
  anslag: { postedOn: null, takenDownOn: null, keptAt: 'Kommunkansliet', signatoryId: 'secretary' },
  adjournments: [],
  rollCallDone: false,
  lateChanges: [],
}
