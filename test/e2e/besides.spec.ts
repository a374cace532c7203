import { expectAccessible } from './pages/accessibility.ts'
import type { Keyboard } from './support/keyboard.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import type { Program } from './support/program.ts'
import { expect, test } from './support/test.ts'

/** The meeting of the nämnd with its roll call done, on its fourth §. */
async function inFourth(program: Program): Promise<Keyboard> {
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('Control+Enter')
  await hands.press('F5')
  await hands.isOn(/^Lena Holm/)
  await hands.press('Control+Enter')
  await hands.isOn(/^Text i /)
  await hands.press('Control+Enter', 3)
  await hands.isOn('Text i BMN § 44')
  return hands
}

test('/jäv asks for a name, and two times Enter record the recusal', async ({ program, page }) => {
  const hands = await inFourth(program)
  await hands.type('/jäv')
  await hands.press('Enter')
  await hands.isOn('Vem är jävig')
  await expectAccessible(page)
  await hands.type('ad')
  await hands.press('Enter')
  await hands.isOn(/^Anders Dahl/)
  await expect(page.getByText('Anders Dahl (L) är jävig i paragrafen')).toBeVisible()
  await hands.press('Enter')
  await expect(page.getByRole('article')).toContainText('anmäler jäv')
  await hands.isOn(/^Anders Dahl, .*Jäv/)

  // What makes no sense of somebody who is out of the room is not recorded.
  for (const [key, words] of [
    ['j', 'Anders Dahl (L) är redan antecknad som jävig i paragrafen.'],
    ['o', 'Anders Dahl (L) tjänstgör inte i paragrafen.'],
    ['i', 'Anders Dahl (L) tjänstgör inte i paragrafen.'],
    ['a', 'Anders Dahl (L) är redan här.'],
  ] as const) {
    await hands.press(key)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Anteckna' })).toBeHidden()
  }

  // Asked again it begins anew; Escape leaves the name, and nothing has been recorded.
  await hands.press('Control+k')
  await hands.type('anländer')
  await hands.press('Enter')
  await hands.isOn('Vem anländer')
  await hands.press('Escape')
  await hands.isOn(/^Lena Holm/)
  await hands.press('Escape')
  await hands.isOn('Text i BMN § 44')
})

test('/res takes down a reservation, which is then changed and taken away where it is shown', async ({
  program,
  page,
}) => {
  const hands = await inFourth(program)
  const reservation = page.locator('.section').filter({ has: page.locator('h3', { hasText: 'Reservation' }) })
  await hands.type('/res')
  await hands.press('Enter')
  await hands.isOn('Vem')
  await hands.type('ko')
  await hands.press('Enter')
  await hands.isOn('Text i BMN § 44')
  await expect(reservation).toContainText('Karin Olsson (S) reserverar sig mot beslutet.')

  await hands.press('Control+ArrowDown')
  await expect(page.getByText(/^Ur reservationen av Karin Olsson/)).toBeVisible()
  await hands.press('F2')
  await hands.isOn('Vem')
  await expect(page.getByRole('textbox', { name: 'Vem' })).toHaveValue('Karin Olsson')
  await expect(page.getByRole('button', { name: /^Mot beslutet/ })).toBeVisible()
  await expectAccessible(page)
  await hands.press('End')
  await hands.type(', he')
  await hands.press('Enter')
  await hands.isOn('Text i BMN § 44')
  await expect(reservation).toContainText('Karin Olsson (S) och Hans Ekman (S) reserverar sig mot beslutet.')
  await expect(reservation.locator('p')).toHaveCount(1)

  await hands.press('F2')
  await hands.isOn('Vem')
  await hands.tabTo('Ta bort: Karin Olsson (S) och Hans Ekman (S)')
  await hands.press('Enter')
  await expect(reservation).not.toContainText('Karin Olsson')
  await expect(page.getByRole('region', { name: 'Antecknade' })).toBeHidden()
  await hands.isOn('Vem')
  await hands.press('Escape')
  await hands.isOn('Text i BMN § 44')
  await hands.press('Control+z')
  await expect(reservation).toContainText('Karin Olsson (S) och Hans Ekman (S) reserverar sig mot beslutet.')
})

test('/nytt asks for the title of an item that is added at the table, from any panel', async ({
  program,
  page,
}) => {
  const hands = await inFourth(program)
  await hands.type('/nytt')
  await hands.press('ArrowDown')
  await hands.press('Enter')
  await hands.isOn('Rubrik på det nya ärendet')
  await hands.type('Skolskjuts på landsbygden')
  await hands.press('Enter')
  await hands.isOn('Text i BMN § 45')
  await expect(page.getByRole('option', { name: /Skolskjuts på landsbygden/ })).toBeVisible()
  // An empty title is none, and the wide panel gives way to the field.
  await hands.press('F5')
  await hands.isOn(/^Lena Holm/)
  await hands.press('Control+k')
  await hands.type('nytt ärende')
  await hands.press('Enter')
  await hands.isOn('Rubrik på det nya ärendet')
  await hands.press('Enter')
  await hands.isOn('Rubrik på det nya ärendet')
  await hands.press('Escape')
  await hands.isOn('Text i BMN § 45')
})

test('what may happen besides is found with the eyes alone, from the next steps', async ({
  program,
  page,
}) => {
  const hands = await inFourth(program)
  await hands.tabTo(/^Jäv, reservation, ajournering/)
  await hands.press('Enter')
  await hands.isOn('Sök det som kan hända i paragrafen')
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText([
    'Jäv',
    'Deltar inte i beslutet',
    'Anländer',
    'Lämnar',
    'Ordförandebyte',
    'Reservation',
    'Protokollsanteckning',
    'Särskilt yttrande',
    'Ajournera eller återuppta',
    'Stängda dörrar',
    'Omedelbar justering',
    'Val Shift F9',
    'Nytt ärende',
    'Ärendet utgår',
  ])
  await expectAccessible(page)
  await hands.press('ArrowDown', 4)
  await hands.press('Enter')
  await hands.isOn('Vem lämnar')
  await hands.type('ad')
  await hands.press('ArrowDown')
  await hands.isOn(/^Anders Dahl/)
  await expect(page.getByRole('button', { name: 'Anteckna' })).toBeHidden()
  await hands.press('Enter')
  await expect(page.getByText('Anders Dahl (L) lämnar sammanträdet')).toBeVisible()
  await hands.press('Enter')
  await hands.isOn(/^Anders Dahl, .*Inte här/)
})
