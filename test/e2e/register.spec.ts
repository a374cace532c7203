import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './pages/accessibility.ts'
import { paste } from './support/clipboard.ts'
import { FirstStart } from './pages/first-start.ts'
import { Frame } from './pages/frame.ts'
import { Register } from './pages/register.ts'
import type { Program } from './support/program.ts'
import { launchProgram } from './support/program.ts'
import { closeClean, expect, test } from './support/test.ts'

const body = 'Kommunstyrelsens produktionsutskott'

/** The registers with the sample's body. */
async function openRegister({ page }: Program): Promise<Register> {
  await new FirstStart(page).sample.click()
  await new Frame(page).toOverview()
  await new Frame(page).place('Register').click()
  const register = new Register(page)
  await expect(register.list.getByRole('option', { name: body })).toBeVisible()
  return register
}

async function addBody(register: Register, name: string): Promise<void> {
  await register.newBody.click()
  await expect(register.newName).toBeFocused()
  await register.newName.fill(name)
  await register.newName.press('Enter')
  await expect(register.page.getByRole('heading', { name, level: 2 })).toBeVisible()
}

test.describe('a body', () => {
  test('is proposed from its name and corrected where it stands', async ({ dataFolder }) => {
    const program = await launchProgram({ dataFolder })
    const register = await openRegister(program)
    await addBody(register, 'Bygg- och miljönämnden')
    await register.tab('Namn och numrering').click()
    await expect(register.field('I text')).toHaveValue('nämnden')
    await expect(register.field('Genitiv')).toHaveValue('nämndens')
    await expect(register.field('Förkortning')).toHaveValue('BMN')

    await register.field('Mönster').fill('{abbr} {n}/{yyyy}')
    await register.field('Mönster').press('Enter')
    await expect(register.page).toContainText(`Så här: BMN 4/${new Date().getFullYear()}`)
    await register.field('Mönster').fill('{abbr}')
    await register.field('Mönster').press('Enter')
    await expect(register.page).toContainText('Mönstret ska innehålla {n} en gång.')
    await register.field('Mönster').press('Escape')
    await register.field('I text').fill('')
    await register.field('I text').press('Enter')
    await expect(register.page).toContainText('Får inte vara tomt.')
    await register.field('I text').fill('bygg- och miljönämnden')
    await register.field('Kommun eller region').fill('Exempels kommun')
    await register.tab('Regler').click()
    await register.field('Antal justerare').fill('2')
    await register.page.getByRole('checkbox', { name: 'Deltagande på distans är tillåtet' }).press(' ')
    await expect(new Frame(program.page).saved).toBeVisible()
    await closeClean(program)

    const again = await launchProgram({ dataFolder })
    await new Frame(again.page).place('Register').click()
    const kept = new Register(again.page)
    await kept.list.getByRole('option', { name: 'Bygg- och miljönämnden' }).click()
    await kept.tab('Namn och numrering').click()
    await expect(kept.field('Mönster')).toHaveValue('{abbr} {n}/{yyyy}')
    await expect(kept.field('I text')).toHaveValue('bygg- och miljönämnden')
    await expect(kept.field('Kommun eller region')).toHaveValue('Exempels kommun')
    await kept.tab('Regler').click()
    await expect(kept.field('Antal justerare')).toHaveValue('2')
    await closeClean(again)
  })

  test('can be removed and come back, but not once it has met', async ({ program }) => {
    const { page } = program
    const register = await openRegister(program)
    await addBody(register, 'Valberedningen')
    await register.tab('Regler').click()
    await register.page.getByRole('button', { name: 'Ta bort organet' }).click()
    await expect(register.list.getByRole('option', { name: 'Valberedningen' })).toHaveCount(0)
    await new Frame(page).toast.getByRole('button', { name: 'Ångra' }).click()
    await expect(register.list.getByRole('option', { name: 'Valberedningen' })).toBeVisible()

    await register.list.getByRole('option', { name: body }).click()
    await register.tab('Regler').click()
    await register.page.getByRole('button', { name: 'Ta bort organet' }).click()
    await expect(new Frame(page).messages).toContainText('har sammanträden och kan inte tas bort')
  })

  test('has its sections ordered and named', async ({ program }) => {
    const { page } = program
    const register = await openRegister(program)
    await register.tab('Protokollets mall').click()
    const { sections } = register
    await expect(sections).toContainText('Produktionsutskottets beslut')
    await sections.getByLabel('Rubrik, Sammanfattning').fill('Bakgrund')
    await sections.getByLabel('Rubrik, Sammanfattning').press('Alt+ArrowUp')
    await expect(sections.getByRole('row').nth(3)).toContainText('Sammanfattning')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(sections.getByRole('row').nth(4)).toContainText('Sammanfattning')
    await page.getByRole('button', { name: /Lägg till avsnitt/ }).click()
    await page.getByRole('option', { name: 'Omröstning' }).click()
    await expect(sections.getByLabel('Rubrik, Omröstning')).toHaveValue('Omröstning')
    await register.field('Stående ärenden').fill('Upprop\n\nDagordning')
    await expect(new Frame(page).saved).toBeVisible()
    await expectAccessible(page)
  })
})

test('how a body prints is chosen by keys, shown by examples in its own words, and kept', async ({
  dataFolder,
}) => {
  const program = await launchProgram({ dataFolder })
  const register = await openRegister(program)
  const { page } = program
  await register.tab('Protokollets mall').click()
  const choose = async (setting: string, letters: string, name: string): Promise<void> => {
    await register.choice(setting).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('option', { name })).toBeVisible()
    await page.keyboard.type(letters)
    await page.keyboard.press('Enter')
    await expect(register.choice(setting)).toContainText(name)
  }

  const decision = register.example('beslutets punkter')
  await expect(decision).toContainText(/Produktionsutskottets beslut.*1\..*Planen antas\./s)
  await choose('Beslutets punkter', 'ta', 'Tankstreck')
  await expect(decision).toContainText(/–.*Planen antas\./s)
  await choose('Beslutets punkter', 'at', 'Att-satser')
  await expect(decision).toContainText(/Produktionsutskottet beslutar.*att.*planen antas/s)

  const attendance = register.example('närvarolista')
  await expect(attendance.getByRole('columnheader', { name: 'Ej tjänstgörande §§' })).toBeVisible()
  await choose('Närvarolista', 'sa', 'Samtliga med undantag')
  await expect(attendance).toContainText(/Samtliga ledamöter med undantag av.*Eva Lind \(C\)/s)

  const vote = register.example('omröstning')
  await expect(vote).not.toContainText('Bo Ås')
  await choose('Omröstning', 'vi', 'Vilka som röstade hur')
  await expect(vote).toContainText('Nej röstar: Bo Ås (M) (1).')

  const order = page.getByRole('grid', { name: 'Underskrifternas ordning' })
  await order.getByRole('row').first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(order.getByRole('row').nth(1)).toBeFocused()
  await expect(order.getByRole('row').nth(1)).toContainText('Maria Berg')
  await expect(order.getByRole('row').nth(0)).toContainText('Anna Ek (S)')
  await expectAccessible(page)
  await expect(new Frame(page).saved).toBeVisible()
  await closeClean(program)

  const again = await launchProgram({ dataFolder })
  await new Frame(again.page).place('Register').click()
  const kept = new Register(again.page)
  await kept.list.getByRole('option', { name: body }).click()
  await kept.tab('Protokollets mall').click()
  await expect(kept.choice('Beslutets punkter')).toContainText('Att-satser')
  await expect(kept.example('närvarolista')).toContainText('Samtliga ledamöter med undantag av')
  await expect(kept.example('omröstning')).toContainText('Nej röstar: Bo Ås (M) (1).')
  const rows = again.page.getByRole('grid', { name: 'Underskrifternas ordning' }).getByRole('row')
  await expect(rows.nth(0)).toContainText('Anna Ek (S)')
  await closeClean(again)
})

test.describe('the seats of a body', () => {
  test('are taken from pasted text, and go again with one undo', async ({ program }) => {
    const { page } = program
    const register = await openRegister(program)
    await addBody(register, 'Bygg- och miljönämnden')
    await register.seats.getByRole('textbox', { name: 'Ny person' }).click()
    await paste(
      program,
      'Parti\tNamn\tUppdrag\nM\tLena Holm\tOrdförande\nS\tKarin Olsson\tLedamot\nSD\tEva Strand\tErsättare',
    )
    await expect(register.seat('Namn', 'Eva Strand')).toBeVisible()
    expect(await register.names()).toEqual(['Lena Holm', 'Karin Olsson', 'Eva Strand'])
    await expect(register.seat('Uppdrag', 'Lena Holm')).toContainText('Ordförande')
    await expect(register.seat('Plats', 'Eva Strand')).toContainText('Ersättare')
    await expect(new Frame(page).saved).toBeVisible()
    await new Frame(page).toast.getByRole('button', { name: 'Ångra' }).click()
    await expect(register.seat('Namn', 'Eva Strand')).toHaveCount(0)
  })

  test('are taken from a CSV file as Excel writes it', async ({ program, dataFolder }) => {
    const register = await openRegister(program)
    await addBody(register, 'Bygg- och miljönämnden')
    const file = join(dataFolder, 'ledamöter.csv')
    await writeFile(file, Buffer.from('Förnamn;Efternamn;Parti\r\nÅsa;Öberg;M\r\nBo;Lindh;S\r\n', 'latin1'))
    const chooser = program.page.waitForEvent('filechooser')
    await register.page.getByRole('button', { name: 'Hämta från CSV-fil' }).click()
    await (await chooser).setFiles(file)
    await expect(register.seat('Namn', 'Åsa Öberg')).toBeVisible()
    await expect(register.seat('Parti', 'Bo Lindh')).toHaveValue('S')
  })

  test('say beside the row what cannot be', async ({ program }) => {
    const { page } = program
    const register = await openRegister(program)
    await addBody(register, 'Bygg- och miljönämnden')
    await register.seats.getByRole('textbox', { name: 'Ny person' }).click()
    await paste(program, 'Mathias Lindow (L), ordförande\nKarin Olsson (S)')
    await expect(register.seat('Från', 'Karin Olsson')).toHaveValue(/-01-01$/)
    await register.seats.getByRole('textbox', { name: 'Ny person' }).fill('Mathias Lindow (L)')
    await page.keyboard.press('Enter')
    const till = register.seat('Till', 'Mathias Lindow').last()
    await expect(register.seats).toContainText('Mathias Lindow har två platser under samma tid.')
    await expect(new Frame(page).status).toContainText('Inte sparat')
    await register.seat('Från', 'Mathias Lindow').last().fill('1 januari 2090')
    await register.seat('Till', 'Mathias Lindow').first().fill('2089-12-31')
    await page.keyboard.press('Enter')
    await expect(register.seats).not.toContainText('två platser')
    await expect(new Frame(page).saved).toBeVisible()
    await till.fill('2089-12-31')
    await till.press('Enter')
    await expect(register.seats).toContainText('Perioden slutar innan den börjar.')
    await till.fill('aldrig')
    await till.press('Enter')
    await expect(till).toHaveAttribute('aria-invalid', 'true')
  })

  test('tell a corrected name from somebody else', async ({ program }) => {
    const { page } = program
    const register = await openRegister(program)
    await register.seat('Namn', 'Mathias Lindow').fill('Matias Lindow')
    await page.keyboard.press('Enter')
    await register.seat('Namn', 'Ann-Christine Furustrand').fill('Karin Olsson')
    await page.keyboard.press('Enter')
    await expect(new Frame(page).toast).toContainText(
      'Karin Olsson efterträder Ann-Christine Furustrand från 14 maj 2020.',
    )
    await expect(register.seat('Till', 'Ann-Christine Furustrand')).toHaveValue('2020-05-13')
    await expect(new Frame(page).saved).toBeVisible()
    await register.list.getByRole('option', { name: 'Personer' }).click()
    const surnames = register.people.getByRole('textbox', { name: /^Efternamn, / })
    await expect(surnames.and(page.getByLabel('Efternamn, Matias Lindow'))).toHaveCount(1)
    await expect(surnames.and(page.getByLabel('Efternamn, Mathias Lindow'))).toHaveCount(0)
    await expect(surnames.and(page.getByLabel('Efternamn, Ann-Christine Furustrand'))).toHaveCount(1)
    await expect(surnames.and(page.getByLabel('Efternamn, Karin Olsson'))).toHaveCount(1)
  })

  test('keep a seat that a meeting refers to', async ({ program }) => {
    const register = await openRegister(program)
    await register.seat('Namn', 'Michaela Fletcher').focus()
    await program.page.keyboard.press('Control+Delete')
    await expect(register.seats).toContainText('Platsen gällde vid sammanträdet 13 maj 2020')
    await expect(register.seat('Namn', 'Michaela Fletcher')).toBeVisible()
  })

  test('are ordered by keyboard', async ({ program }) => {
    const register = await openRegister(program)
    await register.seat('Namn', 'Mathias Lindow').press('Alt+ArrowUp')
    await expect(register.seat('Namn', 'Mathias Lindow')).toBeFocused()
    await expect
      .poll(() => register.names())
      .toEqual(['Mathias Lindow', 'Michaela Fletcher', 'Ann-Christine Furustrand'])
  })
})

test.describe('people', () => {
  test('are found and corrected, and namesakes told apart', async ({ program }) => {
    const { page } = program
    const register = await openRegister(program)
    await register.list.getByRole('option', { name: 'Personer' }).click()
    await expect(register.people).toContainText('Fler heter Fredrik Zethræus')
    await register.field('Sök bland personerna').fill('mic fl')
    await expect(register.people.getByRole('textbox', { name: /^Efternamn, / })).toHaveCount(1)
    await register.people.getByLabel('Titel, Michaela Fletcher').fill('Kommunalråd')
    await expect(new Frame(page).saved).toBeVisible()
    await register.field('Sök bland personerna').fill('kommunalråd')
    await expect(register.people.getByLabel('Titel, Michaela Fletcher')).toHaveValue('Kommunalråd')
    await expectAccessible(page)
  })
})

test('its tables are gone through by keys, and Space and Enter write and keep', async ({ program, page }) => {
  const register = await openRegister(program)
  const { list, seats, sections, people } = register

  await test.step('the seats', async () => {
    const name = (of: string) => seats.getByLabel(`Namn, ${of}`, { exact: true })
    await name('Michaela Fletcher').focus()
    await page.keyboard.press('ArrowDown')
    await expect(name('Mathias Lindow')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(name('Michaela Fletcher')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Space')
    await expect(name('Michaela Fletcher')).toHaveValue('Michaela Fletcher ')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await expect(seats.getByRole('row')).toHaveCount(5)
    // The office is a button that opens a list: by Space, by Enter, and left again.
    for (const key of ['Space', 'Enter']) {
      await register.seat('Uppdrag', 'Mathias Lindow').focus()
      await page.keyboard.press(key)
      await expect(page.getByRole('option', { name: 'Ordförande', exact: true })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(register.seat('Uppdrag', 'Mathias Lindow')).toBeFocused()
    }
    // So is the menu of a row.
    for (const key of ['Space', 'Enter']) {
      await page.getByRole('button', { name: /^Val för Mathias Lindow/ }).focus()
      await page.keyboard.press(key)
      await expect(page.getByRole('menuitem').first()).toBeFocused()
      await page.keyboard.press('Escape')
    }
  })

  await test.step('the sections', async () => {
    await register.tab('Protokollets mall').click()
    const summary = sections.getByLabel('Rubrik, Sammanfattning')
    await summary.focus()
    await page.keyboard.press('ArrowUp')
    await expect(summary).not.toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(summary).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Space')
    await page.keyboard.type('av det hela')
    await page.keyboard.press('Enter')
    await expect(summary).toHaveValue('Sammanfattning av det hela')
  })

  await test.step('the people', async () => {
    await list.getByRole('option', { name: 'Personer' }).focus()
    await page.keyboard.press('Space')
    const surname = (of: string) => people.getByLabel(`Efternamn, ${of}`)
    await surname('Michaela Fletcher').focus()
    await page.keyboard.press('ArrowDown')
    await expect(surname('Michaela Fletcher')).not.toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(surname('Michaela Fletcher')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Space')
    await page.keyboard.type('Ek')
    await page.keyboard.press('Enter')
    await expect(surname('Michaela Fletcher Ek')).toHaveValue('Fletcher Ek')
  })
})

test('is accessible on every tab', async ({ program }) => {
  const register = await openRegister(program)
  for (const tab of ['Ledamöter och ersättare', 'Namn och numrering', 'Regler'] as const) {
    await register.tab(tab).click()
    await expectAccessible(program.page)
  }
})
