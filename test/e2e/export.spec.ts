import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageTexts } from '../support/poppler.ts'
import { Documents } from './pages/documents.ts'
import { Frame } from './pages/frame.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

test.describe('Ctrl+E', () => {
  test('saves the minutes in the midst of the meeting, with what was typed last, and gives the caret back', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await hands.isOn(/^Text i /)
    const path = join(dataFolder, 'protokoll.pdf')
    await answerSaveDialog(program.app, path)
    await hands.type('Nämnden samlas i Sessionssalen.')
    await hands.press('Control+e')
    await expect(new Frame(page).toast).toContainText('Protokollet är sparat: protokoll.pdf')
    expect(pageTexts(await readFile(path), null).join(' ')).toContain('Nämnden samlas i Sessionssalen.')
    await hands.isOn(/^Text i /)
    await hands.press('Control+3')
    await expect(new Documents(page).made.getByRole('row', { name: /protokoll\.pdf/ })).toBeVisible()
  })

  test('is among the commands in every part of a meeting, and says why it could not write', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    for (const part of ['Control+1', 'Control+2', 'Control+3']) {
      await hands.press(part)
      await hands.press('Control+k')
      await hands.isOn(/^Sök/)
      await hands.type('spara protokollet')
      await expect(page.getByRole('option', { name: /Spara protokollet som PDF/ })).toBeVisible()
      await hands.press('Escape')
      await expect(page.getByRole('listbox', { name: 'Träffar' })).toBeHidden()
    }
    await hands.press('Control+1')
    await answerSaveDialog(program.app, join(dataFolder, 'ingen mapp', 'protokoll.pdf'))
    await hands.press('Control+e')
    await expect(page.getByRole('alert')).toContainText('Filen går inte att skriva.')
  })
})
