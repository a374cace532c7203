import { expectAccessible } from './pages/accessibility.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

test('is read over the meeting, and gives the hands back where they were', async ({ program }) => {
  const { page } = program
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('Control+Enter')
  await hands.type('Ordföranden hälsar')
  await hands.press('F1')
  const handbook = page.getByRole('dialog', { name: 'Handbok' })
  const pages = handbook.getByRole('region', { name: 'Handbokens text' })
  await hands.isOn('Handbokens text')
  await expect(pages.getByRole('heading', { name: 'Mötet öppnas' })).toBeAttached()
  await expectAccessible(page)

  // The pages turn at once, and what the keys do in the meeting they do not do here.
  await hands.press('PageDown')
  await expect.poll(() => pages.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
  await hands.press('F5')
  await hands.press('Control+Enter')

  await hands.tabTo('Om något går fel', 'Shift+Tab')
  await hands.press('Enter')
  await hands.isOn('Om något går fel')
  await expect(pages.getByRole('heading', { name: 'Om något går fel' })).toBeInViewport()

  await hands.press('Escape')
  await expect(handbook).toBeHidden()
  await hands.isOn(/^Text i BMN § 41/)
  await hands.type(' alla välkomna')
  await expect(page.getByRole('textbox', { name: /^Text i BMN § 41/ })).toContainText(
    'Ordföranden hälsar alla välkomna',
  )
  await expect(page.getByRole('region', { name: 'Upprop' })).toHaveCount(0)
})

test('is searched as it is typed, from place to place', async ({ program }) => {
  const { page } = program
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('F1')
  await hands.isOn('Handbokens text')
  await hands.press('Control+f')
  await hands.isOn('Sök i handboken')
  await hands.type('RESERVATION')
  const status = page.getByRole('dialog').getByRole('status')
  await expect(status).toHaveText(/^1 av \d+$/)
  const marked = (): Promise<number> => page.evaluate(() => CSS.highlights.get('handbook-found')?.size ?? 0)
  await expect(status).toHaveText(`1 av ${await marked()}`)
  await hands.press('Enter')
  await expect(status).toHaveText(/^2 av /)
  await hands.press('Shift+Enter')
  await expect(status).toHaveText(/^1 av /)
  await hands.type('xyz')
  await expect(status).toHaveText('Finns inte')
  await hands.press('Escape')
  await hands.isOn('Handbokens text')
  expect(await marked()).toBe(0)
  await hands.press('F1')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
