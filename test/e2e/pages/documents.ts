import type { Locator, Page } from '@playwright/test'

/** Dokument: what can be made of the meeting, and what has been made. */
export class Documents {
  readonly region: Locator
  readonly made: Locator
  readonly aside: Locator

  constructor(page: Page) {
    this.region = page.getByRole('main', { name: 'Dokument' })
    this.aside = page.getByRole('complementary', { name: 'Justering och anslag' })
    this.made = this.region.getByRole('table', { name: 'Skapade' })
  }

  make(format: 'PDF' | 'Text' | 'JSON'): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${format}`) })
  }

  anslag(field: string): Locator {
    return this.aside.getByRole('textbox', { name: field })
  }
}
