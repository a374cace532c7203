import { expect, test } from 'vitest'
import { attendanceLayouts } from '#domain/body.ts'
import { minutesDocument } from '#domain/document/minutes.ts'
import { minutesText } from '../../../src-main/platform/text/minutes-text.ts'
import { stringsIn } from '../../../src-main/platform/text/map-strings.ts'
import { renderMinutes } from '../../../src-main/platform/typst/render-minutes.ts'
import { typstEngine } from '../../support/documents.ts'
import { pdfFindings } from '../../support/pdf-check.ts'
import { pageTexts } from '../../support/poppler.ts'
import {
  aCommittee,
  having,
  leaves,
  recused,
  rollCall,
  serves,
  substitutesPresent,
  templateWith,
} from '../../support/record-builder.ts'

const engine = typstEngine()

test.each(attendanceLayouts)('the list %s prints every entry, in the PDF and in the text', async (layout) => {
  const record = having(
    aCommittee(8),
    rollCall('m2', 'absent'),
    substitutesPresent('s1', 's2', 's4'),
    serves('s1', 'm2', 0),
    recused('m5', 4),
    serves('s4', 'm5', 4),
    leaves('m11', 7),
    templateWith({ attendanceLayout: layout }),
  )
  const document = minutesDocument(record)
  const pdf = await renderMinutes(engine, document)
  expect(await pdfFindings(pdf)).toEqual([])

  const { kind, ...words } = document.attendance.members
  expect(kind).toBe(layout === 'inline' || layout === 'exceptions' ? 'lists' : 'table')
  const printed = oneLine(pageTexts(pdf, null)[1] ?? '')
  const plain = oneLine(minutesText(document))
  for (const entry of stringsIn(words)) {
    expect(printed).toContain(entry)
    expect(plain).toContain(entry)
  }
})

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
