import type { Page } from '@playwright/test'
import type { MeetingRecord } from '../../../src-main/domain/record.ts'
import { Frame } from '../pages/frame.ts'
import { expect } from './test.ts'

/** A meeting as it is on disk: its record, and the steps that undo and redo would take. */
export type StoredMeeting = {
  readonly record: MeetingRecord
  readonly canUndo: string | null
  readonly canRedo: string | null
}

/** The only meeting there is, as it is on disk once all that was done has come there. */
export async function storedMeeting(page: Page): Promise<StoredMeeting> {
  await expect(new Frame(page).saved).toBeVisible()
  const overview = await value<{ meetings: { id: string }[] }>(page, 'overview.list', {})
  return value<StoredMeeting>(page, 'meeting.read', { meetingId: overview.meetings[0]?.id ?? '' })
}

/** What a call of the page is answered with. */
async function value<TValue>(
  page: Page,
  channel: 'overview.list' | 'meeting.read',
  input: unknown,
): Promise<TValue> {
  const reply = await page.evaluate(([name, content]) => window.paragraf.invoke(name, content), [
    channel,
    input,
  ] as const)
  expect(reply).toMatchObject({ ok: true })
  return (reply as { value: TValue }).value
}
