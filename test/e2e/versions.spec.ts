import { blocksText } from '../../src-main/domain/block-text.ts'
import type { MeetingRecord } from '../../src-main/domain/record.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { Frame } from './pages/frame.ts'
import { storedMeeting } from './support/meeting-record.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

function textOf({ sections }: MeetingRecord): string {
  return blocksText(sections.flatMap(({ blocks }) => blocks))
}

test.describe('earlier texts of a §', () => {
  test('there is nothing before anything has been written, and it says what will be there', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await hands.press('Control+Shift+h')
    const panel = page.getByRole('region', { name: 'Tidigare lydelser' })
    await expect(panel).toContainText('Inga tidigare lydelser')
    await hands.isOn('Stäng')
    await expectAccessible(page)
    await hands.press('Escape')
    await hands.isOn(/^Text i /)
  })

  test('an earlier text is compared with that of now and brought back as a new change', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await hands.type('Planen antas.')
    await expect.poll(async () => textOf((await storedMeeting(page)).record)).toContain('Planen antas.')
    await hands.press('Control+h')
    await hands.type('antas')
    await hands.tabTo('Ersätt med')
    await hands.type('avslås')
    await hands.tabTo('Ersätt alla')
    await hands.press('Enter')
    await expect(new Frame(page).toast).toContainText('är ersatt med')
    await hands.press('Escape')
    await hands.isOn(/^Text i /)
    const replaced = (await storedMeeting(page)).record
    expect(textOf(replaced)).toContain('Planen avslås.')

    await hands.press('Control+Shift+h')
    const panel = page.getByRole('region', { name: 'Tidigare lydelser' })
    await hands.isOn(/^\d\d\.\d\d före ersättningen 1 ord struket, 1 ord nytt$/)
    const comparison = page.getByRole('region', { name: /^Lydelsen från \d\d\.\d\d och nu$/ })
    await expect(comparison.getByRole('deletion')).toHaveText('antas')
    await expect(comparison.getByRole('insertion')).toHaveText('avslås')
    await expectAccessible(page)
    await hands.tabTo('Ta tillbaka den här lydelsen')
    await hands.press('Enter')
    await expect(new Frame(page).toast).toContainText(
      /^Lydelsen av BMN\s§\s41 från\s\d\d\.\d\d är tillbaka\./,
    )
    await expect.poll(async () => textOf((await storedMeeting(page)).record)).toContain('Planen antas.')
    expect((await storedMeeting(page)).canUndo).toBe('text.restore')

    // Nothing is lost: what it replaced is a version too, and the step can be undone.
    await expect(panel.getByRole('option').first()).toContainText('före återtagandet')
    await hands.press('Control+z')
    await expect.poll(async () => (await storedMeeting(page)).record).toEqual(replaced)
    await hands.press('Escape')
    await hands.isOn(/^Text i /)
  })
})
