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
