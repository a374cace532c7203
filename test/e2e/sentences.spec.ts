import type { Page } from '@playwright/test'
import { expectAccessible } from './pages/accessibility.ts'
import { Frame } from './pages/frame.ts'
import type { Keyboard } from './support/keyboard.ts'
import { renames } from './support/meeting-hands.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

/** Comes to § 44 of the meeting, opened, and takes down two motions. */
async function withMotions(hands: Keyboard, page: Page): Promise<void> {
  await hands.press('Control+Enter', 4)
  await hands.isOn('Text i BMN § 44')
  for (const letters of ['lh', 'nb']) {
    await hands.press('F7')
    await hands.isOn('Vem')
    await hands.type(letters)
    await hands.press('Enter')
    await hands.isOn('Text i BMN § 44')
  }
  await expect(sentence(page, 'Nils Berg')).toBeVisible()
}

/** Puts the caret at the beginning of the motions, from the beginning of the §. */
async function toMotions(hands: Keyboard): Promise<void> {
  await hands.press('Control+ArrowUp', 6)
  await hands.press('Control+ArrowDown', 4)
}

function sentence(page: Page, words: string | RegExp) {
  return page
    .getByRole('textbox', { name: 'Text i BMN § 44' })
    .getByRole('paragraph')
    .filter({ hasText: words })
}

test.describe('sentences made from facts', () => {
  test('say where they come from while the caret is in them, and are one key from their fact', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await withMotions(hands, page)
    const origin = page.getByRole('button', { name: /^Ur yrkandet av/ })
    await toMotions(hands)
    await expect(origin).toHaveText(/^Ur yrkandet av Lena Holm \(M\)/)
    await expect(page.getByRole('textbox', { name: 'Text i BMN § 44' })).toHaveAccessibleDescription(
      /^Ur yrkandet av Lena Holm \(M\)/,
    )
    await hands.press('F2')
    await hands.isOn('Vem')
    await expect(page.getByRole('textbox', { name: 'Vem' })).toHaveValue(/Lena Holm/)
    await hands.press('Escape')
    await hands.isOn('Text i BMN § 44')
    await toMotions(hands)
    await hands.press('End')
    await hands.type(' Hon utvecklar det.')
    await expect(page.getByRole('button', { name: /^Egna ord/ })).toContainText(
      'Ur yrkandet av Lena Holm (M)',
    )
    await hands.press('Control+ArrowUp', 4)
    await expect(origin).toBeHidden()
    await hands.press('F2')
    await expect(page.getByText('Den här texten är skriven för hand.')).toBeVisible()
  })

  test('follow a name in the register, but where a hand has written it is offered beside: taken or kept by one key', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await withMotions(hands, page)
    await toMotions(hands)
    await hands.press('End')
    await hands.type(' Hon utvecklar det.')
    await renames(hands, { Holm: 'Holmberg', Berg: 'Bergh' })

    const own = sentence(page, 'Hon utvecklar det.')
    const offer = page.getByRole('region', { name: 'Ny mening föreslås' })
    const flagged = page.getByRole('option', { name: /^44 .*1 mening att se över/ })
    await expect(sentence(page, 'Nils Bergh (V) yrkar')).toBeVisible()
    await expect(own).toContainText('Lena Holm (M) yrkar')
    await expect(offer).toContainText('Holmberg')
    await expect(flagged).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: '1 mening att se över' })).toBeVisible()
    await expect(new Frame(page).toast).toBeHidden()
    await expectAccessible(page)

    await hands.press('Shift+F2')
    await expect(page.getByRole('button', { name: /^Egna ord/ })).toBeVisible()
    await hands.press('Alt+Delete')
    await expect(offer).toBeHidden()
    await expect(flagged).toBeHidden()
    await expect(own).toContainText('Lena Holm (M) yrkar')
    await hands.press('Control+z')
    await expect(offer).toBeVisible()
    await hands.press('Alt+Enter')
    await expect(offer).toBeHidden()
    await expect(
      sentence(page, /^Lena Holmberg \(M\) yrkar bifall till förvaltningens förslag\.$/),
    ).toBeVisible()
    await expect(own).toBeHidden()
    await hands.isOn('Text i BMN § 44')
  })

  test('are found from any § by one key', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await withMotions(hands, page)
    await toMotions(hands)
    await hands.press('End')
    await hands.type(' Hon utvecklar det.')
    await renames(hands, { Holm: 'Holmberg' })
    await hands.press('Control+k')
    await hands.type('avfallsplan')
    await hands.press('Enter')
    await hands.isOn('Text i BMN § 47')
    await hands.press('Alt+Enter')
    await hands.isOn('Text i BMN § 44')
    await expect(page.getByRole('region', { name: 'Ny mening föreslås' })).toBeVisible()
    await hands.press('Alt+Enter')
    await expect(sentence(page, 'Lena Holmberg (M) yrkar')).toBeVisible()
    // What was done is said once it is on disk; only then does another word stay.
    await expect(page.getByText('Den nya meningen står i texten.')).toBeVisible()
    await hands.press('Shift+F2')
    await expect(page.getByText('Inga meningar att se över.')).toBeVisible()
  })
})
