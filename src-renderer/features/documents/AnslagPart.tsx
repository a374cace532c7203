import type { ReactNode } from 'react'
import { longDate } from '#domain/date-words.ts'
import { lastAppealDay, takeDownDay } from '#domain/deadlines.ts'
import type { IsoDate } from '#domain/ids.ts'
import type { Anslag } from '#domain/meeting.ts'
import { today } from '../../app/clock.ts'
import { DraftField } from '../../app/DraftFields.tsx'
import { act, useRecord } from '../../app/meeting-store.ts'
import { PersonPicker } from '../../app/PersonPicker.tsx'
import { anslagTexts as words } from '../../app/texts/anslag.sv.ts'
import { DateField } from '../../ui/DateFields.tsx'

/** When the minutes were attested, announced and taken down (KL 8:12); the day for taking down is proposed by the law. */
export function AnslagPart(): ReactNode {
  const { body, meeting, people } = useRecord()
  const { anslag, attestedOn } = meeting
  if (!body.rules.minutesPosted) return null
  const set = (changes: Partial<Anslag>, attested: IsoDate | null): void => {
    void act(
      { kind: 'anslag.set', anslag: { ...anslag, ...changes }, attestedOn: attested },
      { merge: false },
    )
  }
  const post = (postedOn: IsoDate | null): void => {
    const takenDownOn = postedOn === null ? null : earliestTakeDown(postedOn, body.rules.takeDownOffset)
    set({ postedOn, takenDownOn }, attestedOn)
  }
  const date = { today: today(), error: words.dateError, mayBeEmpty: true } as const
  return (
    <section className="page-part" aria-labelledby="anslag">
      <div className="page-head">
        <h2 id="anslag">{words.title}</h2>
      </div>
      <div className="fields">
        <DateField
          {...date}
          label={words.attestedOn}
          value={attestedOn}
          onCommit={(attested) => set({}, attested)}
        />
        <DateField {...date} label={words.postedOn} value={anslag.postedOn} onCommit={post} />
        <DateField
          {...date}
          label={words.takenDownOn}
          value={anslag.takenDownOn}
          onCommit={(takenDownOn) => set({ takenDownOn }, attestedOn)}
          {...(anslag.postedOn !== null && {
            note: words.takeDownNote(
              longDate(earliestTakeDown(anslag.postedOn, body.rules.takeDownOffset)),
              longDate(lastAppealDay(anslag.postedOn)),
            ),
          })}
        />
        <DraftField
          label={words.keptAt}
          quietLabel
          value={anslag.keptAt}
          onCommit={(keptAt) => set({ keptAt }, attestedOn)}
        />
        <PersonPicker
          label={words.signatory}
          look="panel"
          people={people}
          chosen={people.find(({ id }) => id === anslag.signatoryId) ?? null}
          onPick={({ id }) => set({ signatoryId: id }, attestedOn)}
          onEmpty={() => set({ signatoryId: null }, attestedOn)}
        />
      </div>
    </section>
  )
}

function earliestTakeDown(postedOn: IsoDate, offset: number): IsoDate {
  return takeDownDay(lastAppealDay(postedOn), offset)
}
