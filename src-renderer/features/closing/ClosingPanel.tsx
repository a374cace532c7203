import type { ReactNode } from 'react'
import type { ParagraphId } from '#domain/ids.ts'
import { itemLabel } from '#domain/numbering.ts'
import type { Obstacle } from '#domain/preconditions.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { obstaclesTo } from '#domain/transitions.ts'
import { timeNow } from '../../app/clock.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { showPanel, showParagraph } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { closingTexts as texts, preconditionTexts } from '../../app/texts/closing.sv.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { FocusFirst } from '../../ui/FocusFirst.tsx'
import { unbroken } from '../../ui/unbroken.ts'
import './ClosingPanel.css'

interface ClosingPanelProps {
  readonly onDone: () => void
}

/** What stands in the way of closing the meeting, each with the way to go there; what is only worth a thought passes. */
export function ClosingPanel({ onDone }: ClosingPanelProps): ReactNode {
  const record = useRecord()
  const { state } = record.meeting
  if (state !== 'open' && state !== 'adjourned') return null
  const obstacles = obstaclesTo(record, 'closed')
  const blocking = obstacles.filter(({ blocks }) => blocks)
  const others = obstacles.filter(({ blocks }) => !blocks)
  const goTo = (id: ParagraphId): void => {
    onDone()
    showParagraph(id)
  }
  const close = async (): Promise<void> => {
    const failure = await actAndSay({ kind: 'meeting.close', time: timeNow() }, doneTexts.meetingClosed)
    if (failure === null) onDone()
  }
  return (
    <section
      className="group closing"
      aria-label={texts.title}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <div className="group-head">
        <h2>{texts.title}</h2>
      </div>
      <FocusFirst>
        {obstacles.length === 0 && <p>{texts.ready}</p>}
        {blocking.length > 0 && <p>{texts.blocked}</p>}
        <ObstacleList record={record} obstacles={blocking} onGo={goTo} />
        {others.length > 0 && <p>{texts.doubtful}</p>}
        <ObstacleList record={record} obstacles={others} onGo={goTo} />
        {blocking.length === 0 && <p className="muted">{texts.locks}</p>}
        <div className="closing-actions">
          {blocking.length === 0 && (
            <Button kind="primary" onPress={() => void close()}>
              {others.length === 0 ? texts.close : texts.closeAnyway}
            </Button>
          )}
          <Button kind="quiet" keys="Esc" onPress={onDone}>
            {texts.cancel}
          </Button>
        </div>
      </FocusFirst>
    </section>
  )
}

interface ObstacleListProps {
  readonly record: MeetingRecord
  readonly obstacles: readonly Obstacle[]
  readonly onGo: (id: ParagraphId) => void
}

function ObstacleList({ record, obstacles, onGo }: ObstacleListProps) {
  if (obstacles.length === 0) return null
  return (
    <ul className="obstacles">
      {obstacles.map(({ precondition, paragraphIds, source }) => (
        <li key={precondition}>
          <span>
            {preconditionTexts[precondition]}{' '}
            {source !== '' && <span className="muted">{unbroken(source)}</span>}
          </span>
          {paragraphIds.map((id) => (
            <Button key={id} kind="quiet" onPress={() => onGo(id)}>
              {texts.goTo(itemLabel(record, id), titleOf(record, id))}
            </Button>
          ))}
          {precondition === 'rollCallDone' && (
            <Button kind="quiet" onPress={() => showPanel('rollCall')}>
              {texts.rollCall}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function titleOf(record: MeetingRecord, id: ParagraphId): string {
  return record.paragraphs.find((paragraph) => paragraph.id === id)?.title ?? ''
}
