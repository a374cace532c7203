import type { PersonId, ParagraphId } from '#domain/ids.ts'
import { itemLabel } from '#domain/numbering.ts'
import { paragraphRange } from '#domain/paragraph-range.ts'
import { fullName, personName } from '#domain/person-name.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { CommandId } from '../../app/command-ids.ts'
import { besidesCommands, commands, keysOf } from '../../app/commands.ts'
import { paletteTexts as texts } from '../../app/texts/palette.sv.ts'

/** Something that the palette finds: how it is shown, what it is found by, and what it does. */
export interface PaletteEntry {
  readonly id: string
  /** What stands before the label: the number of a §; '' for nothing. */
  readonly lead: string
  readonly label: string
  readonly detail: string
  /** The shortcut that does the same; '' when there is none. */
  readonly keys: string
  /** The texts that a search is held against. */
  readonly names: readonly string[]
  readonly run: () => void
}

/** Commands that mean nothing once the palette has been open: itself, and steps from where the focus is. */
const passedOver: ReadonlySet<CommandId> = new Set<CommandId>([
  'app.palette',
  'view.nextRegion',
  'view.previousRegion',
])

/** The commands that somebody answers to, in the order of the table. */
export function commandEntries(
  available: ReadonlySet<CommandId>,
  run: (id: CommandId) => void,
): readonly PaletteEntry[] {
  return commands
    .filter(({ id, scope }) => scope === 'window' && available.has(id) && !passedOver.has(id))
    .map(({ id, title }) => ({
      id: `command ${id}`,
      lead: '',
      label: title,
      detail: '',
      keys: keysOf(id),
      names: [title],
      run: () => run(id),
    }))
}

/** The commands that a secretary needs now and then, few enough to be read through. */
export function besidesEntries(
  available: ReadonlySet<CommandId>,
  run: (id: CommandId) => void,
): readonly PaletteEntry[] {
  const entries = commandEntries(available, run)
  return besidesCommands.flatMap((id) => entries.filter((entry) => entry.id === `command ${id}`))
}

/** The §§ of a meeting, found by number, title and case number. */
export function paragraphEntries(
  record: MeetingRecord,
  show: (id: ParagraphId) => void,
): readonly PaletteEntry[] {
  return record.paragraphs.map(({ id, title, caseNumbers }) => {
    const number = itemLabel(record, id)
    const sign = paragraphRange(record, [id])
    return {
      id: `paragraph ${id}`,
      lead: number,
      label: title,
      detail: texts.paragraph,
      keys: '',
      names: [title, number, `${sign} ${title}`, ...caseNumbers],
      run: () => show(id),
    }
  })
}

/** The members and substitutes of a meeting, found by name and by party. */
export function personEntries(record: MeetingRecord, show: (id: PersonId) => void): readonly PaletteEntry[] {
  const seated = new Set(record.seats.map(({ personId }) => personId))
  return record.people
    .filter(({ id }) => seated.has(id))
    .map((person) => ({
      id: `person ${person.id}`,
      lead: '',
      label: personName(person),
      detail: texts.person,
      keys: '',
      names: [personName(person), `${person.familyName} ${person.givenName}`, fullName(person)],
      run: () => show(person.id),
    }))
}
