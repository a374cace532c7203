import type { ClipboardEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { PasteFinding } from '#domain/pasted-lines.ts'
import type { BodyId } from '#domain/ids.ts'
import { today } from '../../../app/clock.ts'
import { PasteFindings } from '../../../app/PasteFindings.tsx'
import { texts } from '../../../app/texts.sv.ts'
import { say } from '../../../app/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { FocusFirst } from '../../../ui/FocusFirst.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { readSeats } from '../read-seats.ts'
import { termStart } from '../seat-findings.ts'
import type { SeatChange, SeatTableData } from '../seat-rows.ts'
import { SeatTable } from '../SeatTable.tsx'

export interface SeatsStepProps {
  readonly bodyId: BodyId
  readonly data: SeatTableData
  readonly onChange: (data: SeatTableData) => void
  readonly onDone: () => void
}

/** Who sits in the body: pasted text becomes a table to correct. */
export function SeatsStep({ bodyId, data, onChange, onDone }: SeatsStepProps): ReactNode {
  const [text, setText] = useState('')
  const [findings, setFindings] = useState<readonly PasteFinding[]>([])
  const words = texts.firstStart
  const from = termStart(today())

  const read = (written: string): boolean => {
    const found = readSeats(written, { bodyId, from, people: data.people, kind: 'member' })
    setFindings(found.findings)
    if (found.seats.length === 0) return false
    onChange({ ...data, seats: [...data.seats, ...found.seats], people: [...data.people, ...found.people] })
    setText('')
    return true
  }
  const change = ({ seats, people }: SeatChange): void => {
    const ids = new Set(people.map(({ id }) => id))
    onChange({ ...data, seats, people: [...data.people.filter(({ id }) => !ids.has(id)), ...people] })
  }
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (text === '' && pasted.trim().includes('\n') && read(pasted)) event.preventDefault()
  }
  const goOn = (): void => {
    if (text.trim() === '' || read(text)) onDone()
  }
  return (
    <div className="form">
      {data.seats.length === 0 ? (
        <div onPaste={onPaste}>
          <FocusFirst>
            <TextArea
              label={words.seats.paste}
              quietLabel
              spellCheck="false"
              rows={7}
              value={text}
              onChange={setText}
              placeholder={words.seats.placeholder}
              note={words.seats.note}
            />
          </FocusFirst>
        </div>
      ) : (
        <>
          <output className="step-proposal">
            {words.seats.summary(
              data.seats.filter(({ kind }) => kind === 'member').length,
              data.seats.filter(({ kind }) => kind === 'substitute').length,
            )}
          </output>
          <SeatTable
            bodyId={bodyId}
            hidden={[]}
            seats={data.seats}
            people={data.people}
            held={data.held}
            from={from}
            showsPeriod={false}
            onChange={change}
            onSay={(said) => say(said, () => onChange(data))}
          />
        </>
      )}
      <PasteFindings findings={findings} onClose={() => setFindings([])} />
      <div className="step-actions">
        {data.seats.length === 0 ? (
          <Button kind="primary" onPress={goOn}>
            {words.next}
          </Button>
        ) : (
          <FocusFirst>
            <Button kind="primary" onPress={goOn}>
              {words.next}
            </Button>
          </FocusFirst>
        )}
        {text.trim() !== '' && (
          <Button kind="quiet" onPress={() => read(text)}>
            {words.seats.asTable}
          </Button>
        )}
      </div>
    </div>
  )
}
