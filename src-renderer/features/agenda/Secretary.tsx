import type { ReactNode } from 'react'
import type { Person } from '#domain/body.ts'
import { personName } from '#domain/person-name.ts'
import { addPeople, useRecord } from '../../app/meeting-store.ts'
import { PersonPicker } from '../../app/PersonPicker.tsx'
import { usePeople } from '../../app/people-store.ts'
import { readPeople } from '../../app/read-people.ts'
import { texts } from '../../app/texts.sv.ts'
import { describeMeeting } from './agenda-acts.ts'

/** Who keeps the minutes. */
export function Secretary(): ReactNode {
  const { meeting, people } = useRecord()
  const register = usePeople()
  const words = texts.agenda.secretary
  const choose = (text: string): string => {
    const [read] = readPeople(text, register).people
    if (read === undefined) return ''
    void takeOn(read.person)
    return personName(read.person)
  }
  return (
    <section className="group" aria-labelledby="secretary">
      <div className="group-head">
        <h2 id="secretary">{words.title}</h2>
      </div>
      <PersonPicker
        label={words.choose}
        look="bare"
        people={register}
        chosen={people.find(({ id }) => id === meeting.secretaryId) ?? null}
        placeholder={words.placeholder}
        onPick={(person) => describeMeeting({ secretaryId: person.id })}
        onEmpty={() => describeMeeting({ secretaryId: null })}
        onText={choose}
      />
    </section>
  )
}

async function takeOn(person: Person): Promise<void> {
  await addPeople([person])
  describeMeeting({ secretaryId: person.id })
}
