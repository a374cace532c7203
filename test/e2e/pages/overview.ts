import type { Locator, Page } from '@playwright/test'

/** Översikt: the next meeting, what is to be done, the meetings by year. */
export class Overview {
  readonly region: Locator
  readonly heading: Locator
  readonly open: Locator
  readonly toDo: Locator
  readonly newMeeting: Locator
  readonly importFile: Locator
  readonly filter: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.region = page.getByRole('main', { name: 'Översikt' })
    this.heading = this.region.getByRole('heading', { level: 2 }).first()
    this.open = this.region.getByRole('button', { name: /^(?:Öppna|Förbered) mötet/ })
    this.toDo = this.region.getByRole('grid', { name: 'Att göra' })
    this.newMeeting = this.region.getByRole('button', { name: 'Nytt sammanträde' })
    this.importFile = this.region.getByRole('button', { name: 'Hämta en fil' })
    this.filter = this.region.getByRole('button', { name: /Visa organ/ })
    this.dialog = page.getByRole('dialog', { name: 'Nytt sammanträde' })
  }

  /** The heading of a year that is folded at first. */
  fold(year: number): Locator {
    return this.region.getByRole('button', { name: `Sammanträden ${year}` })
  }

  year(year: number): Locator {
    return this.region.getByRole('grid', { name: `Sammanträden ${year}` })
  }
}
