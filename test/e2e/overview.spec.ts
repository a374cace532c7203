import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../scripts/support/run.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { FirstStart } from './pages/first-start.ts'
import { Frame } from './pages/frame.ts'
import { Overview } from './pages/overview.ts'
import { Preparation } from './pages/preparation.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { launchProgram } from './support/program.ts'
import { closeClean, expect, test } from './support/test.ts'

const other = join(root, 'resources/samples/bmn-2026-05-19.json')

test.describe('the overview', () => {
  test.beforeEach(async ({ page }) => {
    await new FirstStart(page).sample.click()
    await new Frame(page).toOverview()
  })

  test('lists the meetings by year with their state, and opens one with Enter', async ({ page }) => {
    const overview = new Overview(page)
    await expect(overview.heading).toHaveText('Kommunstyrelsens produktionsutskott')
    await expect(overview.region).toContainText('Senaste sammanträdet, onsdag 13 maj 2020')
    const row = overview.year(2020).getByRole('row', { name: /produktionsutskott/ })
    await expect(row).toContainText('13 maj')
    await expect(row).toContainText('Anslaget')
    await row.focus()
    await page.keyboard.press('Enter')
    await expect(new Frame(page).title).toHaveText('Kommunstyrelsens produktionsutskott')
  })

  test('makes a new meeting by keyboard alone', async ({ page }) => {
    const overview = new Overview(page)
    await expect(overview.open).toBeFocused()
    await page.keyboard.press('ControlOrMeta+N')
    await expect(overview.dialog.getByRole('textbox', { name: 'Datum' })).toBeFocused()
    await page.keyboard.type('nästa gång')
    await page.keyboard.press('Enter')
    await expect(overview.dialog).toContainText('Skriv ett datum')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('2030-06-10')
    await page.keyboard.press('Tab')
    await page.keyboard.type('9')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Lilla salen')
    await page.keyboard.press('Enter')

    const preparation = new Preparation(page)
    await expect(preparation.field('Tid och plats', 'Datum')).toHaveValue('måndag 10 juni 2030')
    await expect(preparation.field('Tid och plats', 'Tid')).toHaveValue('09.00')
    // The body's standing items come by themselves.
    await expect(preparation.item('1')).toHaveValue('Upprop, fastställande av dagordning samt adjungering')

    await page.keyboard.press('Alt+ArrowLeft')
    await expect(overview.region).toContainText('Nästa sammanträde, måndag 10 juni 2030')
    await expect(overview.region).toContainText('09.00 i Lilla salen · 2 ärenden')
  })

  test('takes in a meeting from a file, and says what is wrong with one that is not', async ({
    program,
    dataFolder,
  }) => {
    const { app, page } = program
    const overview = new Overview(page)
    const wrong = join(dataFolder, 'fel.json')
    await writeFile(wrong, '{"format":')
    await answerOpenDialog(app, wrong)
    await page.keyboard.press('ControlOrMeta+O')
    await expect(new Frame(page).messages).toContainText('fel.json')
    await expect(new Frame(page).messages).toContainText('Ingenting har ändrats')
    await expectAccessible(page)

    await answerOpenDialog(app, other)
    await overview.importFile.click()
    await expect(new Frame(page).title).toHaveText('Bygg- och miljönämnden')
    await new Frame(page).toOverview()
    await expect(overview.year(2026).getByRole('row', { name: /Bygg- och miljönämnden/ })).toContainText(
      'Kallat',
    )

    await overview.filter.click()
    await page.getByRole('option', { name: 'Kommunstyrelsens produktionsutskott' }).click()
    await expect(overview.year(2026)).toHaveCount(0)
    await expect(overview.year(2020)).toHaveCount(1)
  })

  test('shows the shortcuts that work where one is', async ({ page }) => {
    await expect(new Overview(page).open).toBeFocused()
    await page.keyboard.press('ControlOrMeta+/')
    const legend = page.getByRole('dialog', { name: 'Kortkommandon' })
    await expect(legend).toContainText('Nytt sammanträde')
    await expect(legend).not.toContainText('Nytt yrkande')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(legend).toHaveCount(0)
  })

  test('goes round the parts of the window with F6, back to where one was', async ({ page }) => {
    const overview = new Overview(page)
    await expect(overview.open).toBeFocused()
    await page.keyboard.press('F6')
    await expect(new Frame(page).place('Översikt')).toBeFocused()
    await page.keyboard.press('F6')
    await expect(overview.open).toBeFocused()
  })

  test('is accessible', async ({ page }) => {
    await expect(new Overview(page).open).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('ControlOrMeta+N')
    await expect(new Overview(page).dialog).toBeVisible()
    await expectAccessible(page)
  })
})

test('keeps the chosen theme', async ({ dataFolder }) => {
  const first = await launchProgram({ dataFolder })
  await new FirstStart(first.page).sample.click()
  await new Frame(first.page).toOverview()
  await new Frame(first.page).place('Inställningar').click()
  await first.page.getByRole('radio', { name: 'Mörkt' }).press(' ')
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(new Frame(first.page).saved).toBeVisible()
  await expectAccessible(first.page)
  await closeClean(first)

  const again = await launchProgram({ dataFolder })
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await closeClean(again)
})
