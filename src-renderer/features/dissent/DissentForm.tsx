import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Dissent } from '#domain/dissent.ts'
import type { Id } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { liveMotions } from '#domain/motions.ts'
import { fullName, personNames } from '#domain/person-name.ts'
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
  /** The one that is changed; null for a new one. */
  readonly former: Dissent | null
  /** Whether nothing but its text can be changed: the meeting has closed. */
  readonly isTextOnly: boolean
  readonly onDone: () => void
}

/** The choice of those who reserve themselves against the decision and in favour of no motion. */
const ofNoMotion = 'decision'

/** A reservation, a note or a statement: who by a few letters, in favour of what, in writing or not (domain.md §4.9). */
export function DissentForm({ paragraph, kind, former, isTextOnly, onDone }: DissentFormProps): ReactNode {
  const record = useRecord()
  const [names, setNames] = useState(namesIn(record, former))
  const [inFavourOf, setInFavourOf] = useState<Id>(former?.inFavourOf ?? ofNoMotion)
  const [isWritten, setWritten] = useState(former?.written ?? false)
  const [text, setText] = useState(former?.text ?? '')
  const [asked, setAsked] = useState(false)
  const { people, unknown } = readPeopleLine(record.people, names)
  const obstacle = people.map(({ id }) => rightOf(record, paragraph, { kind, personId: id })).find(isHindered)
  const denied = obstacle?.kind === 'denied'
  // A note is its text, and a statement is handed in; of a reservation it has to be said (domain.md §4.9).
  const written = kind !== 'reservation' || isWritten || isTextOnly
  const missing = people.length === 0 || unknown.length > 0

  const submit = (event: React.SyntheticEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    setAsked(true)
    if (missing || denied) return
    const inWriting = { written, text: written ? text.trim() : '' }
    const dissent: Dissent =
      former !== null && isTextOnly
        ? { ...former, ...inWriting }
        : {
            id: former?.id ?? newId(),
            paragraphId: paragraph.id,
            kind,
            people: people.map(({ id }) => id),
            inFavourOf: inFavourOf === ofNoMotion ? null : inFavourOf,
            announcedAt: former === null ? liveTime(record.meeting) : former.announcedAt,
            attachmentNumber: former?.attachmentNumber ?? null,
            ...inWriting,
          }
    const said = former === null ? doneTexts.dissent : doneTexts.dissentChanged
    onDone()
    void actAndSay({ kind: 'dissent.put', dissent }, said(kind, personNames(people)))
  }

  return (
    <form
      className="dissent"
      aria-label={texts.title[kind]}
      onSubmit={submit}
      // In a field of several lines Enter is a new line, and Ctrl+Enter must not go on to the next §.
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
      }}
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
        autoFocus={!isTextOnly}
        isReadOnly={isTextOnly}
        value={names}
        onChange={setNames}
        note={people.length > 0 ? personNames(people) : texts.whoNote}
        error={asked && missing ? texts.nobody : ''}
      />
      {obstacle !== undefined && <Notice kind={denied ? 'error' : 'warning'}>{rightText(obstacle)}</Notice>}
      {isTextOnly && <p className="dissent-note">{texts.textOnly}</p>}
      {kind === 'reservation' && !isTextOnly && (
        <Select
          label={texts.inFavourOf}
          look="panel"
          value={inFavourOf}
          choices={[
            { value: ofNoMotion, text: texts.againstTheDecision },
            ...liveMotions(record, paragraph.id).map((motion) => ({
              value: motion.id,
              text: texts.motionOf(personNames(record.people.filter(({ id }) => motion.movers.includes(id)))),
            })),
          ]}
          onChange={setInFavourOf}
        />
      )}
      {kind === 'reservation' && !isTextOnly && (
        <Checkbox label={texts.inWriting} isSelected={isWritten} onChange={setWritten} />
      )}
      {written && (
        <TextArea
          label={texts.text}
          quietLabel
          autoFocus={isTextOnly}
          rows={5}
          value={text}
          onChange={setText}
        />
      )}
      <div className="dissent-actions">
        <Button kind="primary" type="submit">
          {former === null ? texts.record[kind] : texts.save}
        </Button>
        <Button kind="quiet" keys="Esc" onPress={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Who announced it, as it is written in the field. */
function namesIn({ people }: MeetingRecord, dissent: Dissent | null): string {
  return people
    .filter(({ id }) => dissent?.people.includes(id) === true)
    .map(fullName)
    .join(', ')
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
