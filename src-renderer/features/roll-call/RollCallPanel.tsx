import type { ReactNode } from 'react'
import { useState } from 'react'
import type { RollCallStatus } from '#domain/attendance.ts'
import type { SeatId } from '#domain/ids.ts'
import { lockedParts } from '#domain/locks.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { findByName } from '../../app/find-by-name.ts'
import { newId } from '../../app/ids.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyList } from '../../ui/KeyList.tsx'
import { LockedAttendance } from './LockedAttendance.tsx'
import { RollCallLine } from './RollCallLine.tsx'
import type { RollCallRow } from './roll-call-rows.ts'
import { rollCallRows } from './roll-call-rows.ts'
import { lineOf } from './roll-call-words.ts'
import './RollCallPanel.css'

/** One key a line: what is pressed on a member or substitute says how they stand. */
const statusKeys: Readonly<Record<string, RollCallStatus>> = {
  n: 'present',
  f: 'absent',
  k: 'late',
  d: 'remote',
}

/** The roll call by exceptions: all members are present until a key says otherwise; substitutes are proposed in turn. */
export function RollCallPanel({ onDone }: { readonly onDone: () => void }): ReactNode {
  const record = useRecord()
  const rows = rollCallRows(record)
  const { attendance: lock } = lockedParts(record)
  const [choices, setChoices] = useState<Readonly<Record<SeatId, number>>>({})

  const onKey = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const focused = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key
    const row = rows.find(({ key }) => key === focused)
    if (!row || !handleKey(row, event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  const handleKey = (row: RollCallRow, key: string): boolean => {
    if (lock !== 'free') return false
    const status = statusKeys[key.toLowerCase()]
    if (status !== undefined && (row.kind === 'member' || row.kind === 'substitute')) {
      void setStatus(row, status)
      return true
    }
    if (row.kind === 'proposal' && key === 'Enter') {
      void accept(row, choices[row.seat.id] ?? 0)
      return true
    }
    if (row.kind === 'proposal' && (key === 'ArrowRight' || key === 'ArrowLeft')) {
      const count = row.candidates.length
      const step = key === 'ArrowRight' ? 1 : count - 1
      setChoices({ ...choices, [row.seat.id]: ((choices[row.seat.id] ?? 0) + step) % count })
      return true
    }
    if (row.kind === 'serving' && (key === 'Delete' || key.toLowerCase() === 'f')) {
      void act({ kind: 'attendance.remove', eventId: row.eventId }, { merge: false })
      return true
    }
    return false
  }

  const finish = (): void => {
    if (lock === 'free') void actAndSay({ kind: 'rollCall.finish' }, doneTexts.rollCallFinished)
    onDone()
  }

  const onPanelKey = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') onDone()
    if (event.key !== 'Enter' || !event.ctrlKey) return
    // Elsewhere these keys go on to the next §: here they end the roll call.
    event.preventDefault()
    finish()
  }

  return (
    <section className="roll-call" aria-label={texts.rollCall} onKeyDown={onPanelKey}>
      <div className="group-head">
        <h2>{texts.rollCall}</h2>
        <span>{texts.rollCallHint}</span>
      </div>
      <LockedAttendance lock={lock} />
      <div className="roll-call-head" aria-hidden="true">
        <span>{texts.party}</span>
        <span>{texts.member}</span>
        <span>{texts.standing}</span>
      </div>
      <div onKeyDownCapture={onKey}>
        <KeyList
          kind="rows"
          label={texts.rollCall}
          className="roll-call-list"
          rows={rows.map((row) => lineOf(record, row, choices[row.seat.id] ?? 0))}
          Line={RollCallLine}
          autoFocus
          find={findByName}
        />
      </div>
      <div className="panel-foot">
        <Button kind="primary" keys="Ctrl ↵" onPress={finish}>
          {texts.rollCallDone}
        </Button>
        <p className="roll-call-keys">{texts.rollCallKeys}</p>
      </div>
    </section>
  )
}

function setStatus(
  row: Extract<RollCallRow, { kind: 'member' | 'substitute' }>,
  status: RollCallStatus,
): Promise<unknown> {
  return act({ kind: 'rollCall.set', id: newId(), personId: row.person.id, status }, { merge: false })
}

/** The proposed substitute takes the seat from the opening. */
function accept(row: Extract<RollCallRow, { kind: 'proposal' }>, choice: number): Promise<unknown> {
  const candidate = row.candidates[choice % row.candidates.length]
  if (!candidate) return Promise.resolve()
  const event = {
    id: newId(),
    kind: 'serves',
    personId: candidate.personId,
    paragraphId: null,
    during: false,
    time: null,
    seatId: row.seat.id,
    note: '',
  } as const
  return act({ kind: 'attendance.record', event }, { merge: false })
}
