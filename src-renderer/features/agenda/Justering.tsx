import { X } from 'lucide-react'
import type { Act } from '#domain/acts/act.ts'
import type { ReactNode } from 'react'
import type { Person } from '#domain/body.ts'
import type { Justerare, JusteringPlan } from '#domain/meeting.ts'
import { personName } from '#domain/person-name.ts'
import { DraftField } from '../../app/DraftFields.tsx'
import { actAndSay } from '../../app/history-steps.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { PersonPicker } from '../../app/PersonPicker.tsx'
import { texts } from '../../app/texts.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateField, TimeField } from '../../ui/DateFields.tsx'

/** Who attests the minutes with the chair, when and where. Only those who hold a seat can be chosen. */
export function Justering(): ReactNode {
  const { meeting, body, seats, people } = useRecord()
  const words = texts.agenda.justerare
  const { justerare, justering } = meeting
  const choose = (chosen: readonly Justerare[], plan: Partial<JusteringPlan>): Act<'justerare.choose'> => ({
    kind: 'justerare.choose',
    justerare: chosen,
    plan: { ...justering, ...plan },
  })
  const change = (chosen: readonly Justerare[], plan: Partial<JusteringPlan>): void =>
    void act(choose(chosen, plan), { merge: true })
  const seated = new Set(seats.map(({ personId }) => personId))
  const eligible = people.filter(
    ({ id }) => seated.has(id) && justerare.every(({ personId }) => personId !== id),
  )
  return (
    <section className="group" aria-labelledby="justering">
      <div className="group-head">
        <h2 id="justering">{words.title}</h2>
        <span>{words.expected(body.rules.justerareCount)}</span>
      </div>
      <ul className="present">
        {justerare.map((one) => (
          <JusterareRow
            key={one.personId}
            justerare={one}
            person={people.find(({ id }) => id === one.personId) ?? null}
            onChange={(role) =>
              change(
                justerare.map((other) => (other === one ? { ...one, role } : other)),
                {},
              )
            }
            onRemove={(name) => {
              const left = justerare.filter((other) => other !== one)
              void actAndSay(choose(left, {}), words.removed(name))
            }}
          />
        ))}
      </ul>
      <div className="present-add">
        <PersonPicker
          label={words.add}
          look="bare"
          people={eligible}
          chosen={null}
          clearsOnPick
          placeholder={words.add}
          onPick={({ id }) =>
            change([...justerare, { personId: id, role: 'justerare', paragraphIds: null }], {})
          }
        />
      </div>
      <div className="field-rows">
        <DateField
          label={words.date}
          value={justering.date}
          today={meeting.date}
          mayBeEmpty
          error={texts.agenda.when.dateError}
          onCommit={(date) => change(justerare, { date })}
        />
        <TimeField
          label={words.time}
          value={justering.time}
          error={texts.agenda.when.timeError}
          onCommit={(time) => change(justerare, { time })}
        />
        <DraftField
          label={words.place}
          quietLabel
          value={justering.place}
          onCommit={(place) => change(justerare, { place })}
        />
      </div>
    </section>
  )
}

interface JusterareRowProps {
  readonly justerare: Justerare
  readonly person: Person | null
  readonly onChange: (role: Justerare['role']) => void
  readonly onRemove: (name: string) => void
}

function JusterareRow({ justerare, person, onChange, onRemove }: JusterareRowProps): ReactNode {
  const words = texts.agenda.justerare
  const name = person === null ? '' : personName(person)
  return (
    <li className="present-row">
      <span className="present-name">{name}</span>
      <Checkbox
        label={words.substitute}
        isSelected={justerare.role === 'substitute'}
        onChange={(isSubstitute) => onChange(isSubstitute ? 'substitute' : 'justerare')}
      />
      <span className="present-remove">
        <Button kind="icon" aria-label={words.remove(name)} onPress={() => onRemove(name)}>
          <X aria-hidden="true" />
        </Button>
      </span>
    </li>
  )
}
