import type { Locator, Page } from '@playwright/test'

/** What is around every screen: the title line with a meeting's parts, and the status line. */
export class Frame {
  readonly title: Locator
  readonly status: Locator
  readonly messages: Locator
  readonly toast: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.title = page.getByRole('heading', { level: 1 })
    this.status = page.getByRole('contentinfo', { name: 'Status' })
    this.messages = page.getByRole('alert').filter({ hasNotText: 'Inte sparat' })
    this.toast = page.getByRole('region', { name: 'Meddelande' })
  }

  part(name: 'Förbered' | 'Möte' | 'Dokument'): Locator {
    return this.#page.getByRole('navigation', { name: 'Mötets delar' }).getByRole('button', { name })
  }

  place(name: 'Översikt' | 'Register' | 'Inställningar'): Locator {
    return this.#page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('button', { name })
  }

  /** The save sign when everything is on disk. */
  get saved(): Locator {
    return this.status.getByText(/^(?:Allt sparat|Sparat)/)
  }

  async toOverview(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Till översikten' }).click()
  }
}
