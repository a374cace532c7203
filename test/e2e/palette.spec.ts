import { expectAccessible } from './pages/accessibility.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

test.describe('the palette', () => {
  test('goes to a § by a few letters, without the dots of å, ä and ö', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const palette = page.getByRole('dialog', { name: 'Sök' })
    await hands.press('Control+k')
    await hands.isOn('Sök kommando, paragraf eller person')
    await hands.type('larkan')
    await expect(palette.getByRole('option').first()).toContainText('Lärkan')
    await hands.press('Enter')
    await expect(palette).toBeHidden()
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText('Lärkan')
    await hands.isOn(/^Text i /)
  })

  test('runs a command, shows its keys, and passes over those that nobody answers to', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const options = page.getByRole('listbox', { name: 'Träffar' }).getByRole('option')
    await hands.press('Control+k')
    await expect(options.filter({ hasText: 'Nästa paragraf' })).toContainText('Ctrl ↵')
    await expect(options.filter({ hasText: 'Nytt sammanträde' })).toHaveCount(0)
    await hands.type('npar')
    await expect(options.first()).toContainText('Nästa paragraf')
    for (let i = 0; i < 4; i += 1) await hands.press('Backspace')
    await hands.type('yrk')
    await expect(options.first()).toContainText('Nytt yrkande')
    await hands.press('Enter')
    await hands.isOn('Vem')
  })

  test('finds people once the roll has been called, and goes to their row', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const options = page.getByRole('listbox', { name: 'Träffar' }).getByRole('option')
    await hands.press('F5')
    await hands.tabTo('Uppropet är klart')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await hands.press('Control+k')
    await hands.type('nils berg')
    await expect(options.first()).toContainText('Nils Berg')
    await hands.press('Enter')
    await hands.isOn(/^Nils Berg/)
  })

  test('gives the caret back when it is left, and stands in the title line', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+k')
    await hands.type('finns inte alls')
    await expect(page.getByText('Inget här heter ”finns inte alls”.')).toBeVisible()
    await hands.press('Escape')
    await hands.isOn(/^Text i /)
    await page.getByRole('banner').getByRole('button', { name: 'Sök' }).click()
    await hands.isOn('Sök kommando, paragraf eller person')
    await expectAccessible(page)
  })
})
