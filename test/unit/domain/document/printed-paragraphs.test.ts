import { describe, expect, test } from 'vitest'
import { textInlines } from '#domain/block-text.ts'
import { minutedParagraphs, printedParagraph } from '#domain/document/printed-paragraphs.ts'
import type { PrintedParagraph } from '#domain/document/minutes-document.ts'
import type { Attachment, Paragraph } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aMotion } from '../../../support/facts.ts'
import {
  aSubcommittee,
  adding,
  bodyWith,
  having,
  meetingWith,
  paragraphWith,
  text,
  type Step,
} from '../../../support/record-builder.ts'

function printed(record: MeetingRecord, number: number): PrintedParagraph {
  const paragraph = record.paragraphs.find(({ id }) => id === `p${number}`)
  if (paragraph === undefined) throw new Error(`No § ${number}`)
  return printedParagraph(record, paragraph)
}

function ids(record: MeetingRecord): readonly string[] {
  return minutedParagraphs(record).map(({ id }) => id)
}

const unwritten: Step = (record) => ({ ...record, sections: [] })
const state = (number: number, change: Paragraph['state']): Step => paragraphWith(number, { state: change })

describe('the §§ that the minutes hold', () => {
  test('are those that were treated, in order', () => {
    expect(ids(aSubcommittee(3))).toEqual(['p1', 'p2', 'p3'])
  })

  test('leave out what was never come to', () => {
    expect(ids(having(aSubcommittee(3), state(3, 'planned')))).toEqual(['p1', 'p2'])
  })

  test('hold, while the meeting lasts, what has text already', () => {
    const record = having(
      aSubcommittee(3),
      meetingWith({ state: 'open' }),
      state(2, 'planned'),
      state(3, 'planned'),
    )
    expect(ids(record)).toEqual(['p1', 'p2', 'p3'])
    expect(ids(having(record, unwritten))).toEqual(['p1'])
    expect(ids(having(record, unwritten, text(3, 'summary', 'Förberett.')))).toEqual(['p1', 'p3'])
  })

  test('come in the order of their numbers when an item was passed over', () => {
    const record = having(aSubcommittee(3), meetingWith({ state: 'open' }), state(2, 'planned'))
    expect(ids(record)).toEqual(['p1', 'p3', 'p2'])
  })

  test('hold what was withdrawn', () => {
    expect(ids(having(aSubcommittee(3), unwritten, state(2, 'withdrawn')))).toEqual(['p1', 'p2', 'p3'])
  })
})

describe('a § as it prints', () => {
  test('has its label, its title and the label of its next pages', () => {
    const record = having(
      aSubcommittee(4),
      bodyWith({ numbering: { scheme: 'meetingAndParagraph', pattern: '{abbr} § {m}:{n}' } }),
    )
    expect(printed(record, 4)).toMatchObject({
      label: 'KSPU § 3:4',
      continuedLabel: 'Forts. KSPU § 3:4',
      title: 'Ärende 4',
    })
  })

  test.each([
    { caseNumbers: [], caseLine: '', runningCase: '' },
    { caseNumbers: ['PU 2020/0002'], caseLine: 'Dnr. PU 2020/0002', runningCase: 'PU 2020/0002' },
    { caseNumbers: ['KS 1', 'KS 2', 'KF 3'], caseLine: 'Dnr. KS 1, KS 2, KF 3', runningCase: 'KS 1 m.fl.' },
  ])('writes its case numbers $caseNumbers', ({ caseNumbers, ...expected }) => {
    expect(printed(having(aSubcommittee(3), paragraphWith(3, { caseNumbers })), 3)).toMatchObject(expected)
  })

  test('has its sections in the order of the record, without the empty ones', () => {
    const record = having(
      aSubcommittee(3),
      unwritten,
      text(3, 'decision', 'Beslutet.'),
      text(3, 'summary', ''),
      text(3, 'information', '-'),
    )
    expect(printed(record, 3).sections).toEqual([
      { heading: 'decision', blocks: [{ kind: 'paragraph', inlines: textInlines('Beslutet.') }] },
      { heading: 'information', blocks: [{ kind: 'paragraph', inlines: textInlines('-') }] },
    ])
  })

  test('says that it was withdrawn, unless something else was written', () => {
    const withdrawn = having(aSubcommittee(3), unwritten, state(3, 'withdrawn'))
    expect(printed(withdrawn, 3).sections).toEqual([
      { heading: '', blocks: [{ kind: 'paragraph', inlines: textInlines('Ärendet utgår.') }] },
    ])
    const written = having(withdrawn, text(3, 'decision', 'Ärendet utgår på sökandens begäran.'))
    expect(printed(written, 3).sections).toHaveLength(1)
    expect(printed(written, 3).sections[0]?.heading).toBe('decision')
  })
})

const attachments: Step = (record) => ({
  ...record,
  attachments: [
    { id: 'b', paragraphId: 'p3', number: 4, title: 'Reservation' },
    { id: 'a', paragraphId: 'p3', number: 2, title: 'Omröstningslista' },
    { id: 'c', paragraphId: 'p2', number: 3, title: 'En annan' },
  ] satisfies readonly Attachment[],
})

describe('attachments', () => {
  test('are listed last in their §, by number', () => {
    expect(printed(having(aSubcommittee(3), attachments), 3).sections.at(-1)).toEqual({
      heading: 'Bilagor',
      blocks: [
        { kind: 'paragraph', inlines: textInlines('Bilaga 2 Omröstningslista\nBilaga 4 Reservation') },
      ],
    })
  })

  test('are listed once, when the secretary has done it', () => {
    const record = having(aSubcommittee(3), attachments, text(3, 'attachments', 'Se bilaga 2 och 4.'))
    const headings = printed(record, 3).sections.map(({ heading }) => heading)
    expect(headings).toEqual(['decision', 'dispatch', 'attachments'])
  })
})

const sentence: Step = (record) => ({
  ...record,
  sections: record.sections.map((section) =>
    section.id === 'p3-decision'
      ? {
          ...section,
          blocks: [
            ...section.blocks,
            {
              kind: 'paragraph',
              id: 'motion.s0',
              origin: { factId: 'motion', phrase: 'yrkande.bifall', text: 'A yrkar bifall.' },
              inlines: textInlines('A yrkar helt bifall.'),
            },
          ],
        }
      : section,
  ),
})

describe('a motion that was taken back', () => {
  test.each([
    { name: 'while it stands its sentence prints', withdrawnAt: null, blocks: 2 },
    { name: 'taken back, not even what a hand made of it', withdrawnAt: '10:05', blocks: 1 },
  ])('$name', ({ withdrawnAt, blocks }) => {
    const motion = aMotion('motion', 'approve', 'm1', { withdrawnAt })
    const record = having(aSubcommittee(3), adding('motions', motion), sentence)
    expect(printed(record, 3).sections[0]?.blocks).toHaveLength(blocks)
  })
})
