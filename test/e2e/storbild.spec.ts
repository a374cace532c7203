import type { Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MeetingRecord } from '../../src-main/domain/record.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { Frame } from './pages/frame.ts'
import type { Keyboard } from './support/keyboard.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { takeComplaints, type Program } from './support/program.ts'
import { expect, test } from './support/test.ts'

const secret = 'Avstängning av en namngiven anställd'

/** The committee's meeting, its second § secret. */
function withSecret(folder: string): string {
  const file = JSON.parse(readFileSync(committeeFile, 'utf8')) as MeetingRecord
  const paragraphs = file.paragraphs.map((paragraph, i) =>
    i === 1 ? { ...paragraph, title: secret, visibility: 'secret' } : paragraph,
  )
  const path = join(folder, 'meeting.json')
  writeFileSync(path, JSON.stringify({ ...file, paragraphs }))
  return path
}

/** Opens the storbild by its key and gives its page. */
async function openStorbild({ app }: Program, hands: Keyboard): Promise<Page> {
  const [room] = await Promise.all([app.waitForEvent('window'), hands.press('Control+Shift+B')])
  await room.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  return room
}

/** Everything in the page, seen or not. */
function everythingIn(room: Page): Promise<string> {
  return room.evaluate(() => document.documentElement.outerHTML)
}

test.describe('the storbild', () => {
  test('shows the § that is treated, and nothing of what is written or noted', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, withSecret(dataFolder))
    const room = await openStorbild(program, hands)
    await expect(room.getByText('Sammanträdet har inte öppnats')).toBeVisible()
    await expect(page.getByText('Storbild visas')).toBeVisible()

    await hands.press('Control+Enter')
    await expect(room.getByRole('heading', { level: 1 })).toHaveText('Upprop och val av justerare')
    await hands.isOn(/^Text i /)
    await hands.type('utkastord')
    await hands.press('Control+k')
    await hands.type('egen ant')
    await hands.press('Enter')
    await hands.isOn('Egen anteckning')
    await hands.type('minnesord')
    await hands.press('Shift+F6')
    await expect(new Frame(page).saved).toBeVisible()
    const during = await everythingIn(room)
    for (const word of ['utkastord', 'minnesord']) expect(during).not.toContain(word)

    await hands.press('Control+Enter')
    // The next § is secret; what was written before it is on disk, and has passed by the room.
    await expect(room.getByRole('heading', { level: 1 })).toHaveText('Ärendet visas inte')
    await expect(new Frame(page).saved).toBeVisible()
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText(secret)
    const seen = await everythingIn(room)
    for (const word of ['utkastord', 'minnesord', secret]) expect(seen).not.toContain(word)
    expect(await takeComplaints(room)).toEqual([])
  })

  test('follows the motions, and stands still while it is frozen', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const room = await openStorbild(program, hands)
    await hands.press('Control+Enter')
    await hands.isOn(/^Text i /)
    await hands.press('F7')
    await hands.isOn('Vem')
    await hands.type('nils berg')
    await hands.tabTo('Lydelse')
    await hands.type('Planen antas inte')
    await hands.tabTo('Anteckna yrkande')
    await hands.press('Enter')
    await expect(room.getByText('Nils Berg')).toBeVisible()

    await hands.isOn(/^Text i /)
    await hands.press('Control+Shift+F')
    await expect(page.getByText('Storbilden är fryst')).toBeVisible()
    await hands.press('Control+z')
    await expect(page.getByText('Inga yrkanden.')).toBeVisible()
    await expect(new Frame(page).saved).toBeVisible()
    await expect(room.getByText('Nils Berg')).toBeVisible()
    await hands.press('Control+Shift+F')
    await expect(room.getByText('Nils Berg')).toBeHidden()
  })

  test('is closed by its key, by Escape in itself, and with the meeting shows nothing', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const first = await openStorbild(program, hands)
    await Promise.all([first.waitForEvent('close'), hands.press('Control+Shift+B')])
    await expect(page.getByText('Storbild visas')).toBeHidden()

    const second = await openStorbild(program, hands)
    await expect(second.getByText('Bygg- och miljönämnden')).toBeVisible()
    await hands.press('Alt+ArrowLeft')
    await expect(second.getByText('Bygg- och miljönämnden')).toBeHidden()
    // The key is never let go: the window has gone by then.
    await Promise.all([second.waitForEvent('close'), second.keyboard.down('Escape')])
  })

  test('can be read by everybody, in the light and in the dark', async ({ program }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const room = await openStorbild(program, hands)
    await hands.press('Control+Enter')
    await expect(room.getByRole('heading', { level: 1 })).not.toBeEmpty()
    await expectAccessible(room)
  })
})

test.describe('the window of the storbild', () => {
  test('may ask for what it shows, and for nothing else', async ({ program }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const room = await openStorbild(program, hands)
    const refused = await room.evaluate(async () => {
      const names = [
        'meeting.read',
        'overview.list',
        'people.list',
        'storbild.show',
        'document.export',
        'app.theme',
      ]
      const answers = await Promise.all(
        names.map((name) =>
          window.paragraf.invoke(name as never, {}).then(
            () => [name],
            () => [],
          ),
        ),
      )
      const heard = (['meeting.changed', 'host.state', 'menu.command'] as const).filter((name) => {
        try {
          window.paragraf.on(name, () => undefined)
          return true
        } catch {
          return false
        }
      })
      return [...answers.flat(), ...heard]
    })
    expect(refused).toEqual([])
  })

  test('is refused by the shell too, whatever its preload lets through', async ({ program }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await openStorbild(program, hands)
    const errors = await program.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const storbild = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().endsWith('#storbild'),
      )
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (...args: unknown[]) => unknown>
      const event = { sender: storbild?.webContents, senderFrame: storbild?.webContents.mainFrame }
      return Promise.all(
        ['meeting.read', 'overview.list', 'storbild.show'].map(async (channel) => {
          try {
            await handlers.get(channel)?.(event, {})
            return 'answered'
          } catch (error) {
            return (error as Error).message
          }
        }),
      )
    })
    expect(errors).toEqual(Array.from({ length: 3 }, () => 'This window may not call that'))
  })

  test('is handed nothing beside the public facts', async ({ page, program }) => {
    await openMeetingFile(program, committeeFile)
    const view = { body: 'BMN', date: '2026-05-19', state: 'open', adjournedSince: null, item: null }
    const replies = await page.evaluate(
      (shown) =>
        Promise.all([
          window.paragraf.invoke('storbild.show', { view: shown }),
          window.paragraf.invoke('storbild.show', { view: { ...shown, note: 'x' } }),
          window.paragraf.invoke('storbild.show', {
            view: { ...shown, item: { kind: 'notPublic', title: 'x' } },
          }),
        ]),
      view,
    )
    expect(replies).toMatchObject([{ ok: true }, { ok: false }, { ok: false }])
  })
})
