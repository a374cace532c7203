import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Program } from '../support/program.ts'
import { expect } from '../support/test.ts'

const otherThemes = {
  dark: { colorScheme: 'dark', contrast: null },
  'high contrast': { colorScheme: 'dark', contrast: 'more' },
} as const

/** The rules about colours: all that a theme changes (app/theme.css). */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** Sees to it that axe finds nothing on the screen: in the light, and of colours in the dark and with high contrast too. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', contrast: null })
  expect(await violations(axe(page)), 'what axe finds in the light theme').toEqual([])
  for (const [theme, media] of Object.entries(otherThemes)) {
    await page.emulateMedia(media)
    const found = await violations(axe(page).withRules(rulesOfColour))
    expect(found, `what axe finds in the ${theme} theme`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, contrast: null })
}

/** Electron opens no pages for axe to put its results together in. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode()
}

async function violations(builder: AxeBuilder): Promise<readonly string[]> {
  const found = await builder.analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`)
}

/** Makes the window a small screen at twice the size: 1280 × 720 at 200 %, which is 640 × 360 as the page counts. */
export async function zoomTwice({ app, page }: Program): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1280, 720)
    window?.webContents.setZoomFactor(2)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth), { message: 'the width' }).toBe(640)
}

/** Sees to it that nothing runs out of the window sideways, and that what has the focus is seen (WCAG 1.4.10, 2.4.11). */
export async function expectInView(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(outside), { message: 'what is outside of the window' }).toEqual([])
}

/** In the page: the parts that run out of the window sideways, and what has the focus if none of it is seen. */
function outside(): readonly string[] {
  const wide = [...document.querySelectorAll('button, input, textarea, h1, h2, h3, [role], p')]
    .filter((part) => part.closest('.visually-hidden') === null && part.checkVisibility())
    .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
  const focused = document.activeElement
  const box = focused?.getBoundingClientRect()
  const unseen =
    focused !== null &&
    box !== undefined &&
    (box.bottom <= 0 || box.top >= window.innerHeight || box.right <= 0 || box.left >= window.innerWidth)
  return [...wide, ...(unseen ? [focused] : [])].map((part) => part.outerHTML.slice(0, 120))
}
