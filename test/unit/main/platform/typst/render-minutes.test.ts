import { describe, expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { TypesetDocument, TypstEngine } from '../../../../../src-main/platform/typst/engine.ts'
import { renderMinutes } from '../../../../../src-main/platform/typst/render-minutes.ts'
import { sampleRecord, typstEngine } from '../../../../support/documents.ts'
import { pdfFindings } from '../../../../support/pdf-check.ts'
import { aCommittee, having, meetingWith, type Step } from '../../../../support/record-builder.ts'

const engine = typstEngine()
const nobody: Step = (record) => ({ ...record, people: [], seats: [] })

/** The engine, which also tells what it has set. */
function watched(): { readonly engine: TypstEngine; readonly last: () => TypesetDocument | null } {
  let last: TypesetDocument | null = null
  const compile = (template: string, data: unknown): TypesetDocument =>
    (last = engine.compile(template, data))
  return { engine: { compile, covers: (character) => engine.covers(character) }, last: () => last }
}

describe('minutes of every size', () => {
  test.each<{ name: string; record: MeetingRecord; pages: number }>([
    { name: 'the sample', record: sampleRecord(), pages: 6 },
    { name: 'of a meeting without §§', record: aCommittee(0), pages: 2 },
    { name: 'of a body without people', record: having(aCommittee(1), nobody), pages: 3 },
    {
      name: 'of a meeting of which nothing is known yet',
      record: having(
        aCommittee(0),
        nobody,
        meetingWith({ place: '', startTime: null, endTime: null, secretaryId: null, justerare: [] }),
      ),
      pages: 2,
    },
  ])('$name', async ({ record, pages }) => {
    const watching = watched()
    const pdf = await renderMinutes(watching.engine, minutesDocument(record))
    expect(watching.last()).toMatchObject({ pages, warnings: [] })
    expect(await pdfFindings(pdf)).toEqual([])
  })
})
