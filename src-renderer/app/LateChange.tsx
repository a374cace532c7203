import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { ParagraphId } from '#domain/ids.ts'
import { mayChangeLate } from '#domain/locks.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { newId } from './ids.ts'
import { act, useRecord } from './meeting-store.ts'
import { lockTexts as texts } from './texts/locks.sv.ts'
import './LateChange.css'

export interface LateChangeProps {
  /** The § that is locked; null for the agenda and the attendance. */
  readonly paragraphId: ParagraphId | null
  /** What is locked, and why. */
  readonly locked: string
}

/** Says that the close of the meeting has locked something, and opens it for whoever gives a reason (domain.md §7.3). */
export function LateChange({ paragraphId, locked }: LateChangeProps): ReactNode {
  const record = useRecord()
  const [isAsking, setAsking] = useState(false)
  if (!mayChangeLate(record)) return null
  const begun = record.meeting.lateChanges.find(
    (change) => !change.done && change.paragraphId === paragraphId,
  )
  if (begun !== undefined) {
    return (
      <Line text={texts.unlocked(begun.reason)}>
        <Button
          kind="quiet"
          onPress={() => void act({ kind: 'lateChange.end', changeId: begun.id }, { merge: false })}
        >
          {texts.lockAgain}
        </Button>
      </Line>
    )
  }
  if (!isAsking) {
    return (
      <Line text={locked}>
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {texts.change}
        </Button>
      </Line>
    )
  }
  return (
    <ReasonForm
      onGive={(reason) => {
        setAsking(false)
        void act({ kind: 'lateChange.begin', id: newId(), paragraphId, reason }, { merge: false })
      }}
      onCancel={() => setAsking(false)}
    />
  )
}

function Line({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <section className="late-change" aria-label={texts.label}>
      <span role="status">{text}</span>
      {children}
    </section>
  )
}

interface ReasonFormProps {
  readonly onGive: (reason: string) => void
  readonly onCancel: () => void
}

function ReasonForm({ onGive, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const given = reason.trim().replace(/\s+/g, ' ')
    if (given === '') setMissing(true)
    else onGive(given)
  }
  return (
    <form
      className="late-change-form"
      aria-label={texts.change}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <TextField
        label={texts.reason}
        quietLabel
        autoFocus
        maxLength={1000}
        value={reason}
        onChange={setReason}
        note={texts.reasonNote}
        error={isMissing && reason.trim() === '' ? texts.reasonMissing : ''}
      />
      <div className="late-change-actions">
        <Button kind="primary" type="submit">
          {texts.unlock}
        </Button>
        <Button kind="quiet" keys="Esc" onPress={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}
