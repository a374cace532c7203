import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textInlines } from '#domain/block-text.ts'
import { minutesDocument, publicMinutes } from '#domain/document/minutes.ts'
import { type MeetingState, meetingStates } from '#domain/meeting.ts'
import type { Section } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sampleRecord } from '../../../support/documents.ts'
import { aMotion } from '../../../support/facts.ts'
import {
  aCommittee,
  adding,
  bodyWith,
  having,
  meetingWith,
  paragraphWith,
  text,
  type Step,
} from '../../../support/record-builder.ts'

describe('the minutes as a document', () => {
  test('are headed by the body and dated by the meeting', () => {
    expect(minutesDocument(sampleRecord())).toMatchObject({
      title: 'Sammanträdesprotokoll för Kommunstyrelsens produktionsutskott',
      organisation: 'Österåkers kommun',
      kindOfDocument: 'Protokoll',
      date: '2020-05-13',
      running: {
        body: 'Kommunstyrelsens produktionsutskott',
        dateLabel: 'Sammanträdesdatum',
        date: '2020-05-13',
        caseLabel: 'Diarienummer',
        pageLabel: 'Sida',
        continues: 'Forts.',
      },
    })
  })

  test('have the same §§ on the cover, in the list and in the text', () => {
    const document = minutesDocument(sampleRecord())
    expect(document.cover.signatures[0]?.capacity).toBe('Sekreterare, §§ 7:1–7:4')
    expect(document.paragraphs.map(({ label }) => label)).toEqual([
      'KSPU § 7:1',
      'KSPU § 7:2',
      'KSPU § 7:3',
      'KSPU § 7:4',
    ])
  })

  const attested = new Set<MeetingState>(['attested', 'noticed', 'appealPeriodOver', 'archived'])

  test.each(meetingStates)('say when they are a draft: %s', (state) => {
    const { mark } = minutesDocument(having(aCommittee(1), meetingWith({ state })))
    expect(mark).toBe(attested.has(state) ? '' : 'Ej justerat')
  })

  test('are JSON, so that they can be handed to the template as data', () => {
    const document = minutesDocument(sampleRecord())
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  test('are of any body', () => {
    expect(minutesDocument(having(aCommittee(1), bodyWith({ name: 'Tekniska nämnden' }))).title).toBe(
      'Sammanträdesprotokoll för Tekniska nämnden',
    )
  })
})

describe('what never prints', () => {
  /** A word that stands nowhere else. */
  const secret = 'HEMLIGT'

  test('private notes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (notes) => {
        const steps = notes.map((note, i) => paragraphWith(i + 1, { privateNote: `${secret}${note}` }))
        expect(JSON.stringify(minutesDocument(having(aCommittee(4), ...steps)))).not.toContain(secret)
      }),
    )
  })

  test('motions that were taken back, their words, their reasons and what was written of them', () => {
    const block = fc.record({
      kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'quote' as const),
      paragraph: fc.integer({ min: 1, max: 4 }),
      withdrawn: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const record = having(
          aCommittee(4),
          ...blocks.map(({ withdrawn }, i) =>
            adding(
              'motions',
              aMotion(`motion-${i}`, 'own', 'm1', {
                withdrawnAt: withdrawn ? '19:00' : null,
                clauses: withdrawn ? [secret] : [],
                justification: withdrawn ? secret : '',
              }),
            ),
          ),
          ...blocks.map(({ kind, paragraph, withdrawn }, i) => {
            const words = withdrawn ? secret : `yrkande ${i} står`
            return writing(paragraph, {
              kind,
              id: `motion-${i}.s0`,
              origin: { factId: `motion-${i}`, phrase: 'yrkande.eget', text: words },
              inlines: textInlines(words),
            })
          }),
        )
        const printed = JSON.stringify(minutesDocument(record))
        expect(printed).not.toContain(secret)
        const standing = blocks.flatMap(({ withdrawn }, i) => (withdrawn ? [] : [`yrkande ${i} står`]))
        for (const words of standing) expect(printed).toContain(words)
      }),
    )
  })

  test('ids, so that no two records of the same words differ', () => {
    expect(minutesDocument(withOtherIds(sampleRecord()))).toEqual(minutesDocument(sampleRecord()))
  })
})

/** Adds a block last in the decision of § n. */
function writing(number: number, block: Section['blocks'][number]): Step {
  return (record) => ({
    ...record,
    sections: record.sections.map((section) =>
      section.id === `p${number}-decision` ? { ...section, blocks: [...section.blocks, block] } : section,
    ),
  })
}

function withOtherIds(record: MeetingRecord): MeetingRecord {
  return JSON.parse(JSON.stringify(record).replaceAll('kspu-2020-05-13.', 'annat.')) as MeetingRecord
}

test.each(['masked', 'secret'] as const)(
  'of a § that is %s anybody may read its number and title',
  (visibility) => {
    const words = 'Den enskilde beviljas insatsen.'
    const record = having(aCommittee(3), text(3, 'decision', words), paragraphWith(3, { visibility }))
    expect(JSON.stringify(minutesDocument(record))).toContain(words)
    const shown = publicMinutes(record)
    expect(JSON.stringify(shown)).not.toContain(words)
    expect(JSON.stringify(shown)).toContain('Paragrafen omfattas av sekretess och återges inte här.')
    expect(shown.paragraphs.map(({ title }) => title)).toEqual(
      minutesDocument(record).paragraphs.map(({ title }) => title),
    )
    expect(publicMinutes(having(record, paragraphWith(3, { visibility: 'public' })))).toEqual(
      minutesDocument(having(record, paragraphWith(3, { visibility: 'public' }))),
    )
  },
)
