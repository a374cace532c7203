import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MeetingRecord } from '../../../src-main/domain/record.ts'
import { root } from '../../../scripts/support/run.ts'
import { Frame } from '../pages/frame.ts'
import { Overview } from '../pages/overview.ts'
import { answerOpenDialog } from './dialogs.ts'
import { Keyboard } from './keyboard.ts'
import { shown, type Program } from './program.ts'
import { expect } from './test.ts'

/** A summoned meeting of a nämnd of 13 with eight items, nothing of it held yet. */
export const committeeFile = join(root, 'resources/samples/bmn-2026-05-19.json')

const seedFile = join(root, 'resources/samples/kspu-2020-05-13.json')

/** Writes the meeting of the seed, in another state, to a file in the folder; gives its path. */
export function seedIn(folder: string, state: MeetingRecord['meeting']['state']): string {
  const file = JSON.parse(readFileSync(seedFile, 'utf8')) as MeetingRecord
  const path = join(folder, 'meeting.json')
  writeFileSync(path, JSON.stringify({ ...file, meeting: { ...file.meeting, state } }))
  return path
}

/**
 * Takes a meeting in from a file and shows it where it is kept, the caret in the text of the first §; gives the hands
 * that go on.
 */
export async function openMeetingFile({ app, page }: Program, path: string): Promise<Keyboard> {
  await answerOpenDialog(app, path)
  const reply = await page.evaluate(() => window.paragraf.invoke('file.import', {}))
  expect(reply).toMatchObject({ ok: true, value: { kind: 'imported' } })
  await page.reload()
  await shown(page)
  await new Overview(page).open.click()
  await new Frame(page).part('Möte').waitFor()
  const hands = new Keyboard(app, page)
  await hands.press('Control+2')
  await hands.isOn(/^Text i /)
  return hands
}
