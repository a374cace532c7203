import { expectAccessible } from './pages/accessibility.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

test.describe('the lists of the meeting', () => {
  test('the items: arrows and letters find, Space and Enter show', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const items = page.getByRole('listbox', { name: 'Ärenden' }).getByRole('option')
    const title = page.getByRole('article').getByRole('heading', { level: 2 })
    await hands.press('Shift+F6')
    await hands.isOn(/^1 Upprop/)
    await expect(items.first()).toHaveAttribute('aria-selected', 'true')
    await hands.press('ArrowUp')
    await hands.isOn(/^1 Upprop/)
    await hands.press('End')
    await expect(items.last()).toBeFocused()
    await hands.press('Home')
    await hands.press('4')
    await hands.isOn(/^4 /)
    // Looking is not going: the § that is shown is another only when it has been chosen.
    await expect(items.first()).toHaveAttribute('aria-selected', 'true')
    await hands.press('Space')
    await hands.isOn(/^Text i /)
    await expect(items.nth(3)).toHaveAttribute('aria-selected', 'true')
    await hands.press('Shift+F6')
    await hands.isOn(/^4 /)
    // The one that is shown already gives the caret back.
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await hands.press('Shift+F6')
    await hands.press('PageUp')
    await hands.press('Enter')
    await expect(title).toContainText('Upprop')
    await expectAccessible(page)
  })

  test('the roll call: keys act on a line, and the focus stays where a line goes', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const roll = page.getByRole('grid', { name: 'Upprop' })
    await hands.press('F5')
    await expect(roll.getByRole('row').first()).toBeFocused()
    await hands.press('End')
    await hands.press('n')
    await hands.press('Home')
    await hands.press('f')
    await expect(roll.getByRole('row').first()).toContainText('Frånvarande')
    await expect(roll.getByRole('row').first()).toBeFocused()
    await hands.press('ArrowDown')
    const proposed = roll.locator('.proposal')
    await expect(proposed).toBeFocused()
    await hands.press('Enter')
    // Whoever steps in stands where the proposal stood, and has the focus.
    await expect(proposed).toHaveCount(0)
    await expect(roll.locator('.serving')).toBeFocused()
    await hands.press('Delete')
    await expect(proposed).toBeFocused()
    await expectAccessible(page)
  })
})
