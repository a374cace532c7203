import { goesOnTo, runs } from './support/meeting-hands.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

test('the status line and the attendance have the number of the heading, also of a § to come', async ({
  program,
  page,
}) => {
  const hands = await openMeetingFile(program, committeeFile)
  const heading = page.getByRole('article').locator('.paragraph-number')
  const status = page.getByRole('contentinfo', { name: 'Status' })
  await hands.press('Control+Enter')
  await expect(heading).toContainText('BMN § 41')
  await expect(status.getByText('§ 41', { exact: true })).toBeVisible()

  await hands.press('Control+k')
  await hands.isOn(/^Sök/)
  await hands.type('§ 44')
  await hands.press('Enter')
  await hands.isOn('Text i BMN § 44')
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/Inte behandlat/)
  await expect(heading).toContainText('BMN § 44')
  await expect(status.getByText('§ 44', { exact: true })).toBeVisible()

  await hands.press('F5')
  await hands.isOn(/^Lena Holm/)
  await hands.press('Control+Enter')
  await hands.isOn('Text i BMN § 44')
  await hands.press('F5')
  await expect(page.getByText('vid § 44', { exact: true })).toBeVisible()
  await hands.press('Escape')

  await hands.press('Control+k')
  await hands.isOn(/^Sök/)
  await hands.type('§ 41')
  await hands.press('Enter')
  await hands.isOn('Text i BMN § 41')
  await goesOnTo(hands, 'BMN § 42')
  await expect(status.getByText('§ 42', { exact: true })).toBeVisible()
})

test('the status line says when the meeting does not go on', async ({ program, page }) => {
  const hands = await openMeetingFile(program, committeeFile)
  const status = page.getByRole('contentinfo', { name: 'Status' })
  await expect(status).toContainText('Kallat')
  await hands.press('Control+Enter')
  await expect(status).not.toContainText('Kallat')
  await runs(hands, 'Ajournera')
  await expect(status).toContainText('Ajournerat')
})
