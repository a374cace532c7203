import { expectAccessible } from './pages/accessibility.ts'
import { paste } from './support/clipboard.ts'
import { FirstStart } from './pages/first-start.ts'
import { Frame } from './pages/frame.ts'
import { Preparation } from './pages/preparation.ts'
import { expect, test } from './support/test.ts'

const people = `Ledamöter
Michaela Fletcher (M), ordförande
Mathias Lindow (L), 1:e vice ordförande
Ann-Christine Furustrand (S), 2:e vice ordförande

Ersättare
Eva Strand (M)
Bo Lindh (S)`

const agenda = `1. Upprop, fastställande av dagordning samt adjungering
2. Val av justerare, tid för justering samt information
3. Produktionsutskottets månadsuppföljning per mars 2020, dnr PU 2020/0002
4. Produktionsdirektören informerar`

test('leads from nothing to a meeting with its agenda, by keyboard alone', async ({ program }) => {
  const { page } = program
  const start = new FirstStart(page)
  await expect(start.body).toBeFocused()
  await page.keyboard.type('Kommunstyrelsens produktionsutskott')
  await expect(start.region).toContainText(
    'Förkortas KSPU. I text: produktionsutskottet, produktionsutskottets.',
  )
  await page.keyboard.press('Enter')

  await expect(start.people).toBeFocused()
  await paste(program, people)
  await expect(start.region).toContainText('3 ledamöter och 2 ersättare')
  await expect(start.next).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(start.agenda).toBeFocused()
  await paste(program, agenda)
  await expect(start.region).toContainText('4 ärenden')
  await page.keyboard.press('Tab')
  await expect(start.date).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('13/5 2020')
  await page.keyboard.press('Tab')
  await page.keyboard.type('9.58')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Fullmäktigesalen, Alceahuset, Åkersberga')
  await page.keyboard.press('Enter')

  const preparation = new Preparation(page)
  await expect(new Frame(page).title).toHaveText('Kommunstyrelsens produktionsutskott')
  await expect(preparation.item('3')).toHaveValue('Produktionsutskottets månadsuppföljning per mars 2020')
  await expect(preparation.caseNumbers('3')).toHaveValue('PU 2020/0002')
  await expect(preparation.kind('4')).toContainText('Information')
  await expect(preparation.field('Tid och plats', 'Datum')).toHaveValue('onsdag 13 maj 2020')
  await expect(preparation.field('Tid och plats', 'Tid')).toHaveValue('09.58')
})

test('tells what it could not read, and lets it be put right in the table', async ({ program }) => {
  const { page } = program
  const start = new FirstStart(page)
  await start.body.press('Enter')
  await expect(start.region).toContainText('Skriv vad organet heter.')
  await page.keyboard.type('Bygg- och miljönämnden')
  await page.keyboard.press('Enter')
  await paste(program, 'Lena Holm (M), ordförande\nKarin Olson (S)\n1 234 kr')
  await expect(start.region).toContainText('Rad 3 gick inte att tolka: ”1 234 kr”')

  await start.seats.getByLabel('Namn, Karin Olson').fill('Karin Olsson')
  await page.keyboard.press('Enter')
  await expect(start.seats.getByLabel('Namn, Karin Olsson')).toHaveValue('Karin Olsson')
  await start.seats.getByRole('textbox', { name: 'Ny person' }).fill('Lena Holm (M)')
  await page.keyboard.press('Enter')
  await expect(start.seats).toContainText('Lena Holm har två platser under samma tid.')
  await start.seats.getByLabel('Namn, Lena Holm').last().focus()
  await page.keyboard.press('Control+Delete')
  await expect(start.seats).not.toContainText('två platser')
})

test('shows an example to look at', async ({ page }) => {
  await new FirstStart(page).sample.click()
  await expect(new Frame(page).title).toHaveText('Kommunstyrelsens produktionsutskott')
  await expect(new Frame(page).part('Möte')).toHaveAttribute('aria-current', 'page')
})

test('is accessible in every step', async ({ program }) => {
  const { page } = program
  const start = new FirstStart(page)
  await expect(start.body).toBeFocused()
  await expectAccessible(page)
  await start.body.fill('Bygg- och miljönämnden')
  await page.getByRole('button', { name: 'Ändra formerna' }).click()
  await expectAccessible(page)
  await start.next.click()
  await expectAccessible(page)
  await paste(program, people)
  await expectAccessible(page)
  await start.next.click()
  await expectAccessible(page)
})
