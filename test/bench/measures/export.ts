import { join } from 'node:path'
import { answerSaveDialog } from '../../e2e/support/dialogs.ts'
import { bound, spread, type Bench, type Measure, type Row } from '../measure.ts'
import { bigCouncil } from '../records.ts'
import { median } from '../statistics.ts'
import { storeMeetings, storeSample } from '../store.ts'
import { openProgram } from '../windows.ts'

const rounds = 4

/** The first PDF after a start: of the sample, and of about 60 pages with 40 §§ and 30 votes. */
export const exportMeasure: Measure = {
  name: 'export',
  what: 'the first PDF after start-up: the sample, and 60 pages',
  window: true,
  run: measureExport,
}

async function measureExport({ folder, note }: Bench): Promise<readonly Row[]> {
  const sample = join(folder, 'export-sample')
  const long = join(folder, 'export-long')
  const sampleId = await storeSample(sample)
  const record = bigCouncil({ paragraphs: 40, votes: 30, lines: 9 })
  storeMeetings(long, [record])
  const first = { sample: [] as number[], long: [] as number[] }
  const again = { sample: [] as number[], long: [] as number[] }
  let pages = 0
  for (let round = 0; round < rounds; round += 1) {
    const small = await exportTwice(sample, sampleId)
    const large = await exportTwice(long, record.meeting.id)
    first.sample.push(small.first)
    again.sample.push(small.again)
    first.long.push(large.first)
    again.long.push(large.again)
    pages = large.pages
  }
  note(`sample: ${spread(first.sample)} ms; once more: ${median(again.sample).toFixed(1)} ms`)
  note(`${pages} pages: ${spread(first.long)} ms; once more: ${median(again.long).toFixed(1)} ms`)
  if (pages < 55 || pages > 65) throw new Error(`The long protocol has ${pages} pages and not about 60`)
  return [
    bound('export.sample', median(first.sample) / 1000, { unit: 's', budget: 0.3 }),
    bound('export.sixtyPages', median(first.long) / 1000, { unit: 's', budget: 1 }),
  ]
}

type Exported = { readonly first: number; readonly again: number; readonly pages: number }

/**
 * Starts the program and exports a meeting's minutes as its first errand, and once more, now that the typesetter is
 * there: milliseconds from the page's call to its answer, the file on disk.
 */
async function exportTwice(dataFolder: string, meetingId: string): Promise<Exported> {
  const { app, page } = await openProgram(dataFolder)
  try {
    await page.getByRole('grid').first().waitFor()
    await answerSaveDialog(app, join(dataFolder, 'protokoll.pdf'))
    return await page.evaluate(async (id) => {
      const request = { meetingId: id, kind: 'protokoll', format: 'pdf' } as const
      const write = async (): Promise<number> => {
        const started = performance.now()
        const reply = await window.paragraf.invoke('document.export', request)
        if (!reply.ok) throw new Error(`The export was refused: ${reply.error.code}`)
        return performance.now() - started
      }
      const first = await write()
      const again = await write()
      const preview = await window.paragraf.invoke('document.preview', { meetingId: id, kind: 'protokoll' })
      if (!preview.ok) throw new Error(`The preview was refused: ${preview.error.code}`)
      return { first, again, pages: (preview.value as { pages: number }).pages }
    }, meetingId)
  } finally {
    await app.close()
  }
}
