import type { Locator, Page } from '@playwright/test'
import { committeeOn, meetingFileIn } from '../support/summons.ts'
import { expectAccessible } from './pages/accessibility.ts'
import type { Keyboard } from './support/keyboard.ts'
import { finds, reserve, runs } from './support/meeting-hands.ts'
import { storedMeeting } from './support/meeting-record.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

/** Runs a command, or goes to a §, by what the palette finds it by. */
async function find(hands: Keyboard, name: string): Promise<void> {
  await hands.press('Control+k')
  await hands.type(name)
  await expect(hands.page.getByRole('option', { name }).first()).toBeVisible()
  await hands.press('Enter')
}

/** What is written under a heading of the § that is shown. */
function section(page: Page, heading: RegExp): Locator {
  return page.locator('.section').filter({ has: page.locator('h3', { hasText: heading }) })
}

test('a meeting is closed when everything is treated, and what the close locks is opened with a reason', async ({
  program,
  page,
}) => {
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Nästa paragraf' })).toBeVisible()
  const panel = page.getByRole('region', { name: 'Avsluta sammanträdet' })

  await test.step('what is missing is listed, and one goes there', async () => {
    await find(hands, 'Avsluta sammanträdet')
    await expect(panel.getByText('Pågår fortfarande: avsluta paragrafen.')).toBeVisible()
    await expect(panel.getByText('Inte behandlat än: behandla ärendet eller låt det utgå.')).toBeVisible()
    await expect(panel.getByText('Uppropet är inte markerat som klart.')).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Avsluta ändå' })).toBeHidden()
    await hands.isOn(/Upprop/)
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await expect(panel).toBeHidden()
  })

  await test.step('a § that is attested at once can only be read, while the meeting goes on', async () => {
    await find(hands, 'Omedelbar justering')
    const text = page.getByRole('textbox', { name: /^Text i / })
    await expect(text).toContainText('Paragrafen är omedelbart justerad.')
    await hands.press('Control+Enter')
    await expect(text).not.toContainText('Paragrafen är omedelbart justerad.')
    await find(hands, 'Upprop och val av justerare')
    await expect(page.getByText('Den ändras bara genom en synlig rättelse.')).toBeVisible()
    await expect(page.locator('.minutes-text')).toHaveAttribute('contenteditable', 'false')
    await find(hands, 'Yrkande')
    await expect(page.getByText('Det som är justerat ändras bara genom en synlig rättelse.')).toBeVisible()
    await expect(page.getByRole('form', { name: 'Anteckna yrkande' })).toBeHidden()
  })

  await test.step('when every item is treated the meeting is closed, though nobody was called up', async () => {
    while ((await page.getByRole('button', { name: 'Avsluta sammanträdet' }).count()) === 0) {
      await hands.press('Control+Enter')
    }
    await find(hands, 'Avsluta sammanträdet')
    await hands.tabTo('Avsluta ändå')
    await hands.press('Enter')
    await expect(page.getByText('Beslut, omröstningar och reservationer är låsta.')).toBeVisible()
  })

  await test.step('the decision can only be read, the rest can be written in', async () => {
    const decision = section(page, /beslut$/i).first()
    await expect(decision.locator('h3')).toHaveAttribute('data-lock', 'låst')
    await hands.tabTo(/^Text i /)
    await hands.type('Skrivet efteråt.')
    await expect(decision).not.toContainText('Skrivet efteråt.')
    await expect(page.locator('.minutes-text')).toContainText('Skrivet efteråt.')
    // The caret cannot be put into the decision: what is typed with all of it chosen goes nowhere.
    await decision.locator('.section-body').selectText()
    await hands.type('X')
    await hands.press('Delete')
    await hands.press('Enter')
    await expect(decision).not.toContainText('X')
  })

  await test.step('a reason opens it, and it is locked again', async () => {
    await hands.tabTo('Ändra med motivering', 'Shift+Tab')
    await hands.press('Enter')
    await hands.isOn('Varför behövs ändringen?')
    await hands.press('Enter')
    await expect(page.getByText('Skriv varför ändringen behövs.')).toBeVisible()
    await hands.type('Fel belopp i punkt 2.')
    await hands.press('Enter')
    await expect(page.getByText('Upplåst för ändring: Fel belopp i punkt 2.')).toBeVisible()
    const decision = section(page, /beslut$/i).first()
    await expect(decision.locator('h3')).not.toHaveAttribute('data-lock', 'låst')
    await hands.tabTo(/^Text i /)
    await hands.press('Control+ArrowUp', 6)
    await hands.type('Nämnden beslutar.')
    await expect(decision).toContainText('Nämnden beslutar.')
    await hands.tabTo('Lås igen', 'Shift+Tab')
    await hands.press('Enter')
    await expect(decision.locator('h3')).toHaveAttribute('data-lock', 'låst')
    await expect(decision).toContainText('Nämnden beslutar.')
  })
})

test('what was announced in the meeting stands after it, and only its text can be handed in', async ({
  program,
  page,
}) => {
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('Control+Enter')
  await hands.press('F5')
  await hands.isOn(/^Lena Holm/)
  await hands.press('Control+Enter')
  await hands.isOn(/^Text i /)
  await hands.press('Control+Enter', 3)
  await hands.isOn('Text i BMN § 44')
  await reserve(hands, 'ko')
  const reservation = section(page, /^Reservation/)
  await expect(reservation).toContainText('Karin Olsson (S) reserverar sig mot beslutet.')
  while ((await page.getByRole('button', { name: 'Avsluta sammanträdet' }).count()) === 0) {
    await hands.press('Control+Enter')
  }
  await find(hands, 'Avsluta sammanträdet')
  await expect(page.getByText('Beslut, omröstningar och reservationer är låsta.')).toBeVisible()
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('Avslutat')
  await find(hands, 'Detaljplan för kvarteret Lärkan')
  await hands.isOn('Text i BMN § 44')

  await expect(reservation.locator('h3')).toHaveAttribute('data-lock', 'låst')
  await reservation.locator('.section-body').selectText()
  await hands.press('Delete')
  await hands.type('X')
  await expect(reservation.locator('.section-body')).toHaveText(
    'Karin Olsson (S) reserverar sig mot beslutet.',
  )

  await runs(hands, 'Reservation')
  await hands.isOn('Text')
  await expect(page.getByRole('textbox', { name: 'Vem' })).toHaveAttribute('readonly', '')
  await expect(page.getByRole('button', { name: /^Ta bort/ })).toBeHidden()
  await expectAccessible(page)
  await hands.type('Planen är för hög.')
  await hands.press('Control+Enter')
  await expect(reservation).toContainText('Planen är för hög.')
  await expect(reservation).toContainText('Karin Olsson (S)')
  // Nobody else can be added, nor in a § where nothing was announced.
  await find(hands, 'Tillsynsplan 2027')
  await runs(hands, 'Reservation')
  await expect(page.getByText('Reservationerna låstes när sammanträdet avslutades.')).toBeVisible()
})

test('who was there is changed after the close with a reason, which is kept with the minutes', async ({
  program,
  page,
  dataFolder,
}) => {
  const record = committeeOn([
    { title: 'Upprop', kind: 'formality' },
    { title: 'Namn på ny gata', kind: 'decision' },
  ])
  const hands = await openMeetingFile(program, meetingFileIn(dataFolder, record))
  await hands.press('Control+Enter')
  await hands.press('F5')
  await hands.isOn(/^Anna Ek/)
  await hands.press('Control+Enter')
  await hands.isOn('Text i § 21')
  await hands.press('Control+Enter')
  await hands.isOn('Text i § 22')
  await hands.press('Control+Enter')
  await find(hands, 'Avsluta sammanträdet')
  await expect(page.getByText('Beslut, omröstningar och reservationer är låsta.')).toBeVisible()

  await hands.press('F5')
  await expect(page.getByText('Sammanträdet är avslutat. Närvaron är låst.')).toBeVisible()
  await finds(hands, 'gunilla e', /^Gunilla Ek/)
  await hands.press('l')
  await expect(page.getByRole('button', { name: 'Anteckna' })).toBeHidden()
  await hands.tabTo('Ändra med motivering', 'Shift+Tab')
  await hands.press('Enter')
  await hands.isOn('Varför behövs ändringen?')
  await hands.type('Hon gick innan beslutet.')
  await hands.press('Enter')
  await expect(page.getByText('Upplåst för ändring: Hon gick innan beslutet.')).toBeVisible()
  await hands.tabTo(/^Anna Ek/)
  await finds(hands, 'gunilla e', /^Gunilla Ek/)
  await hands.press('l')
  await hands.press('Enter')
  await expect(page.getByRole('region', { name: 'Vid paragrafen' })).toContainText(
    'Gunilla Ek (M) lämnar sammanträdet',
  )
  await hands.tabTo('Lås igen', 'Shift+Tab')
  await hands.press('Enter')
  await expect(page.getByText('Sammanträdet är avslutat. Närvaron är låst.')).toBeVisible()

  const { record: stored } = await storedMeeting(page)
  expect(stored.meeting.lateChanges).toEqual([
    expect.objectContaining({ paragraphId: null, reason: 'Hon gick innan beslutet.', done: true }),
  ])
  expect(stored.attendance.map(({ kind, personId }) => [kind, personId])).toEqual([['leaves', 'm7']])
  await hands.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Text i § 22' })).toContainText('Gunilla Ek (M)')
})
