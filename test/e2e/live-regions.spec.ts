import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Locator } from '@playwright/test'
import { Frame } from './pages/frame.ts'
import { storedMeeting } from './support/meeting-record.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { finds, moves } from './support/meeting-hands.ts'
import { expect, test } from './support/test.ts'

/** What a screen reader hears from a region that has been there all along: it must not be another one each time. */
async function heardFrom(region: Locator): Promise<(words: string | RegExp) => Promise<void>> {
  const element = await region.elementHandle()
  return async (words) => {
    const heard = expect.poll(() =>
      element?.evaluate((node) => (node.isConnected ? node.textContent : 'gone')),
    )
    await (typeof words === 'string' ? heard.toBe(words) : heard.toMatch(words))
  }
}

test.describe('what a screen reader is told', () => {
  test('at once when something is not saved, and nothing of the saving that works', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const { status, saved } = new Frame(page)
    const sign = status.locator('[aria-live]').first()
    await hands.press('Control+Enter')
    await hands.type('Allt är väl.')
    await expect(saved).toBeVisible()
    await expect(sign).toHaveAttribute('aria-live', 'off')

    // Another program that writes in the database keeps the text from it, as a backup of the disk may.
    const other = new DatabaseSync(join(dataFolder, 'data', 'paragraf.db'), { timeout: 5000 })
    other.exec('BEGIN IMMEDIATE')
    await hands.type(' Nu inte.')
    const alert = status.getByRole('alert')
    await expect(alert).toHaveText('Inte sparat', { timeout: 15_000 })
    await expect(alert).toHaveAttribute('aria-live', 'assertive')
    await expect(status.getByRole('button', { name: 'Försök igen' })).toBeVisible()

    other.exec('ROLLBACK')
    other.close()
    await expect(alert).toBeHidden({ timeout: 15_000 })
    await expect(saved).toBeVisible()
    expect(JSON.stringify((await storedMeeting(page)).record.sections)).toContain('Allt är väl. Nu inte.')
  })

  test('how the vote stands, for every vote that is taken down', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter', 4)
    await hands.isOn('Text i BMN § 44')
    for (const [kind, mover] of [
      ['bif', 'lh'],
      ['avs', 'nb'],
    ] as const) {
      await moves(hands, kind, mover)
      await hands.press('Enter')
      await hands.isOn(/^Text i /)
    }
    await hands.press('F8')
    await hands.isOn(/^Enligt/)
    await hands.type('o1')
    await hands.isOn('Börja omröstningen')
    await hands.press('Enter')
    await hands.isOn(/har inte röstat/)
    const hears = await heardFrom(page.getByRole('status').filter({ hasText: 'kvar' }))
    await hears('0 ja, 0 nej, 0 avstår, 13 kvar')
    await hands.press('j')
    await hears('1 ja, 0 nej, 0 avstår, 12 kvar')
    await hands.type('na')
    await hears('1 ja, 1 nej, 1 avstår, 10 kvar')
    await hands.press('ArrowUp')
    await hands.press('n')
    await hears('1 ja, 2 nej, 0 avstår, 10 kvar')
  })

  test('that there is no quorum, and that there is one again', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await hands.isOn(/^Text i /)
    const region = new Frame(page).status.getByRole('status').filter({ hasText: 'tjänstgör' })
    const hears = await heardFrom(region)
    await hears('13 av 13 tjänstgör · beslutsför')
    await hands.press('F5')
    await hands.isOn(/^Lena Holm/)
    for (const [i, name] of [
      'lena h',
      'karin o',
      'per w',
      'anders d',
      'ulla b',
      'tomas r',
      'maria s',
    ].entries()) {
      await finds(hands, name, new RegExp(`^${name}`, 'i'))
      await hands.press('f')
      await hears(`${12 - i} av 13 tjänstgör · ${i < 6 ? '' : 'inte '}beslutsför`)
    }
    await hands.press('n')
    await hears('7 av 13 tjänstgör · beslutsför')
  })
})
