import { expectAccessible } from './pages/accessibility.ts'
import { Frame } from './pages/frame.ts'
import { chooseInMenu, openMenu, watchMenus } from './support/context-menu.ts'
import type { Keyboard } from './support/keyboard.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { launchProgram, type Program } from './support/program.ts'
import { closeClean, expect, test } from './support/test.ts'

const learn = 'Lägg till i ordlistan'
const clipboard = ['Klipp ut', 'Kopiera', 'Klistra in', 'Klistra in som text', 'Markera allt']

/** The committee's meeting, open, the caret in the text of its first §. */
async function writing(program: Program): Promise<Keyboard> {
  await watchMenus(program.app)
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('Control+Enter')
  await hands.isOn(/^Text i /)
  return hands
}

/** Types a word of a sentence of its own and goes back into it. */
async function typeAndReturn(hands: Keyboard, word: string): Promise<void> {
  await hands.type(`${word} `)
  await hands.press('ArrowLeft', 3)
}

test.describe('a misspelt word', () => {
  test('has suggestions in the menu on it, and the one chosen takes its place', async ({ program }) => {
    const hands = await writing(program)
    await typeAndReturn(hands, 'sammantrde')
    await expect.poll(() => openMenu(hands)).toContain(learn)
    const menu = await openMenu(hands, 'ContextMenu')
    expect(menu.slice(menu.indexOf(learn) + 2)).toEqual(clipboard)
    expect(menu.slice(0, menu.indexOf(learn))).toContain('sammanträde')
    await chooseInMenu(program.app, 'sammanträde')
    await expect(program.page.getByRole('textbox', { name: /^Text i / })).toContainText('sammanträde ')
    await expect(program.page.getByRole('textbox', { name: /^Text i / })).not.toContainText('sammantrde')
  })

  test('has the clipboard alone in its menu while spelling is turned off', async ({ program }) => {
    const hands = await writing(program)
    await typeAndReturn(hands, 'sammantrde')
    await expect.poll(() => openMenu(hands)).toContain(learn)
    await hands.press('Control+,')
    await hands.tabTo('Stryk under ord som inte känns igen')
    await hands.press(' ')
    await expectAccessible(program.page)
    await hands.press('Alt+ArrowLeft')
    await hands.tabTo(/^Öppna mötet/)
    await hands.press('Enter')
    await hands.press('Control+2')
    await hands.isOn(/^Text i /)
    await typeAndReturn(hands, 'sammantrde')
    expect(await openMenu(hands)).toEqual(clipboard)
  })
})

test.describe('not marked', () => {
  for (const { name, word } of [
    { name: 'a name in the register', word: 'Aydin' },
    { name: 'its genitive', word: 'Aydins' },
    { name: 'a case number’s prefix', word: 'BMN' },
    { name: 'a word of the language', word: 'tjänsteutlåtande' },
  ]) {
    test(`is ${name}`, async ({ program }) => {
      const hands = await writing(program)
      // Once a misspelt word is marked, the one before it has been looked at too.
      await hands.type(`${word} sammantrde `)
      await hands.press('ArrowLeft', 3)
      await expect.poll(() => openMenu(hands)).toContain(learn)
      await hands.press('Control+ArrowLeft', 2)
      await hands.press('ArrowRight')
      await expect.poll(() => openMenu(hands)).toEqual(clipboard)
    })
  }
})

test('an own word is known from then on, also after a restart, until it is taken away', async ({
  dataFolder,
}) => {
  const first = await launchProgram({ dataFolder })
  const hands = await writing(first)
  await typeAndReturn(hands, 'Zxqvist')
  await expect.poll(() => openMenu(hands)).toContain(learn)
  await chooseInMenu(first.app, learn)
  await expect(new Frame(first.page).toast).toContainText('”Zxqvist” är tillagt i ordlistan.')
  await expect.poll(() => openMenu(hands)).toEqual(clipboard)
  await closeClean(first)

  const again = await launchProgram({ dataFolder })
  await watchMenus(again.app)
  const { page } = again
  await page.keyboard.press('Control+,')
  const words = page.getByRole('list', { name: 'Egna ord' })
  await expect(words).toContainText('Zxqvist')
  const known = (): Promise<string[]> =>
    again.app.evaluate(({ session }) => session.defaultSession.listWordsInSpellCheckerDictionary())
  await expect.poll(known).toEqual(expect.arrayContaining(['Zxqvist', 'Aydin']))
  await page.getByRole('button', { name: 'Ta bort ”Zxqvist” ur ordlistan' }).press('Enter')
  await expect(words).toBeHidden()
  await expect.poll(known).not.toContain('Zxqvist')
  await closeClean(again)
})
