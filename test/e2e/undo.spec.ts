import type { Page } from '@playwright/test'
import { expectAccessible } from './pages/accessibility.ts'
import { Frame } from './pages/frame.ts'
import type { Keyboard } from './support/keyboard.ts'
import { storedMeeting } from './support/meeting-record.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

/** Goes to a § with the palette. */
async function goTo(hands: Keyboard, title: string): Promise<void> {
  await hands.press('Control+k')
  await hands.isOn('Sök kommando, paragraf eller person')
  await hands.type(title)
  const found = hands.page.getByRole('listbox', { name: 'Träffar' }).getByRole('option')
  await expect(found.first()).toContainText(title)
  await hands.press('Enter')
  await expect(heading(hands.page)).toContainText(title)
  await hands.isOn(/^Text i /)
}

function heading(page: Page): ReturnType<Page['locator']> {
  return page.getByRole('article').getByRole('heading', { level: 2 })
}

function toast(page: Page): ReturnType<Page['locator']> {
  return new Frame(page).toast
}

test.describe('one history of everything', () => {
  test('a mixed row of steps is taken back one by one to the first record, and done again', async ({
    program,
    page,
  }) => {
    test.setTimeout(120_000)
    const hands = await openMeetingFile(program, committeeFile)
    const records = [(await storedMeeting(page)).record]
    const step = async (name: string, run: () => Promise<void>): Promise<void> =>
      test.step(name, async () => {
        await run()
        const last = records.at(-1)
        await expect.poll(async () => (await storedMeeting(page)).record, { message: name }).not.toEqual(last)
        records.push((await storedMeeting(page)).record)
      })

    await step('the meeting opens', () => hands.press('Control+Enter'))
    await step('the roll is called', async () => {
      await hands.press('F5')
      await hands.tabTo('Uppropet är klart')
      await hands.press('Enter')
      await hands.isOn(/^Text i /)
    })
    await step('words are typed', () => hands.type('Uppropet förrättas.'))
    await goTo(hands, 'Detaljplan för kvarteret Lärkan')
    await step('somebody leaves', async () => {
      await hands.press('F5')
      await hands.isOn(/^Lena Holm/)
      await hands.press('ArrowDown')
      await hands.press('l')
      await hands.press('Enter')
      await expect(toast(page)).toContainText('lämnar sammanträdet')
    })
    await hands.press('Escape')
    await step('a motion', async () => {
      await hands.press('F7')
      await hands.isOn('Vem')
      await hands.type('lh')
      await hands.press('Enter')
      await hands.isOn(/^Text i /)
    })
    await step('another motion', async () => {
      await hands.press('F7')
      await hands.isOn('Vem')
      await hands.type('nb')
      await hands.press('Tab')
      await hands.press('ArrowDown')
      await expect(page.getByRole('option', { name: 'Avslag' })).toBeVisible()
      await hands.type('avs')
      await hands.press('Enter')
      await hands.tabTo('Anteckna yrkande')
      await hands.press('Enter')
      await hands.isOn(/^Text i /)
    })
    await step('a question, put to the vote', async () => {
      await hands.press('F8')
      await hands.isOn('Enligt förvaltningens förslag')
      await hands.press('o')
      await hands.press('1')
    })
    await step('the vote begins', async () => {
      await hands.isOn('Börja omröstningen')
      await hands.press('Enter')
      await expect(page.getByRole('grid', { name: 'Uppropslista' })).toBeVisible()
    })
    const voters = await page.getByRole('grid', { name: 'Uppropslista' }).getByRole('row').count()
    for (let i = 0; i < voters; i += 1) {
      await step(`ballot ${i + 1}`, () => hands.press(i % 3 === 0 ? 'n' : 'j'))
    }
    await step('the vote is settled', async () => {
      await hands.press('Enter')
      await expect(toast(page)).toContainText(/Omröstningen är fastställd: \d+ ja, \d+ nej/)
    })
    await hands.press('Escape')
    await step('an item is added', async () => {
      await hands.press('Shift+F6')
      await hands.tabTo('+ Nytt ärende')
      await hands.press('Enter')
      await hands.type('Skolskjuts på landsbygden')
      await hands.press('Enter')
      await expect(toast(page)).toContainText('Nytt ärende: Skolskjuts på landsbygden')
    })
    await goTo(hands, 'Tillsynsplan 2027')
    await step('words are typed in another §', () => hands.type('Planen är genomgången.'))

    await test.step('back', async () => {
      for (const record of records.slice(0, -1).toReversed()) {
        await hands.press('Control+z')
        await expect.poll(async () => (await storedMeeting(page)).record).toEqual(record)
      }
      expect((await storedMeeting(page)).canUndo).toBeNull()
    })
    await test.step('and forth', async () => {
      for (const record of records.slice(1)) {
        await hands.press('Control+y')
        await expect.poll(async () => (await storedMeeting(page)).record).toEqual(record)
      }
      expect((await storedMeeting(page)).canRedo).toBeNull()
    })
  })

  test('the private note goes along the steps too, and Escape leaves it', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    const note = page.getByRole('textbox', { name: 'Egen anteckning' })
    await hands.press('Control+Enter')
    await hands.type('/egen')
    await hands.press('Enter')
    await hands.isOn('Egen anteckning')
    await hands.type('Ring Eva om bilagan')
    await hands.press('Escape')
    await hands.isOn(/^Text i /)
    await hands.press('Control+z')
    await expect(note).toHaveValue('')
    await hands.press('Control+y')
    await expect(note).toHaveValue('Ring Eva om bilagan')
    await hands.press('Control+z')
    await expect(note).toHaveValue('')
    await hands.type('/egen')
    await hands.press('Enter')
    await hands.isOn('Egen anteckning')
    await hands.type('Ring Per')
    await hands.press('Escape')
    await hands.isOn(/^Text i /)
    await expect
      .poll(async () => (await storedMeeting(page)).record.paragraphs[0]?.privateNote)
      .toBe('Ring Per')
  })

  test('shows the § in which something was taken back, and says what', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await goTo(hands, 'Tillsynsplan 2027')
    await hands.type('Planen är genomgången.')
    await goTo(hands, 'Detaljplan för kvarteret Lärkan')
    await hands.press('Control+z')
    await expect(heading(page)).toContainText('Tillsynsplan 2027')
    await hands.isOn(/^Text i /)
    await expect(toast(page).getByRole('status')).toHaveText(/^Ångrade texten · /)
    await expect(page.getByText('Planen är genomgången.')).toHaveCount(0)

    await goTo(hands, 'Detaljplan för kvarteret Lärkan')
    await hands.press('Control+y')
    await expect(heading(page)).toContainText('Tillsynsplan 2027')
    await expect(page.getByText('Planen är genomgången.')).toBeVisible()
    await hands.isOn(/^Text i /)
    await hands.type(' Och antagen.')
    await expect(page.getByText('Planen är genomgången. Och antagen.')).toBeVisible()
  })

  test('the toast takes back exactly what it names, by keyboard, and gives the hands back', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await goTo(hands, 'Tillsynsplan 2027')
    await hands.press('Control+k')
    await hands.type('utgår')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    const said = toast(page)
    await expect(said.getByRole('status')).toHaveText('Ärendet utgår: Tillsynsplan 2027.')
    await expectAccessible(page)
    await hands.press('F6', 2)
    await hands.isOn('Ångra')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await expect(said.getByRole('status')).toHaveText(/^Ångrade att ärendet utgår · /)
    await expect(page.getByText('Ärendet utgår.')).toHaveCount(0)
    await hands.press('Control+y')
    await expect(page.getByText('Ärendet utgår.').first()).toBeVisible()
  })

  test('offers nothing that is no longer the last step', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await expect(toast(page).getByRole('button', { name: 'Ångra' })).toBeVisible()
    await hands.type('Uppropet förrättas.')
    await expect(toast(page).getByRole('button', { name: 'Ångra' })).toBeHidden()
    await expect(toast(page)).toContainText('Sammanträdet är öppnat.')
  })
})
