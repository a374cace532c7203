import type { ReactNode } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { attendanceObstacle } from '#domain/attendance-obstacles.ts'
import { asOneStep } from '#domain/acts/act.ts'
import type { AttendanceEventKind } from '#domain/attendance.ts'
import type { PersonId } from '#domain/ids.ts'
import { lockOf } from '#domain/locks.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { paragraphRange } from '#domain/paragraph-range.ts'
import { nameOf } from '#domain/people.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { findByName } from '../../app/find-by-name.ts'
import { liveTime } from '../../app/live-time.ts'
import type { AskedEvent } from '../../app/live-store.ts'
import { useLive } from '../../app/live-store.ts'
import { newId } from '../../app/ids.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { attendanceTexts as texts } from '../../app/texts/attendance.sv.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { say } from '../../app/toasts.ts'
import { Button } from '../../ui/Button.tsx'
import type { RowSearch } from '../../ui/KeyList.tsx'
import { KeyList } from '../../ui/KeyList.tsx'
import { unbroken } from '../../ui/unbroken.ts'
import type { AttendanceDraft } from './attendance-draft.ts'
import { draftActs, draftEvent } from './attendance-draft.ts'
import type { AttendanceRow } from './attendance-rows.ts'
import { attendanceRows } from './attendance-rows.ts'
import { DraftBox } from './DraftBox.tsx'
import { EventList } from './EventList.tsx'
import { LockedAttendance } from './LockedAttendance.tsx'
import './RollCallPanel.css'

/** One key an event, on the person who has the focus. */
const eventKeys: Readonly<Record<string, AttendanceEventKind>> = {
  a: 'arrives',
  l: 'leaves',
  j: 'recused',
  d: 'remoteOn',
  u: 'remoteOff',
  o: 'takesChair',
  i: 'abstainsFromDecision',
}

interface AttendancePanelProps {
  readonly paragraph: Paragraph
  readonly onDone: () => void
}

/** Who comes, goes, is recused, leads: one key each at the § that is shown, with the effect told before it is recorded. */
export function AttendancePanel(props: AttendancePanelProps): ReactNode {
  const request = useLive(({ attendanceRequest }) => attendanceRequest)
  return <Attendance key={request?.count ?? 0} {...props} asked={request?.kind ?? null} />
}

interface AttendanceProps extends AttendancePanelProps {
  /** What is to be recorded of the one who is picked; null when a key on the person is to say. */
  readonly asked: AskedEvent | null
}

function Attendance({ paragraph, onDone, asked }: AttendanceProps) {
  const [pending, setPending] = useState(asked)
  const record = useRecord()
  const [draft, setDraft] = useState<AttendanceDraft | null>(null)
  const [choice, setChoice] = useState(0)
  const lock = lockOf(record, 'attendance', paragraph.id)
  const box = useRef<HTMLDivElement>(null)

  const begin = (kind: AttendanceEventKind, personId: PersonId, during: boolean): void => {
    const obstacle = attendanceObstacle(record, { kind, personId, paragraphId: paragraph.id })
    if (obstacle !== null) {
      setDraft(null)
      say(texts.obstacles[obstacle](nameOf(record, personId)), null)
      return
    }
    const time = liveTime(record.meeting)
    setDraft(draftEvent(record, { id: newId(), kind, personId, paragraphId: paragraph.id, during, time }))
    setChoice(0)
  }

  /** Puts the draft away; hands on one of its buttons go back to the row that it was of. */
  const putAway = (): void => {
    if (draft !== null && box.current?.querySelector('.draft')?.contains(document.activeElement) === true) {
      rowOf(box.current, draft)?.focus()
    }
    setDraft(null)
  }

  // The draft stands over the lowest rows: the one that it is of is brought up from beneath it.
  useLayoutEffect(() => {
    const row = draft === null ? null : rowOf(box.current, draft)
    const shown = box.current?.querySelector('.draft')
    if (!row || !shown) return
    if (row.getBoundingClientRect().bottom > shown.getBoundingClientRect().top) {
      row.scrollIntoView({ block: 'end' })
    }
  }, [draft])

  const confirm = (): void => {
    if (draft === null) return
    const stepsIn = draft.candidates[choice] ?? null
    const { kind, personId, during } = draft.event
    const done = doneTexts.event(texts.events[kind](nameOf(record, personId), during))
    void actAndSay(asOneStep('attendance.record', draftActs(draft, stepsIn, newId)), done)
    putAway()
    setPending(null)
  }

  /** A draft is of the row under the hands: it goes when they go to another, or to the field that finds one. */
  const onFocus = ({ target }: React.FocusEvent): void => {
    if (draft !== null && target.closest('.draft') === null && rowKeyOf(target) !== draft.event.personId) {
      setDraft(null)
    }
  }

  const onKey = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (!handleKey(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  const handleKey = (key: string): boolean => {
    if (lock !== 'free') return false
    const kind = eventKeys[key.toLowerCase()]
    const personId = rowKeyOf(document.activeElement)
    if (kind !== undefined && personId !== undefined) {
      begin(kind, personId, false)
      return true
    }
    if (draft === null && pending !== null && key === 'Enter' && personId !== undefined) {
      begin(pending, personId, false)
      return true
    }
    if (draft === null) return false
    // On a button of the draft, Enter is that button's.
    if (key === 'Enter' && personId !== undefined) confirm()
    else if (key === 'Escape') putAway()
    else if (key.toLowerCase() === 'p') begin(draft.event.kind, draft.event.personId, !draft.event.during)
    else if (key === 'ArrowRight') setChoice((choice + 1) % (draft.candidates.length + 1))
    else return false
    return true
  }

  const findAsked = (kind: AskedEvent): RowSearch<AttendanceRow> => ({
    ...findByName,
    label: pending === null ? findByName.label : texts.asks[kind],
    isOpenFirst: true,
    onTake: (id) => {
      if (pending !== null) begin(pending, id, false)
    },
  })

  return (
    <section
      className="roll-call"
      aria-label={texts.title}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <div className="group-head">
        <h2>{texts.title}</h2>
        <span>{unbroken(texts.atParagraph(paragraphRange(record, [paragraph.id])))}</span>
      </div>
      <LockedAttendance lock={lock} />
      <div
        ref={box}
        className={draft === null ? undefined : 'has-draft'}
        onKeyDownCapture={onKey}
        onFocus={onFocus}
      >
        <KeyList
          kind="rows"
          label={texts.title}
          className="roll-call-list"
          rows={attendanceRows(record, paragraph.id)}
          Line={AttendanceLine}
          autoFocus
          find={asked === null || lock !== 'free' ? findByName : findAsked(asked)}
        />
        <div className="panel-foot">
          {draft === null ? (
            <>
              <Button kind="plain" keys="Esc" onPress={onDone}>
                {texts.close}
              </Button>
              <p className="roll-call-keys">{texts.keys}</p>
            </>
          ) : (
            <DraftBox record={record} draft={draft} choice={choice} onConfirm={confirm} onCancel={putAway} />
          )}
        </div>
      </div>
      <EventList paragraph={paragraph} />
    </section>
  )
}

function rowOf(box: HTMLElement | null, { event }: AttendanceDraft): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.personId)}"]`) ?? null
}

function rowKeyOf(target: Element | null): string | undefined {
  return target?.closest<HTMLElement>('[data-key]')?.dataset.key
}

function AttendanceLine({ party, name, standing, note }: AttendanceRow) {
  return (
    <>
      <span className="party">{party}</span>
      <span>{name}</span>
      <span>{standing}</span>
      <span className="roll-call-note">{note}</span>
    </>
  )
}
