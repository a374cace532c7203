import type { Locator, Page } from '@playwright/test'

type Tab = 'Ledamöter och ersättare' | 'Namn och numrering' | 'Protokollets mall' | 'Regler'

/** Register: the list of bodies and people, and what is chosen in it. */
export class Register {
  readonly list: Locator
  readonly page: Locator
  readonly seats: Locator
  readonly people: Locator
  readonly sections: Locator
  readonly newBody: Locator
  readonly newName: Locator

  constructor(page: Page) {
    this.list = page.getByRole('listbox', { name: 'Organ och personer' })
    this.page = page.getByRole('main')
    this.seats = this.page.getByRole('table', { name: 'Ledamöter och ersättare' })
    this.people = this.page.getByRole('table', { name: 'Personer' })
    this.sections = this.page.getByRole('table', { name: 'Avsnitt i en paragraf' })
    this.newBody = page.getByRole('button', { name: 'Nytt organ' })
    this.newName = this.page.getByRole('textbox', { name: 'Namn på det nya organet' })
  }

  tab(name: Tab): Locator {
    return this.page.getByRole('tab', { name })
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  /** A setting that is one of a few. */
  choice(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`${name}$`) })
  }

  /** What a setting leads to in the minutes. */
  example(of: string): Locator {
    return this.page.getByRole('group', { name: `Exempel, ${of}` })
  }

  /** A cell of the seats: its column, and the name that stands in its row. */
  seat(column: string, name: string): Locator {
    const label = `${column}, ${name}`
    return this.seats
      .getByRole('textbox', { name: label })
      .or(this.seats.getByRole('button', { name: label }))
  }

  /** The names in the seats, in order. */
  names(): Promise<readonly string[]> {
    return this.seats
      .getByRole('textbox', { name: /^Namn, / })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  }
}
