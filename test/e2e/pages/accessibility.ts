import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '../support/test.ts'

const themes = ['light', 'dark'] as const

/** Sees to it that axe finds nothing on the screen, in the light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    // Electron opens no pages for axe to put its results together in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`)
    expect(found, `what axe finds in the ${theme} theme`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}
