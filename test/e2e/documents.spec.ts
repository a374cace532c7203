import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './pages/accessibility.ts'
import { Documents } from './pages/documents.ts'
import { FirstStart } from './pages/first-start.ts'
import { Frame } from './pages/frame.ts'
import { answerSaveDialog, offeredBySaveDialogs } from './support/dialogs.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page }) => {
  await new FirstStart(page).sample.click()
  await new Frame(page).part('Dokument').click()
})

for (const { format, file, holds } of [
  { format: 'PDF', file: 'protokoll.pdf', holds: '%PDF-1.7' },
  { format: 'Text', file: 'protokoll.txt', holds: 'KSPU § 7:4' },
  { format: 'JSON', file: 'sammanträde.json', holds: '"KSPU"' },
] as const) {
  test(`writes the minutes as ${format}, with the hash of what was written`, async ({
    program,
    dataFolder,
  }) => {
    const { app, page } = program
    const documents = new Documents(page)
    const path = join(dataFolder, file)
    await answerSaveDialog(app, path)
    await documents.make(format).click()
    const row = documents.made.getByRole('row', { name: new RegExp(file) })
    await expect(row).toBeVisible()

    const bytes = await readFile(path)
    expect(bytes.toString('utf8')).toContain(holds)
    const hash = createHash('sha256').update(bytes).digest('hex')
    await expect(row).toContainText(`${hash.slice(0, 4)} ${hash.slice(4, 8)}`)
    await row.getByRole('button', { name: 'Kopiera kontrollsumman' }).click()
    await expect(new Frame(page).toast).toContainText('Kontrollsumman är kopierad.')
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(hash)
  })
}

test('makes nothing when the dialog is cancelled, and says why when it cannot write', async ({
  program,
  dataFolder,
}) => {
  const { app, page } = program
  const documents = new Documents(page)
  await answerSaveDialog(app, null)
  await page.keyboard.press('ControlOrMeta+E')
  await expect
    .poll(() => offeredBySaveDialogs(app))
    .toEqual([{ defaultPath: expect.stringMatching(/KSPU 2020-05-13 protokoll\.pdf$/), extensions: ['pdf'] }])
  await expect(documents.make('PDF')).toBeEnabled()
  await expect(documents.made).toHaveCount(0)

  await answerSaveDialog(app, join(dataFolder, 'ingen mapp', 'protokoll.pdf'))
  await page.keyboard.press('ControlOrMeta+E')
  await expect(documents.region.getByRole('alert')).toContainText('Filen går inte att skriva.')
  await expectAccessible(page)
})

test('counts the day for taking the notice down from the day it is put up', async ({
  program,
  dataFolder,
}) => {
  const { app, page } = program
  const documents = new Documents(page)
  await answerSaveDialog(app, join(dataFolder, 'protokoll.txt'))
  await documents.make('Text').click()
  await expect(documents.made).toBeVisible()

  await documents.anslag('Anslaget den').fill('2020-05-20')
  await documents.anslag('Anslaget den').press('Enter')
  await expect(documents.aside).toContainText('Sista dag för överklagande är onsdag den 10 juni 2020.')
  await expect(documents.anslag('Tas ned den')).toHaveValue('torsdag 11 juni 2020')
  await expect(documents.made).toContainText('Protokollet har ändrats sedan dess')
  await expect(new Frame(page).saved).toBeVisible()
  await expectAccessible(page)
})
