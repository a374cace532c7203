import type { Locator, Page } from '@playwright/test'

/** The first start: three steps, and the way to an example. */
export class FirstStart {
  readonly region: Locator
  readonly body: Locator
  readonly people: Locator
  readonly agenda: Locator
  readonly date: Locator
  readonly time: Locator
  readonly place: Locator
  readonly next: Locator
  readonly create: Locator
  readonly sample: Locator
  readonly seats: Locator

  constructor(page: Page) {
    this.region = page.getByRole('main', { name: 'Första starten' })
    this.body = this.region.getByRole('textbox', { name: 'Organets namn' })
    this.people = this.region.getByRole('textbox', { name: 'Klistra in en person per rad' })
    this.agenda = this.region.getByRole('textbox', { name: 'Klistra in ett ärende per rad' })
    this.date = this.region.getByRole('textbox', { name: 'Datum' })
    this.time = this.region.getByRole('textbox', { name: 'Tid' })
    this.place = this.region.getByRole('textbox', { name: 'Plats' })
    this.next = this.region.getByRole('button', { name: 'Fortsätt' })
    this.create = this.region.getByRole('button', { name: 'Skapa sammanträdet' })
    this.sample = this.region.getByRole('button', { name: 'Titta på ett exempel' })
    this.seats = this.region.getByRole('table', { name: 'Ledamöter och ersättare' })
  }
}
