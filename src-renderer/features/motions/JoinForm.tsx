import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { MotionId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { isLive, joined, motionsOf } from '#domain/motions.ts'
import { readPeopleLine } from '#domain/people-match.ts'
import { personNames } from '#domain/person-name.ts'
import { servingAt } from '#domain/serving.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { liveTexts } from '../../app/texts/live.sv.ts'
import { motionTexts as texts } from '../../app/texts/motion.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { aboutName } from './motion-words.ts'

interface JoinFormProps {
  readonly paragraph: Paragraph
  /** The motion that is joined; null for the last one put. */
  readonly motionId: MotionId | null
  readonly onDone: () => void
}

/** Who joins whose motion (instämmer): a few letters and Enter. */
export function JoinForm({ paragraph, motionId, onDone }: JoinFormProps): ReactNode {
  const record = useRecord()
  const live = motionsOf(record, paragraph.id).filter(isLive)
  const [names, setNames] = useState('')
  const [chosenId, setChosenId] = useState(motionId ?? live.at(-1)?.id ?? '')
  const [asked, setAsked] = useState(false)
  const { serving } = servingAt(record, paragraph.id)
  const { people, unknown } = readPeopleLine(
    record.people.filter(({ id }) => serving.has(id)),
    names,
  )
  const motion = live.find(({ id }) => id === chosenId)
  const isMissing = people.length === 0 || unknown.length > 0

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (isMissing || motion === undefined) return
    onDone()
    const next = people.reduce((current, { id }) => joined(current, id), motion)
    if (next !== motion) void act({ kind: 'motion.put', motion: next }, { merge: false })
  }

  return (
    <form
      className="group motion-form"
      aria-label={texts.join}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <div className="group-head">
        <h2>{texts.join}</h2>
      </div>
      {live.length === 0 && <p className="motions-none">{texts.nothingToJoin}</p>}
      <TextField
        label={texts.joinWho}
        quietLabel
        autoFocus
        value={names}
        onChange={setNames}
        note={people.length > 0 ? personNames(people) : liveTexts.motionByNote}
        error={asked && isMissing ? liveTexts.noSuchPerson : ''}
      />
      {live.length > 0 && (
        <Select
          label={texts.joinWhat}
          look="panel"
          value={chosenId}
          choices={live.map((each) => ({ value: each.id, text: aboutName(record, each) }))}
          onChange={setChosenId}
        />
      )}
      <div className="motion-form-actions">
        <Button kind="primary" type="submit" isDisabled={live.length === 0}>
          {texts.recordJoin}
        </Button>
        <Button kind="quiet" keys="Esc" onPress={onDone}>
          {liveTexts.cancel}
        </Button>
      </div>
    </form>
  )
}
