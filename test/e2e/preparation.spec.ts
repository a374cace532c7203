import { expectAccessible } from './pages/accessibility.ts'
import { paste } from './support/clipboard.ts'
import { FirstStart } from './pages/first-start.ts'
import { Frame } from './pages/frame.ts'
import { Overview } from './pages/overview.ts'
import { Preparation } from './pages/preparation.ts'
import { killHost } from './support/host.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import type { Program } from './support/program.ts'
import { launchProgram } from './support/program.ts'
import { closeClean, expect, test } from './support/test.ts'

/** A planned meeting of the sample's body, being prepared. */
async function prepareMeeting({ page }: Program): Promise<Preparation> {
  await new FirstStart(page).sample.click()
  await new Frame(page).toOverview()
  await new Overview(page).newMeeting.click()
  await page.keyboard.type('2030-06-10')
  await page.keyboard.press('Enter')
  const preparation = new Preparation(page)
  await expect(preparation.item('2')).toBeVisible()
  return preparation
}

const first = 'Upprop, fastställande av dagordning samt adjungering'
const second = 'Val av justerare, tid för justering samt information'

test.describe('the agenda', () => {
  test('is pasted one item a line anywhere in the list', async ({ program }) => {
    const preparation = await prepareMeeting(program)
    await preparation.newItem.click()
    await paste(program, '1. Budget 2031, KS 2030/12\n2. Övriga frågor')
    await expect(preparation.item('4')).toHaveValue('Övriga frågor')
    await preparation.item('1').click()
    await paste(program, 'Information om skolstarten\nAnmälan av delegationsbeslut')
    await expect(preparation.item('2')).toHaveValue('Information om skolstarten')
    await expect
      .poll(() => preparation.titles())
      .toEqual([
        first,
        'Information om skolstarten',
        'Anmälan av delegationsbeslut',
        second,
        'Budget 2031',
        'Övriga frågor',
      ])
    await expect(preparation.caseNumbers('5')).toHaveValue('KS 2030/12')
    await expect(new Frame(program.page).saved).toBeVisible()
  })

  test('is written by keyboard: a new item with Enter, moved with Alt and the arrows', async ({
    program,
  }) => {
    const preparation = await prepareMeeting(program)
    const { page } = program
    await preparation.item('1').click()
    await page.keyboard.press('Enter')
    await expect(preparation.newItem).toBeFocused()
    await page.keyboard.type('Budget 2031')
    await page.keyboard.press('Enter')
    await expect(preparation.newItem).toHaveValue('')
    await page.keyboard.type('Internkontroll')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(preparation.item('4')).toHaveValue(second)
    await expect.poll(() => preparation.titles()).toEqual([first, 'Budget 2031', 'Internkontroll', second])

    await preparation.item('3').click()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(preparation.item('2')).toHaveValue('Internkontroll')
    await expect(preparation.item('2')).toBeFocused()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(preparation.item('4')).toHaveValue('Internkontroll')
    await page.keyboard.press('ArrowUp')
    await expect(preparation.item('3')).toBeFocused()
  })

  test('is moved by dragging its number', async ({ program }) => {
    const preparation = await prepareMeeting(program)
    await preparation.agenda
      .getByRole('cell', { name: '2', exact: true })
      .dragTo(preparation.agenda.getByRole('cell', { name: '1', exact: true }))
    await expect(preparation.item('1')).toHaveValue(second)
  })

  test('gets back what was removed, by the word about it and by Ctrl+Z', async ({ program }) => {
    const preparation = await prepareMeeting(program)
    const { page } = program
    const { toast } = new Frame(page)
    // In the midst of a text it is a word that goes, at its end the row.
    await preparation.item('1').press('ControlOrMeta+Home')
    await page.keyboard.press('Control+Delete')
    await expect(preparation.item('1')).toHaveValue(/^, fastställande/)
    await page.keyboard.press('ControlOrMeta+Z')
    await preparation.item('1').press('ControlOrMeta+End')
    await page.keyboard.press('Control+Delete')
    await expect(preparation.item('1')).toHaveValue(second)
    await toast.getByRole('button', { name: 'Ångra' }).click()
    await expect(preparation.item('1')).toHaveValue(first)

    await preparation.options('2').click()
    await page.getByRole('menuitem', { name: 'Ta bort' }).click()
    await expect(preparation.item('2')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(preparation.item('2')).toHaveValue(second)
    await expect(toast).toContainText('Ångrade borttagningen av ärendet · KSPU § 1:2')
    await page.keyboard.press('ControlOrMeta+Y')
    await expect(preparation.item('2')).toHaveCount(0)
  })

  test('takes typed titles, case numbers and kinds, and undoes typing as one step', async ({ program }) => {
    const preparation = await prepareMeeting(program)
    const { page } = program
    await preparation.item('2').fill('Val av justerare')
    await preparation.caseNumbers('2').fill('PU 2030/1, PU 2030/2')
    await preparation.kind('2').click()
    await page.getByRole('option', { name: 'Val', exact: true }).click()
    await expect(preparation.kind('2')).toContainText('Val')
    await expect(new Frame(page).saved).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(preparation.kind('2')).toContainText('Formalia')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(preparation.caseNumbers('2')).toHaveValue('')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(preparation.item('2')).toHaveValue(second)
  })

  test('can only be read once the minutes are attested', async ({ page }) => {
    await new FirstStart(page).sample.click()
    await new Frame(page).part('Förbered').click()
    await expect(new Preparation(page).item('7:1')).toBeDisabled()
    await expect(new Preparation(page).newItem).toBeHidden()
  })
})

test.describe('beside the agenda', () => {
  test('the proposal of an item is written, a clause a line', async ({ program }) => {
    const preparation = await prepareMeeting(program)
    await preparation.item('2').click()
    await preparation.clauses.fill(
      'Notera uppföljningen till protokollet.\nÖverlämna den till Kommunstyrelsen.',
    )
    await preparation.proposer.fill('produktionsförvaltningens beslutsförslag')
    await preparation.item('1').click()
    await expect(preparation.clauses).toHaveValue('')
    await preparation.item('2').click()
    await expect(preparation.clauses).toHaveValue(/Överlämna den/)
    await expect(preparation.proposer).toHaveValue('produktionsförvaltningens beslutsförslag')
  })

  test('time and place are taken as they are written', async ({ program }) => {
    const preparation = await prepareMeeting(program)
    const date = preparation.field('Tid och plats', 'Datum')
    const time = preparation.field('Tid och plats', 'Tid')
    await date.fill('den 11 juni 2030')
    await time.fill('kl 13')
    await time.press('Enter')
    await expect(date).toHaveValue('tisdag 11 juni 2030')
    await time.fill('strax')
    await time.press('Enter')
    await expect(preparation.part('Tid och plats')).toContainText('Skriv en tid, till exempel 13.00.')
    await time.press('Escape')
    await expect(time).toHaveValue('13.00')
  })

  test('a secretary, justerare and others present are chosen, written and pasted', async ({ program }) => {
    const preparation = await prepareMeeting(program)
    const { page } = program
    await preparation.picker('Sekreterare').fill('zethræus')
    await page.getByRole('option', { name: 'Fredrik Zethræus' }).click()
    await expect(preparation.picker('Sekreterare')).toHaveValue('Fredrik Zethræus')

    await preparation.picker('Ny närvarande').click()
    await paste(program, 'Anna Kraft, förvaltningschef\nMikael Thorn\tplanarkitekt')
    const others = preparation.part('Närvarande utan beslutanderätt')
    await expect(others.getByRole('textbox', { name: 'Funktion för Anna Kraft' })).toHaveValue(
      'förvaltningschef',
    )
    await expect(others.getByRole('textbox', { name: 'Funktion för Mikael Thorn' })).toHaveValue(
      'planarkitekt',
    )

    await preparation.picker('Ny adjungerad').fill('Vera Ny (M)')
    await page.getByRole('option', { name: 'Lägg till Vera Ny (M)' }).click()
    await expect(preparation.part('Adjungerade')).toContainText('Vera Ny (M)')
    await expect(new Frame(page).saved).toBeVisible()
  })

  test('who has told of an absence is listed, with who is called in, and the roll call starts from it', async ({
    program,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const { page } = program
    await hands.press('Control+1')
    const preparation = new Preparation(page)
    const absences = preparation.part('Anmälda förhinder')
    await hands.tabTo('Nytt förhinder')
    await hands.type('bo lin')
    await hands.press('ArrowDown')
    await hands.press('Enter')
    await expect(absences.getByRole('listitem')).toHaveText([
      /S.*Bo Lindh.*Leyla Aydin \(S\) kallas, ersättare 1 för S/,
    ])
    await expectAccessible(page)

    // The one called in cannot come either: the turn goes on.
    await hands.isOn('Nytt förhinder')
    await hands.type('ley ay')
    await hands.press('ArrowDown')
    await hands.press('Enter')
    await expect(absences.getByRole('listitem')).toHaveCount(2)
    await expect(absences.getByRole('listitem').first()).not.toContainText('Leyla Aydin')
    await expect(absences.getByRole('listitem').last()).toHaveText(/Leyla Aydin.*ersättare/)
    await absences.getByRole('button', { name: 'Ta bort förhindret för Leyla Aydin' }).press('Enter')
    await expect(absences.getByRole('listitem')).toHaveText([/Bo Lindh.*Leyla Aydin \(S\) kallas/])

    await hands.press('Control+2')
    await hands.press('Control+Enter')
    await hands.press('F5')
    const rollCall = page.getByRole('region', { name: 'Upprop' })
    await expect(rollCall).toContainText('Bo Lindh')
    await hands.isOn(/Lena Holm/)
    await hands.press('ArrowDown', 9)
    await hands.isOn(/Leyla Aydin \(S\), Förslag, .*ersättare 1 för S/)
    await hands.press('Enter')
    await hands.isOn(/Leyla Aydin \(S\), Tjänstgör|Leyla Aydin/)
    await expect(new Frame(page).status).toContainText('13 av 13 tjänstgör')
  })

  test('everything is there when the program is opened again', async ({ dataFolder }) => {
    const program = await launchProgram({ dataFolder })
    const preparation = await prepareMeeting(program)
    await preparation.newItem.fill('Budget 2031')
    await preparation.field('Tid och plats', 'Plats').fill('Lilla salen')
    await preparation.field('Justering', 'Justeras den').fill('2030-06-14')
    await preparation.field('Justering', 'Plats').fill('Kommunkansliet')
    await closeClean(program)

    const again = await launchProgram({ dataFolder })
    await new Overview(again.page).open.click()
    const kept = new Preparation(again.page)
    await expect(kept.item('3')).toHaveValue('Budget 2031')
    await expect(kept.field('Tid och plats', 'Plats')).toHaveValue('Lilla salen')
    await expect(kept.field('Justering', 'Justeras den')).toHaveValue('fredag 14 juni 2030')
    await expect(kept.field('Justering', 'Plats')).toHaveValue('Kommunkansliet')
    await closeClean(again)
  })
})

test('what is written while the storage dies is kept', async ({ dataFolder }) => {
  const program = await launchProgram({ dataFolder })
  const preparation = await prepareMeeting(program)
  const { app, page } = program
  await preparation.item('1').fill('Upprop')
  await killHost(app)
  await preparation.item('2').fill('Val av justerare')
  await preparation.newItem.fill('Budget 2031')
  await preparation.newItem.press('Enter')
  await expect(page.getByText('Programmets lagring har startats om.')).toBeVisible()
  await expect(new Frame(page).saved).toBeVisible()
  await expect.poll(() => preparation.titles()).toEqual(['Upprop', 'Val av justerare', 'Budget 2031'])
  await new Frame(page).toOverview()
  await new Overview(page).open.click()
  await expect(preparation.item('3')).toHaveValue('Budget 2031')
  await expect.poll(() => preparation.titles()).toEqual(['Upprop', 'Val av justerare', 'Budget 2031'])
  await program.close()
})

test('is accessible', async ({ program }) => {
  const preparation = await prepareMeeting(program)
  await preparation.item('2').click()
  await expectAccessible(program.page)
})
