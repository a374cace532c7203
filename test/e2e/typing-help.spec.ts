import type { Page } from '@playwright/test'
import { expectAccessible } from './pages/accessibility.ts'
import { Frame } from './pages/frame.ts'
import type { Keyboard } from './support/keyboard.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

/** The paragraph of the text with these words and no others. */
function written(page: Page, words: string | RegExp) {
  return page
    .getByRole('textbox', { name: /^Text i / })
    .getByRole('paragraph')
    .filter({ hasText: words })
}

/** The words in grey behind the caret: what a screen reader does not know of, so that only the class tells. */
function ghost(page: Page) {
  return page.locator('.ghost-words')
}

/** An empty decision to write in. */
async function inDecision(hands: Keyboard): Promise<void> {
  await hands.press('Control+Enter', 4)
  await hands.isOn('Text i BMN § 44')
}

test.describe('what is typed is completed', () => {
  test('in grey behind the caret: Tab takes it in a step of undo of its own', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await inDecision(hands)
    await hands.type('Enligt Miljö- och byggför')
    await expect(ghost(page)).toHaveText('valtningens')
    await expect(written(page, 'Enligt Miljö- och byggför')).toHaveText('Enligt Miljö- och byggför')
    await hands.press('Tab')
    await expect(written(page, 'Enligt')).toHaveText('Enligt Miljö- och byggförvaltningens')
    await expect(ghost(page)).toBeHidden()
    await hands.isOn('Text i BMN § 44')
    await hands.type(' plan')
    await expect(written(page, 'Enligt')).toHaveText('Enligt Miljö- och byggförvaltningens plan')
    await hands.press('Control+z')
    await expect(written(page, 'Enligt')).toHaveText('Enligt Miljö- och byggförvaltningens')
    await hands.press('Control+z')
    await expect(written(page, 'Enligt')).toHaveText('Enligt Miljö- och byggför')
  })

  test('typing on lets it be, Escape sends it away, and Tab is then what it was', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await inDecision(hands)
    await hands.type('Miljö- och byggför')
    await expect(ghost(page)).toHaveText('valtningens')
    await hands.type('valt')
    await expect(ghost(page)).toHaveText('ningens')
    await hands.type('ar')
    await expect(ghost(page)).toBeHidden()
    await hands.press('Backspace', 2)
    await hands.type('n')
    await expect(ghost(page)).toHaveText('ingens')
    await hands.press('Escape')
    await expect(ghost(page)).toBeHidden()
    await hands.type('i')
    await hands.isOn('Text i BMN § 44')
    await hands.press('Tab')
    await expect(written(page, /^Miljö- och byggförvaltni$/)).toBeVisible()
    await expect.poll(() => hands.focusedName()).not.toBe('Text i BMN § 44')
  })
})

test.describe('abbreviations of the body', () => {
  test('are written out by a space, and one undo leaves what was typed', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await inDecision(hands)
    await hands.type('Enligt ett tju ')
    await expect(written(page, 'Enligt')).toHaveText('Enligt ett tjänsteutlåtande ')
    await hands.type('från')
    await expect(written(page, 'Enligt')).toHaveText('Enligt ett tjänsteutlåtande från')
    await hands.press('Control+z', 2)
    await expect(written(page, 'Enligt')).toHaveText('Enligt ett tju ')
    await hands.type('x')
    await expect(written(page, 'Enligt')).toHaveText('Enligt ett tju x')
  })

  test('are written out by a full stop and by Enter, and not in the midst of a word', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await inDecision(hands)
    await hands.type('Se tju. ')
    await expect(written(page, 'Se')).toHaveText('Se tjänsteutlåtande. ')
    await hands.type('Av tju')
    await hands.press('Enter')
    await hands.type('xtju ')
    await expect(written(page, 'Se')).toHaveText('Se tjänsteutlåtande. Av tjänsteutlåtande')
    await expect(written(page, 'xtju')).toHaveText('xtju ')
  })

  test('are kept in the register with the sentences that the body often writes', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Alt+ArrowLeft')
    await hands.tabTo('Register')
    await hands.press('Enter')
    await hands.tabTo(/^Bygg- och miljönämnden/)
    await hands.press('Enter')
    await hands.tabTo(/^Ledamöter och ersättare/)
    await hands.press('ArrowRight', 3)
    await hands.tabTo('Ny förkortning')
    await hands.type('kf kommunfullmäktige')
    await hands.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Skrivs ut som, kf' })).toHaveValue('kommunfullmäktige')
    await hands.tabTo('Meningar, en per rad')
    await hands.type('{Organ} tackar för informationen.')
    await hands.press('Tab')
    await expectAccessible(page)
    await hands.press('Alt+ArrowLeft')
    await hands.tabTo(/^Öppna mötet/)
    await hands.press('Enter')
    await new Frame(page).part('Möte').waitFor()
    await hands.press('Control+2')
    await hands.isOn(/^Text i /)
    await hands.type('Enligt kf. ')
    await expect(written(page, 'Enligt')).toHaveText('Enligt kommunfullmäktige. ')
    await hands.type('Nämnden tac')
    await expect(ghost(page)).toHaveText('kar för informationen.')
    await hands.press('Escape')
    await hands.type('k. /tackar')
    await expect(page.getByRole('option', { name: /^Nämnden tackar för informationen/ })).toBeVisible()
    await hands.press('Enter')
    await expect(written(page, 'Enligt')).toHaveText(
      'Enligt kommunfullmäktige. Nämnden tack. Nämnden tackar för informationen.',
    )
  })
})
