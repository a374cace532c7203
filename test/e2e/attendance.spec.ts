import type { Locator, Page } from '@playwright/test'
import { assembly } from '../support/assembly.ts'
import { committeeOn, meetingFileIn } from '../support/summons.ts'
import { callsForVote, finds, goesOnTo, happens, isDone, moves, registers } from './support/meeting-hands.ts'
import type { Keyboard } from './support/keyboard.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { storedMeeting } from './support/meeting-record.ts'
import { expect, test } from './support/test.ts'

const record = committeeOn([
  { title: 'Upprop', kind: 'formality' },
  {
    title: 'Tillsynsplan 2027',
    kind: 'decision',
    proposal: { name: 'förvaltningens förslag', clauses: ['Planen antas.'] },
  },
  { title: 'Namn på ny gata', kind: 'decision' },
])

/** What is about to be recorded. */
function draft(page: Page): Locator {
  return page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Anteckna' }) })
}

/** Opens the attendance at the first § and says that Bengt Ek leaves; nothing recorded yet. */
async function bengtEkLeaves(hands: Keyboard): Promise<void> {
  await hands.press('Control+Enter')
  await hands.press('F5')
  await hands.isOn(/^Anna Ek/)
  await hands.press('Control+Enter')
  await hands.isOn(/^Text i /)
  await hands.press('F5')
  await hands.isOn(/^Anna Ek/)
  await finds(hands, 'bengt e', /^Bengt Ek/)
  await hands.press('l')
  await expect(draft(hands.page)).toContainText('Bengt Ek (S) lämnar sammanträdet')
}

test.describe('what is about to be recorded of somebody', () => {
  test('is put away by a step to another row, so that Enter there records nobody', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, meetingFileIn(dataFolder, record))
    await bengtEkLeaves(hands)
    await hands.press('ArrowDown')
    await hands.isOn(/^Cecilia Ek/)
    await expect(draft(page)).toBeHidden()
    await hands.press('Enter')
    await hands.press('l')
    await expect(draft(page)).toContainText('Cecilia Ek (S) lämnar sammanträdet')
    await hands.press('Enter')
    await expect(draft(page)).toBeHidden()
    const { record: stored } = await storedMeeting(page)
    expect(stored.attendance.map(({ kind, personId }) => [kind, personId])).toEqual([['leaves', 'm3']])
  })

  test('is put away by looking for another name', async ({ program, page, dataFolder }) => {
    const hands = await openMeetingFile(program, meetingFileIn(dataFolder, record))
    await bengtEkLeaves(hands)
    await finds(hands, 'inga e', /^Inga Ek/)
    await expect(draft(page)).toBeHidden()
    await hands.press('Enter')
    const { record: stored } = await storedMeeting(page)
    expect(stored.attendance).toEqual([])
  })

  test('is cancelled by its button, which gives the hands back to the row', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, meetingFileIn(dataFolder, record))
    await bengtEkLeaves(hands)
    await hands.tabTo('Avbryt')
    await hands.press('Enter')
    await expect(draft(page)).toBeHidden()
    await hands.isOn(/^Bengt Ek/)
    const { record: stored } = await storedMeeting(page)
    expect(stored.attendance).toEqual([])
  })
})

test('who takes the chair in the middle of the meeting votes last and decides a tie', async ({
  program,
  page,
  dataFolder,
}) => {
  const hands = await openMeetingFile(program, meetingFileIn(dataFolder, record))
  const people = page.getByRole('complementary', { name: 'Personer och yrkanden' })
  await hands.press('Control+Enter')
  await hands.press('F5')
  await hands.isOn(/^Anna Ek/)
  await hands.press('Control+Enter')
  await hands.isOn('Text i § 21')
  await expect(people.getByRole('listitem').filter({ hasText: 'ordförande' })).toContainText('Anna Ek')

  await goesOnTo(hands, '§ 22')
  await happens(hands, 'johan e', /^Johan Ek/, 'o')
  await expect(people.getByRole('listitem').filter({ hasText: 'ordförande' })).toContainText('Johan Ek')
  await moves(hands, 'bif', 'ce')
  await registers(hands)
  await moves(hands, 'avs', 'ie')
  await registers(hands)
  await callsForVote(hands)
  await hands.press('Enter')
  await hands.isOn(/^Anna Ek, S, har inte röstat/)
  await hands.type('jjjjjnnnna')
  await hands.isOn(/^Johan Ek, V.*ordförande/)
  await hands.type('n')
  await expect(page.getByText('Lika röstetal. Ordföranden Johan Ek röstar nej och avgör.')).toBeVisible()
  await hands.press('Enter')
  await isDone(hands)
  const text = page.getByRole('textbox', { name: 'Text i § 22' })
  await expect(text).toContainText('Johan Ek (V) tjänstgör som ordförande')
  await expect(text).toContainText(
    'Omröstningen utfaller med 5 ja-röster och 5 nej-röster. Ordförandens utslagsröst avgör till förmån för Inga Eks (SD) avslagsyrkande.',
  )

  await goesOnTo(hands, '§ 23')
  await expect(people.getByRole('listitem').filter({ hasText: 'ordförande' })).toContainText('Johan Ek')
})

test('in a long roll what is about to be recorded and what the keys do are in sight, and so is who serves afterwards', async ({
  program,
  page,
}) => {
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('Control+Enter')
  await hands.press('F5')
  await hands.isOn(/^Lena Holm/)
  await hands.press('End')
  const keys = page.locator('.roll-call-keys')
  await expect(keys).toContainText('N närvarande')
  await expect(keys).toBeInViewport()
  await hands.press('Control+Enter')
  await hands.isOn('Text i BMN § 41')
  await expect(page.getByRole('heading', { name: 'Tjänstgör' })).toBeInViewport()

  await hands.press('F5')
  await hands.isOn(/^Lena Holm/)
  await expect(keys).toContainText('A anländer')
  await expect(keys).toBeInViewport()
  for (const [key, event] of [
    ['ArrowDown', 'l'],
    ['End', 'a'],
  ] as const) {
    await hands.press(key)
    await hands.press(event)
    await expect(draft(page)).toBeInViewport({ ratio: 1 })
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 })
    const covered = await page.evaluate(() => {
      const row = document.activeElement?.getBoundingClientRect()
      const box = document.querySelector('.draft')?.getBoundingClientRect()
      return row !== undefined && box !== undefined && row.bottom > box.top
    })
    expect(covered, key).toBe(false)
    await hands.press('Escape')
  }
})

test('that one who has left a fullmäktige may not serve again is told before the return is recorded (KL 5:20)', async ({
  program,
  page,
  dataFolder,
}) => {
  const items = ['Upprop', 'Norra hamnen', 'Taxa för parkering'].map(
    (title) => ({ title, kind: 'decision' }) as const,
  )
  const hands = await openMeetingFile(program, meetingFileIn(dataFolder, assembly(items)))
  await hands.press('Control+Enter')
  await hands.press('F5')
  await hands.isOn(/^Berit Lövgren/)
  await hands.press('Control+Enter')
  await hands.isOn('Text i KF § 71')
  await goesOnTo(hands, 'KF § 72')
  await happens(hands, 'kristina u', /^Kristina Uvell/, 'l')
  await goesOnTo(hands, 'KF § 73')
  await hands.press('F5')
  await hands.isOn(/^Berit Lövgren/)
  await finds(hands, 'kristina u', /^Kristina Uvell/)
  await hands.press('a')
  await expect(draft(page)).toContainText(
    'Tjänstgör inte: har avbrutit tjänstgöringen och får inte tjänstgöra igen samma dag (KL 5:20).',
  )
  await expect(draft(page)).toContainText('60 av 61 tjänstgör')
  await hands.press('Enter')
  await hands.isOn(/^Kristina Uvell, .*Närvarande/)
})
