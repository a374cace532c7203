import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Person } from '#domain/body.ts'
import type { OtherPresent, PresenceCapacity } from '#domain/meeting.ts'
import type { PasteFinding } from '#domain/pasted-lines.ts'
import { personName } from '#domain/person-name.ts'
import { DraftCell } from '../../app/DraftFields.tsx'
import { newId } from '../../app/ids.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { act, addPeople, useRecord } from '../../app/meeting-store.ts'
import { PasteFindings } from '../../app/PasteFindings.tsx'
import { PersonPicker } from '../../app/PersonPicker.tsx'
import { usePeople } from '../../app/people-store.ts'
import { readPeople } from '../../app/read-people.ts'
import { texts } from '../../app/texts.sv.ts'
import { Button } from '../../ui/Button.tsx'

export interface OthersProps {
  /** The co-opted have a list of their own; everybody else without a vote is in the other. */
  readonly capacity: Extract<PresenceCapacity, 'coOpted' | 'official'>
  readonly title: string
  readonly addName: string
  readonly placeholder: string
}

/** Those who are present without a vote, with what they do there. Names are written, chosen or pasted, one a line. */
export function Others({ capacity, title, addName, placeholder }: OthersProps): ReactNode {
  const { othersPresent, people } = useRecord()
  const register = usePeople()
  const [findings, setFindings] = useState<readonly PasteFinding[]>([])
  const id = `others-${capacity}`
  const shown = othersPresent.filter((other) => (other.capacity === 'coOpted') === (capacity === 'coOpted'))
  const present = new Set(othersPresent.map(({ personId }) => personId))

  const put = (person: Person, role: string): void => {
    const other = { id: newId(), personId: person.id, capacity, function: role, paragraphIds: null }
    void act({ kind: 'other.put', other }, { merge: false })
  }
  const read = async (text: string): Promise<void> => {
    const found = readPeople(text, register)
    setFindings(found.findings)
    await addPeople(found.people.filter(({ isNew }) => isNew).map(({ person }) => person))
    for (const { person, function: role } of found.people) {
      if (!present.has(person.id)) put(person, role)
    }
  }
  return (
    <section className="group" aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{title}</h2>
      </div>
      <ul className="present">
        {shown.map((other) => (
          <OtherRow
            key={other.id}
            other={other}
            person={people.find((one) => one.id === other.personId) ?? null}
          />
        ))}
      </ul>
      <div className="present-add">
        <PersonPicker
          label={addName}
          look="bare"
          people={register.filter((person) => !present.has(person.id))}
          chosen={null}
          clearsOnPick
          placeholder={placeholder}
          onPick={(person) => put(person, person.title)}
          onText={(text) => {
            void read(text)
            return ''
          }}
        />
      </div>
      <PasteFindings findings={findings} onClose={() => setFindings([])} />
    </section>
  )
}

function OtherRow({
  other,
  person,
}: {
  readonly other: OtherPresent
  readonly person: Person | null
}): ReactNode {
  const words = texts.agenda.others
  const name = person === null ? '' : personName(person)
  const remove = (): void => void actAndSay({ kind: 'other.remove', otherId: other.id }, words.removed(name))
  return (
    <li className="present-row">
      <span className="present-name">{name}</span>
      <DraftCell
        label={words.functionOf(name)}
        wraps
        placeholder={words.functionPlaceholder}
        value={other.function}
        onCommit={(role) =>
          void act({ kind: 'other.put', other: { ...other, function: role } }, { merge: true })
        }
      />
      <span className="present-remove">
        <Button kind="icon" aria-label={words.remove(name)} onPress={remove}>
          <X aria-hidden="true" />
        </Button>
      </span>
    </li>
  )
}
