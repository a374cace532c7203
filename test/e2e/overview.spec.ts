import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../scripts/support/run.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { FirstStart } from './pages/first-start.ts'
import { Frame } from './pages/frame.ts'
import { Overview } from './pages/overview.ts'
import { Preparation } from './pages/preparation.ts'
import { archive } from '../bench/records.ts'
import { storeMeetings } from '../bench/store.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { Keyboard } from './support/keyboard.ts'
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

test.describe('an archive of many years', () => {
  test.beforeEach(({ dataFolder }) => storeMeetings(dataFolder, archive(150, 1)))

  test('shows the latest, and the others by year when they are asked for', async ({ program, page }) => {
    const hands = new Keyboard(program.app, page)
    const overview = new Overview(page)
    await expect(overview.year(2026)).toBeVisible()
    await expect(overview.year(2024)).toHaveCount(0)
    await expectAccessible(page)
    await hands.tabTo('Sammanträden 2024')
    await expect(overview.fold(2024)).toHaveAttribute('aria-expanded', 'false')
    await hands.press('Space')
    await expect(overview.fold(2024)).toHaveAttribute('aria-expanded', 'true')
    await expect(overview.year(2024).getByRole('row')).toHaveCount(54)
    await hands.press('Tab')
    await hands.isOn(/^31 december/)
    await hands.press('End')
    await hands.isOn(/^2 januari/)
    await expectAccessible(page)
  })

  test('is searched through, folded or not', async ({ program, page }) => {
    const hands = new Keyboard(program.app, page)
    const overview = new Overview(page)
    await hands.tabTo('Sök bland sammanträdena')
    await hands.type('20 juni')
    await expect(overview.year(2026)).toHaveCount(0)
    await expect(overview.year(2023).getByRole('row', { name: /^20 juni/ })).toBeVisible()
    await hands.type(' finns inte')
    await expect(overview.region).toContainText('Inget sammanträde svarar mot ”20 juni finns inte”.')
    await hands.press('Control+a')
    await hands.press('Delete')
    await expect(overview.year(2026)).toBeVisible()
  })

  test('is gone through row by row and cell by cell, and opened with Space or Enter', async ({
    program,
    page,
  }) => {
    const hands = new Keyboard(program.app, page)
    const overview = new Overview(page)
    const toDo = overview.toDo.getByRole('row')
    await hands.tabTo(/^24 februari Byggnadsnämnden/)
    await expect(toDo.nth(1)).toBeFocused()
    await hands.press('ArrowDown')
    await expect(toDo.nth(2)).toBeFocused()
    await hands.press('ArrowRight', 2)
    await expect(toDo.nth(2).getByRole('rowheader').nth(1)).toBeFocused()
    await hands.press('ArrowUp')
    await expect(toDo.nth(1).getByRole('rowheader').nth(1)).toBeFocused()
    await hands.press('ArrowLeft', 2)
    await expect(toDo.nth(1)).toBeFocused()
    await hands.press('Tab')
    const rows = overview.year(2026).getByRole('row')
    await hands.tabTo(/^10 mars/)
    await hands.press('PageDown')
    await hands.press('Home')
    await hands.press('ArrowRight', 9)
    await expect(rows.nth(1).getByRole('gridcell').last()).toBeFocused()
    for (const key of ['Space', 'Enter']) {
      await hands.press(key)
      await expect(new Frame(page).title).toHaveText('Byggnadsnämnden')
      await hands.press('Alt+ArrowLeft')
      await hands.tabTo(/^10 mars/)
    }
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
