import type { ReactNode } from 'react'
import type { Person } from '#domain/body.ts'
import { lastAppealDay, takeDownDay } from '#domain/deadlines.ts'
import { weekdayAndDate } from '#domain/date-words.ts'
import type { IsoDate } from '#domain/ids.ts'
import { isLocked, lockedParts } from '#domain/locks.ts'
import type { Anslag } from '#domain/meeting.ts'
import { personName } from '#domain/person-name.ts'
import { DraftField } from '../../app/DraftFields.tsx'
import { act, addPeople, useRecord } from '../../app/meeting-store.ts'
import { PersonPicker } from '../../app/PersonPicker.tsx'
import { usePeople } from '../../app/people-store.ts'
import { readPeople } from '../../app/read-people.ts'
import { anslagTexts as words } from '../../app/texts/anslag.sv.ts'
import { DateField } from '../../ui/DateFields.tsx'
import { Locked } from '../../ui/Locked.tsx'

interface Changes extends Partial<Anslag> {
  readonly attestedOn?: IsoDate | null
}

/** When the minutes were attested, and the notice of it, as the anslagsbevis says (KL 8:12). */
export function AnslagPart(): ReactNode {
  const record = useRecord()
  const { meeting, body, people } = record
  const register = usePeople()
  const { anslag, attestedOn } = meeting

  const change = ({ attestedOn: day = attestedOn, ...changes }: Changes): void =>
    void act({ kind: 'anslag.set', anslag: { ...anslag, ...changes }, attestedOn: day }, { merge: true })
  const takeDownFor = (postedOn: IsoDate | null): IsoDate | null =>
    postedOn === null ? null : takeDownDay(lastAppealDay(postedOn), body.rules.takeDownOffset)
  const post = (postedOn: IsoDate | null): void => {
    // The day it is taken down follows from the day it is put up, until somebody has set another.
    const follows = anslag.takenDownOn === null || anslag.takenDownOn === takeDownFor(anslag.postedOn)
    change({ postedOn, takenDownOn: follows ? takeDownFor(postedOn) : anslag.takenDownOn })
  }
  const chooseNew = (text: string): string => {
    const [read] = readPeople(text, register).people
    if (read === undefined) return ''
    void takeOn(read.person, (person) => change({ signatoryId: person.id }))
    return personName(read.person)
  }
  return (
    <Locked isLocked={isLocked(lockedParts(record).anslag)}>
      <section className="group" aria-labelledby="anslag">
        <div className="group-head">
          <h2 id="anslag">{words.title}</h2>
        </div>
        <div className="field-rows">
          <DateField
            label={words.attestedOn}
            value={attestedOn}
            today={meeting.date}
            mayBeEmpty
            error={words.dateError}
            onCommit={(day) => change({ attestedOn: day })}
          />
          {body.rules.minutesPosted && (
            <>
              <DateField
                label={body.kind === 'jointCommittee' ? words.postedByAllOn : words.postedOn}
                value={anslag.postedOn}
                today={meeting.date}
                mayBeEmpty
                error={words.dateError}
                note={
                  anslag.postedOn === null
                    ? undefined
                    : words.lastAppealDay(weekdayAndDate(lastAppealDay(anslag.postedOn)))
                }
                onCommit={post}
              />
              <DateField
                label={words.takenDownOn}
                value={anslag.takenDownOn}
                today={meeting.date}
                mayBeEmpty
                error={words.dateError}
                onCommit={(takenDownOn) => change({ takenDownOn })}
              />
              <DraftField
                label={words.keptAt}
                quietLabel
                value={anslag.keptAt}
                onCommit={(keptAt) => change({ keptAt })}
              />
              <PersonPicker
                label={words.signatory}
                look="panel"
                people={register}
                chosen={people.find(({ id }) => id === anslag.signatoryId) ?? null}
                onPick={({ id }) => change({ signatoryId: id })}
                onEmpty={() => change({ signatoryId: null })}
                onText={chooseNew}
              />
            </>
          )}
        </div>
      </section>
    </Locked>
  )
}

async function takeOn(person: Person, use: (person: Person) => void): Promise<void> {
  await addPeople([person])
  use(person)
}
