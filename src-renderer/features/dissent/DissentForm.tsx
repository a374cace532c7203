import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Dissent } from '#domain/dissent.ts'
import type { Id } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { liveMotions } from '#domain/motions.ts'
import { personNames } from '#domain/person-name.ts'
import type { Right } from '#domain/rights.ts'
import { mayHaveOpinionNoted, mayHaveReserved } from '#domain/rights.ts'
import { rightText } from '#domain/rights-words.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { liveTime } from '../../app/live-time.ts'
import { newId } from '../../app/ids.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { readPeopleLine } from '#domain/people-match.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { dissentTexts as texts } from '../../app/texts/dissent.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import './DissentForm.css'

interface DissentFormProps {
  readonly paragraph: Paragraph
  readonly kind: Dissent['kind']
  readonly onDone: () => void
}

/** A reservation, a note or a statement: who by a few letters, in favour of what, in writing or not (domain.md §4.9). */
export function DissentForm({ paragraph, kind, onDone }: DissentFormProps): ReactNode {
  const record = useRecord()
  const [names, setNames] = useState('')
  const [inFavourOf, setInFavourOf] = useState<Id>('')
  const [written, setWritten] = useState(false)
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const { people, unknown } = readPeopleLine(record.people, names)
  const obstacle = people.map(({ id }) => rightOf(record, paragraph, { kind, personId: id })).find(isHindered)
  const denied = obstacle?.kind === 'denied'
  const missing = people.length === 0 || unknown.length > 0

  const submit = (event: React.FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (missing || denied) return
    const dissent: Dissent = {
      id: newId(),
      paragraphId: paragraph.id,
      kind,
      people: people.map(({ id }) => id),
      inFavourOf: inFavourOf === '' ? null : inFavourOf,
      announcedAt: liveTime(record.meeting),
      written: kind === 'statement' || written,
      text: text.trim(),
      attachmentNumber: null,
    }
    onDone()
    void actAndSay({ kind: 'dissent.put', dissent }, doneTexts.dissent(kind, personNames(people)))
  }

  return (
    <form
      className="dissent"
      aria-label={texts.title[kind]}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <div className="group-head">
        <h2>{texts.title[kind]}</h2>
      </div>
      <TextField
        label={texts.who}
        quietLabel
        autoFocus
        value={names}
        onChange={setNames}
        note={people.length > 0 ? personNames(people) : texts.whoNote}
        error={asked && missing ? texts.nobody : ''}
      />
      {obstacle !== undefined && <Notice kind={denied ? 'error' : 'warning'}>{rightText(obstacle)}</Notice>}
      {kind === 'reservation' && (
        <Select
          label={texts.inFavourOf}
          look="panel"
          value={inFavourOf}
          choices={[
            { value: '', text: texts.againstTheDecision },
            ...liveMotions(record, paragraph.id).map((motion) => ({
              value: motion.id,
              text: texts.motionOf(personNames(record.people.filter(({ id }) => motion.movers.includes(id)))),
            })),
          ]}
          onChange={setInFavourOf}
        />
      )}
      {kind === 'reservation' && (
        <Checkbox label={texts.inWriting} isSelected={written} onChange={setWritten} />
      )}
      {(kind === 'note' || written) && (
        <TextArea label={texts.text} quietLabel rows={5} value={text} onChange={setText} />
      )}
      <div className="dissent-actions">
        <Button kind="primary" type="submit">
          {texts.record[kind]}
        </Button>
        <Button kind="quiet" keys="Esc" onPress={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}

interface Wanted {
  readonly kind: Dissent['kind']
  readonly personId: Id
}

function rightOf(record: MeetingRecord, paragraph: Paragraph, { kind, personId }: Wanted): Right {
  return kind === 'reservation'
    ? mayHaveReserved(record, personId, paragraph.id)
    : mayHaveOpinionNoted(record, personId, paragraph.id)
}

function isHindered(right: Right): right is Exclude<Right, { kind: 'granted' }> {
  return right.kind !== 'granted'
}
