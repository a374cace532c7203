import type { Page } from '@playwright/test'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

/** The blocks under the first heading of the § that is shown, by their tags. */
async function decision(page: Page): Promise<readonly string[]> {
  return page
    .locator('.section-body')
    .first()
    .evaluate((body) =>
      [...body.querySelectorAll('p, li')].map((block) => `${block.tagName} ${block.textContent ?? ''}`),
    )
}

/** A list paragraph on the clipboard of Word. */
function wordItem(marker: string, text: string): string {
  return (
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>` +
    `<span style='mso-fareast-font-family:Aptos'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt Aptos'>` +
    `&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`
  )
}

test.describe('what is pasted into a §', () => {
  test('from Word keeps its lists and emphasis, and nothing else', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.pasteHtml(
      `<html><head><style>p { color: red }</style></head><body>${wordItem('1.', 'Planen <b>antas</b>.')}\r\n${wordItem('2.', 'Den ställs ut.')}</body></html>`,
    )
    await expect(page.getByRole('article').locator('ol > li')).toHaveCount(2)
    expect(await decision(page)).toEqual(['LI Planen antas.', 'LI Den ställs ut.'])
    await expect(page.getByRole('article').locator('li strong, li b')).toHaveText('antas')
  })

  test('from a PDF loses the line breaks of its page', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.paste(
      'Nämnden har under våren behandlat ärendet och konsta-\nterar att planen möjliggör 60 bostäder i upp till\nfyra våningar.\n\nTrafiken på Lärkgatan utreds.\n',
    )
    await expect
      .poll(() => decision(page))
      .toEqual([
        'P Nämnden har under våren behandlat ärendet och konstaterar att planen möjliggör 60 bostäder i upp till fyra våningar.',
        'P Trafiken på Lärkgatan utreds.',
      ])
    await hands.press('Control+z')
    await expect.poll(() => decision(page)).toEqual(['P '])
  })
})

test.describe('text that is dragged', () => {
  test('from another program is taken as if it was pasted', async ({ program, page }) => {
    await openMeetingFile(program, committeeFile)
    await page
      .locator('.section-body')
      .first()
      .evaluate(
        (body, html) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.setData('text/html', html)
          dataTransfer.setData('text/plain', 'Planen antas.')
          body.dispatchEvent(
            new InputEvent('beforeinput', {
              inputType: 'insertFromDrop',
              dataTransfer,
              bubbles: true,
              cancelable: true,
            }),
          )
        },
        wordItem('1.', 'Planen <b>antas</b>.'),
      )
    await expect.poll(() => decision(page)).toEqual(['LI Planen antas.'])
  })

  test('within the minutes stays where it is, so that it passes no lock and no bound of a section', async ({
    program,
    page,
  }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.type('Planen')
    await hands.press('Enter')
    await hands.type('Trafiken utreds')
    const written = ['P Planen', 'P Trafiken utreds']
    await expect.poll(() => decision(page)).toEqual(written)
    const lines = page.locator('.section-body').first().locator('p')
    await lines.first().getByText('Planen').dblclick()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe('Planen')
    await page.evaluate(() => {
      document.addEventListener('dragstart', ({ defaultPrevented }) => {
        document.body.dataset['dragged'] = defaultPrevented ? 'refused' : 'begun'
      })
    })
    const [from, to] = [
      await lines.first().getByText('Planen').boundingBox(),
      await lines.last().getByText('Trafiken').boundingBox(),
    ]
    if (from === null || to === null) throw new Error('The lines are not shown')
    await page.mouse.move(from.x + 10, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + 30, from.y + from.height / 2, { steps: 4 })
    await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(page.locator('body')).toHaveAttribute('data-dragged', 'refused')
    expect(await decision(page)).toEqual(written)
  })
})
