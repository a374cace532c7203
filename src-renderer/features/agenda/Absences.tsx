import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AnnouncedAbsence } from '#domain/announced-absences.ts'
import { announcedAbsences } from '#domain/announced-absences.ts'
import { callInReasonText } from '#domain/call-in-words.ts'
import type { PersonId } from '#domain/ids.ts'
import { nameOf, personOf } from '#domain/people.ts'
import { fullName } from '#domain/person-name.ts'
import { newId } from '../../app/ids.ts'
import { act, undo, useRecord } from '../../app/meeting-store.ts'
import { PersonPicker } from '../../app/PersonPicker.tsx'
import { texts } from '../../app/texts.sv.ts'
import { say } from '../../app/toasts.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import './Absences.css'

const words = texts.agenda.absences

/**
 * Who has told beforehand that they will not be there as usual, and who is called in for them. The roll call starts from
 * what stands here.
 */
export function Absences(): ReactNode {
  const record = useRecord()
  const absences = announcedAbsences(record)
  const told = new Set(absences.map(({ personId }) => personId))
  const seated = new Set(record.seats.map(({ personId }) => personId))
  return (
    <section className="group" aria-labelledby="absences">
      <div className="group-head">
        <h2 id="absences">{words.title}</h2>
      </div>
      <ul className="present">
        {absences.map((absence) => (
          <AbsenceRow key={absence.seat.id} absence={absence} />
        ))}
      </ul>
      <div className="present-add">
        <PersonPicker
          label={words.add}
          look="bare"
          people={record.people.filter(({ id }) => seated.has(id) && !told.has(id))}
          chosen={null}
          clearsOnPick
          placeholder={words.placeholder}
          onPick={({ id }) => announce(id, 'absent')}
        />
      </div>
    </section>
  )
}

function announce(personId: PersonId, status: AnnouncedAbsence['status']): void {
  void act({ kind: 'rollCall.set', id: newId(), personId, status }, { merge: false })
}

function AbsenceRow({ absence }: { readonly absence: AnnouncedAbsence }): ReactNode {
  const record = useRecord()
  const { personId, seat, status, callIn } = absence
  const person = personOf(record, personId)
  const name = person === null ? '' : fullName(person)
  const offered = (['absent', 'late', 'remote'] as const).filter(
    (one) => one !== 'remote' || record.body.rules.remoteAllowed || status === 'remote',
  )
  const remove = async (): Promise<void> => {
    const failure = await act({ kind: 'rollCall.clear', personId }, { merge: false })
    if (failure === null) say(words.removed(name), () => void undo())
  }
  return (
    <li className="absence">
      <span className="absence-party">{seat.party}</span>
      <span>{name}</span>
      <Select
        label={words.statusOf(name)}
        look="cell"
        value={status}
        choices={offered.map((value) => ({ value, text: words.statuses[value] }))}
        onChange={(next) => announce(personId, next)}
      />
      <span className="present-remove">
        <Button kind="icon" aria-label={words.remove(name)} onPress={() => void remove()}>
          <X aria-hidden="true" />
        </Button>
      </span>
      <span className="absence-call small muted">
        {callInWords(absence, callIn && nameOf(record, callIn.personId))}
      </span>
    </li>
  )
}

/** Who is called in; '' where the seat does not stand empty. `name` is that of who it is, null when nobody is left. */
function callInWords({ seat, status, callIn }: AnnouncedAbsence, name: string | null): string {
  if (seat.kind === 'substitute') return words.substitute
  if (callIn !== null && name !== null) return words.calledIn(name, callInReasonText(callIn.reason))
  return status === 'remote' ? '' : words.nobody
}
