import type { Locator, Page } from '@playwright/test'

/** Dokument: what can be made of the meeting, and what has been made. */
export class Documents {
  readonly region: Locator
  readonly made: Locator

  constructor(page: Page) {
    this.region = page.getByRole('main', { name: 'Dokument' })
    this.made = this.region.getByRole('table', { name: 'Skapade' })
  }

  make(format: 'PDF' | 'Text' | 'JSON'): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${format}`) })
  }
}
