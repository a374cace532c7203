import type { ReactNode } from 'react'
import type { Person } from '#domain/body.ts'
import { comparePeople, personName } from '#domain/person-name.ts'
import { matchesWords } from '#domain/search-fold.ts'
import { PickField } from '../ui/PickField.tsx'
import { texts } from './texts.sv.ts'

export interface PersonPickerProps {
  readonly label: string
  readonly look: 'panel' | 'bare'
  readonly people: readonly Person[]
  /** null when nobody is chosen. */
  readonly chosen: Person | null
  readonly onPick: (person: Person) => void
  readonly onEmpty?: () => void
  /** Given a text that names nobody in the list, or several lines that were pasted; gives what the field shows then. */
  readonly onText?: (text: string) => string
  readonly placeholder?: string
  /** The field is empty again when somebody has been chosen. */
  readonly clearsOnPick?: boolean
}

/** Somebody in the register, found by the beginnings of the names: "mic fl" finds Michaela Fletcher. */
export function PersonPicker(props: PersonPickerProps): ReactNode {
  const { people, chosen, onPick, onText, ...rest } = props
  const sorted = people.toSorted(comparePeople)
  return (
    <PickField
      {...rest}
      shown={chosen === null ? '' : personName(chosen)}
      options={sorted.map((person) => ({ id: person.id, text: personName(person), note: person.title }))}
      matches={(option, typed) => matchesWords(`${option.text} ${option.note}`, typed)}
      onPick={(id) => {
        const person = people.find((candidate) => candidate.id === id)
        if (person !== undefined) onPick(person)
      }}
      {...(onText !== undefined && {
        create: { text: texts.agenda.person.create, run: onText },
        onPasteRows: (text: string) => void onText(text),
      })}
    />
  )
}
