import type { ReactNode } from 'react'
import { callInReasonText } from '#domain/call-in-words.ts'
import { nameOf } from '#domain/people.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { mayServeAgain } from '#domain/rights.ts'
import { rightText } from '#domain/rights-words.ts'
import { attendanceTexts as texts } from '../../app/texts/attendance.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { unbroken } from '../../ui/unbroken.ts'
import type { AttendanceDraft } from './attendance-draft.ts'

interface DraftBoxProps {
  readonly record: MeetingRecord
  readonly draft: AttendanceDraft
  /** Index among the candidates; their number means that nobody steps in. */
  readonly choice: number
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What is about to be recorded and what it leads to, before it is confirmed. */
export function DraftBox({ record, draft, choice, onConfirm, onCancel }: DraftBoxProps): ReactNode {
  const { event, quorum, candidates, seatId } = draft
  const candidate = candidates[choice]
  const hindrance =
    event.kind === 'arrives' && event.paragraphId !== null
      ? rightText(mayServeAgain(record, event.personId, event.paragraphId))
      : ''
  const serving = quorum.serving + (candidate === undefined ? 0 : 1)
  const neuter = record.body.gender === 'neuter'
  return (
    <div className={`draft ${quorum.ok ? '' : 'draft-bad'}`} role="status">
      <p className="draft-what">{texts.events[event.kind](nameOf(record, event.personId), event.during)}</p>
      {hindrance !== '' && <p>{unbroken(texts.hindrance(hindrance))}</p>}
      {seatId !== null && (
        <p>
          {candidate === undefined
            ? texts.nobodyStepsIn
            : texts.stepsIn(nameOf(record, candidate.personId), callInReasonText(candidate.reason))}
        </p>
      )}
      <p>{unbroken(texts.effect({ ...quorum, serving, neuter }))}</p>
      <div className="draft-actions">
        <Button kind="primary" keys="↵" onPress={onConfirm}>
          {texts.record}
        </Button>
        <Button kind="quiet" keys="Esc" onPress={onCancel}>
          {texts.cancel}
        </Button>
        <span className="roll-call-keys">{texts.draftKeys(candidates.length > 0)}</span>
      </div>
    </div>
  )
}
