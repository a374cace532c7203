import type { Locator, Page } from '@playwright/test'

/** Förbered: the agenda with its proposals, and who, when and where beside it. */
export class Preparation {
  readonly agenda: Locator
  readonly newItem: Locator
  readonly clauses: Locator
  readonly proposer: Locator
  readonly aside: Locator
  readonly openMeeting: Locator

  constructor(page: Page) {
    this.agenda = page.getByRole('table', { name: 'Föredragningslista' })
    this.newItem = this.agenda.getByRole('textbox', { name: 'Nytt ärende' })
    this.clauses = page.getByRole('textbox', { name: 'En beslutssats per rad' })
    this.proposer = page.getByRole('textbox', { name: 'Vems förslag' })
    this.aside = page.getByRole('complementary', { name: 'Om mötet' })
    this.openMeeting = page.getByRole('button', { name: 'Öppna mötet' })
  }

  /** The title of an item by its number on the agenda. */
  item(label: string): Locator {
    return this.agenda.getByRole('textbox', { name: `Ärende ${label}`, exact: true })
  }

  caseNumbers(label: string): Locator {
    return this.agenda.getByRole('textbox', { name: `Diarienummer, ärende ${label}` })
  }

  kind(label: string): Locator {
    return this.agenda.getByRole('button', { name: `Slag av ärende ${label}` })
  }

  options(label: string): Locator {
    return this.agenda.getByRole('button', { name: `Val för ärende ${label}` })
  }

  /** The titles on the agenda, in order. */
  titles(): Promise<readonly string[]> {
    return this.agenda
      .getByRole('textbox', { name: /^Ärende \d/ })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
  }

  /** A part beside the agenda, by its heading. */
  part(name: string): Locator {
    return this.aside.getByRole('region', { name, exact: true })
  }

  field(part: string, name: string): Locator {
    return this.part(part).getByRole('textbox', { name })
  }

  picker(name: string): Locator {
    return this.aside.getByRole('combobox', { name })
  }
}
