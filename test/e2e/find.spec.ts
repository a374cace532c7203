import type { Page } from '@playwright/test'
import { blocksText, isEdited } from '../../src-main/domain/block-text.ts'
import type { MeetingRecord } from '../../src-main/domain/record.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { Frame } from './pages/frame.ts'
import { storedMeeting } from './support/meeting-record.ts'
import { openMeetingFile, seedIn } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

function textOf({ sections }: MeetingRecord): string {
  return blocksText(sections.flatMap(({ blocks }) => blocks))
}

function count(text: string, word: string): number {
  return text.split(word).length - 1
}

/** The words that are marked in the text as found: all others, and the place that is shown. */
function marked(
  page: Page,
): Promise<{ readonly others: readonly string[]; readonly shown: readonly string[] }> {
  return page.evaluate(() => {
    const words = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(String)
    return { others: words('found'), shown: words('found-now') }
  })
}

test.describe('find and replace', () => {
  test('finds words in all §§, goes from one to the next, and leaves the hands on what was found', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, seedIn(dataFolder, 'open'))
    const panel = page.getByRole('region', { name: 'Sök i sammanträdet' })
    const hits = panel.getByRole('listbox', { name: 'Träffar' })
    await hands.press('Control+f')
    await hands.isOn('Sök efter')
    await hands.type('justerare')
    const expected = await hits.getByRole('option').count()
    expect(expected).toBeGreaterThan(1)
    await expect(panel.getByRole('status')).toHaveText(new RegExp(`^${expected} träffar`))
    await expectAccessible(page)

    await hands.press('Enter')
    await expect(panel.getByRole('status')).toHaveText(`Träff 1 av ${expected}`)
    await expect.poll(async () => (await marked(page)).shown).toEqual([expect.stringMatching(/^justerare$/i)])
    const before = await page.getByRole('article').getByRole('heading', { level: 2 }).textContent()
    await hands.press('F3', expected - 1)
    await expect(panel.getByRole('status')).toHaveText(`Träff ${expected} av ${expected}`)
    await hands.press('F3')
    await expect(panel.getByRole('status')).toHaveText(`Träff 1 av ${expected}`)
    await hands.press('Shift+F3')
    await expect(panel.getByRole('status')).toHaveText(`Träff ${expected} av ${expected}`)
    await hands.isOn('Sök efter')

    await hands.press('Escape')
    await expect(panel).toBeHidden()
    await hands.isOn(/^Text i /)
    await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toMatch(/^justerare$/i)
    expect(await marked(page)).toEqual({ others: [], shown: [] })
    await hands.press('F3')
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(before ?? '')
    await hands.isOn(/^Text i /)
  })

  test('keeps å, ä and ö apart, and offers what only they keep from being found', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, seedIn(dataFolder, 'open'))
    const panel = page.getByRole('region', { name: 'Sök i sammanträdet' })
    await hands.press('Control+f')
    await hands.type('forvaltningen')
    await expect(panel.getByRole('status')).toHaveText('Inga träffar.')
    await hands.tabTo(/^Även \d+ träff/)
    await hands.press(' ')
    await expect(panel.getByRole('status')).toHaveText(/^\d+ träff/)
    await expect(panel.getByRole('option').first()).toContainText(/förvaltningen/i)
  })

  test('replaces one by one and all at once, as single steps over all §§', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, seedIn(dataFolder, 'open'))
    const panel = page.getByRole('region', { name: 'Sök i sammanträdet' })
    const original = (await storedMeeting(page)).record
    const all = count(textOf(original), 'Michaela')
    expect(all).toBeGreaterThan(2)
    await hands.press('Control+h')
    await hands.type('Michaela')
    await hands.tabTo('Ersätt med')
    await hands.type('Mikaela')
    await hands.press('Enter')
    await expect(panel.getByRole('status')).toHaveText(`Träff 1 av ${all}`)
    await hands.press('Enter')
    await expect(panel.getByRole('status')).toHaveText(`Träff 1 av ${all - 1}`)
    await expect.poll(async () => count(textOf((await storedMeeting(page)).record), 'Mikaela')).toBe(1)
    await hands.tabTo('Ersätt alla')
    await hands.press('Enter')
    await expect(panel.getByRole('status')).toHaveText('Inga träffar.')
    const said = new Frame(page).toast.getByRole('status')
    await expect(said).toHaveText(`”Michaela” är ersatt med ”Mikaela” på ${all - 1} ställen.`)
    const { record, canUndo } = await storedMeeting(page)
    expect(canUndo).toBe('text.replace')
    expect(count(textOf(record), 'Mikaela')).toBe(all)
    const made = record.sections.flatMap(({ blocks }) => blocks).filter((block) => isEdited(block))
    expect(made.map((block) => blocksText([block])).join('\n')).toContain('Mikaela')

    await hands.press('Control+z')
    await expect.poll(async () => count(textOf((await storedMeeting(page)).record), 'Mikaela')).toBe(1)
    await hands.press('Control+z')
    await expect.poll(async () => (await storedMeeting(page)).record).toEqual(original)
  })

  test('after the meeting the decisions are found and left, and it says why', async ({
    program,
    page,
    dataFolder,
  }) => {
    const hands = await openMeetingFile(program, seedIn(dataFolder, 'closed'))
    const panel = page.getByRole('region', { name: 'Sök i sammanträdet' })
    const original = (await storedMeeting(page)).record
    const decisions = original.sections.filter(({ kind }) => kind === 'decision')
    await hands.press('Control+h')
    await hands.type('prognos')
    await hands.tabTo('Ersätt med')
    await hands.type('utsikt')
    await hands.tabTo('Ersätt alla')
    await hands.press('Enter')
    await expect(panel.getByRole('alert')).toHaveText(
      'Beslut är låsta sedan sammanträdet avslutades och ersätts inte.',
    )
    await expect(panel.getByText('låst').first()).toBeVisible()
    await expectAccessible(page)
    const after = (await storedMeeting(page)).record
    expect(after.sections.filter(({ kind }) => kind === 'decision')).toEqual(decisions)
  })
})
