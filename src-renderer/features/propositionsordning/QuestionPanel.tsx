import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { MeetingAct } from '#domain/acts/act.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { liveMotions } from '#domain/motions.ts'
import { orderDepartures } from '#domain/order-changes.ts'
import { planQuestions } from '#domain/proposition-plan.ts'
import type { Step } from '#domain/propositionsordning.ts'
import { nextStep, orderLines } from '#domain/propositionsordning.ts'
import { capitalise } from '#domain/swedish.ts'
import { keysOf } from '../../app/commands.ts'
import { stepBack } from '../../app/history-steps.ts'
import { newId } from '../../app/ids.ts'
import { showPanel } from '../../app/live-store.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { questionTexts as texts } from '../../app/texts/question.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ClosingNotice } from './ClosingNotice.tsx'
import { MinorityNote } from './MinorityNote.tsx'
import { moveAct, otherWay, otherWayAct } from './order-acts.ts'
import { OrderStep } from './OrderStep.tsx'
import { PutStep } from './PutStep.tsx'
import { choiceLabel, lineKey } from './question-words.ts'
import { VoteStep } from './VoteStep.tsx'
import './QuestionPanel.css'

interface QuestionPanelProps {
  readonly paragraph: Paragraph
  readonly onDone: () => void
}

/** The order in which the chair puts the proposals, step by step: one key per finding; Alt with the arrows changes it. */
export function QuestionPanel({ paragraph, onDone }: QuestionPanelProps): ReactNode {
  const record = useRecord()
  const lines = orderLines(record, paragraph.id)
  const planned = planQuestions(record, paragraph.id)
  const firstPlanned = lines.length - planned.length
  const step = nextStep(record, paragraph.id)
  const way = otherWay(record, paragraph.id)
  const place = { paragraphId: paragraph.id, newId }
  const panel = useRef<HTMLElement>(null)
  const [moved, setMoved] = useState<{ readonly key: string } | null>(null)
  // The hands stay on the panel from one step to the next, and on a question that moves.
  const stage = `${lines.length} ${lines.findIndex(({ state }) => state === 'now')} ${step.kind}`
  const focused = useRef('')
  useEffect(() => {
    if (focused.current === stage) return
    focused.current = stage
    // With nothing to put, the keys must still not go into the text.
    const first = panel.current?.querySelector<HTMLElement>('[data-first]')
    const target = first ?? panel.current?.querySelector<HTMLElement>('.question-foot button')
    target?.focus()
  }, [stage])
  useEffect(() => {
    if (moved !== null)
      panel.current?.querySelector<HTMLElement>(`[data-step="${moved.key}"] button`)?.focus()
  }, [moved])

  const move = (index: number, by: 1 | -1): void => {
    const line = lines[firstPlanned + index]
    if (line !== undefined) setMoved({ key: lineKey(line) })
    change(moveAct(record, { index, by }, place))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping
    if (event.key === 'Escape') onDone()
    else if (isPlain && event.key.toLowerCase() === 's' && way !== null) change(otherWayAct(record, place))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section ref={panel} className="questions" aria-label={texts.title} onKeyDown={onKeyDown}>
      <div className="group-head">
        <h2>{texts.title}</h2>
        <span className="question-note">{texts.count(liveMotions(record, paragraph.id).length)}</span>
      </div>
      <ClosingNotice paragraph={paragraph} />
      {lines.length === 0 && <p className="question-note">{texts.nothing}</p>}
      <ol className="order-steps">
        {lines.map((line, i) => (
          <OrderStep
            key={lineKey(line)}
            record={record}
            line={line}
            number={i + 1}
            lineKey={lineKey(line)}
            onMove={planned.length > 1 && i >= firstPlanned ? (by) => move(i - firstPlanned, by) : null}
          >
            {line.state === 'now' && <StepBody paragraph={paragraph} step={step} />}
          </OrderStep>
        ))}
      </ol>
      {[...new Set(orderDepartures(record, planned).map(({ kind }) => kind))].map((kind) => (
        <Notice key={kind} kind="warning">
          {texts.departure[kind]}
        </Notice>
      ))}
      {step.kind === 'election' && (
        <Button kind="primary" data-first="" onPress={() => showPanel('election')}>
          {texts.toElection}
        </Button>
      )}
      {lines.length > 1 && (
        <Checkbox
          label={texts.orderApproved(capitalise(record.body.inText))}
          isSelected={paragraph.orderApproved}
          onChange={(approved) => change({ kind: 'order.approve', paragraphId: paragraph.id, approved })}
        />
      )}
      <div className="question-foot">
        {step.kind === 'done' && lines.length > 0 && (
          <Button kind="primary" onPress={onDone} data-first="">
            {texts.done}
          </Button>
        )}
        {way !== null && (
          <Button kind="quiet" keys="S" onPress={() => change(otherWayAct(record, place))}>
            {texts.way[way]}
          </Button>
        )}
        {planned.length > 1 && <span className="question-note">{texts.moveHint}</span>}
        {lines.some(({ state }) => state === 'done') && (
          <Button kind="quiet" keys={keysOf('edit.undo')} onPress={() => void stepBack()}>
            {texts.undo}
          </Button>
        )}
        <Button kind="quiet" keys="Esc" onPress={onDone}>
          {texts.close}
        </Button>
      </div>
    </section>
  )
}

function change(made: MeetingAct | null): void {
  if (made !== null) void act(made, { merge: false })
}

interface StepBodyProps {
  readonly paragraph: Paragraph
  readonly step: Step
}

function StepBody({ paragraph, step }: StepBodyProps) {
  const record = useRecord()
  switch (step.kind) {
    case 'put':
      return (
        <>
          <PutStep
            paragraph={paragraph}
            question={step.question}
            labels={step.question.choices.map((choice) => choiceLabel(record, choice))}
          />
          <MinorityNote paragraph={paragraph} choices={step.question.choices} />
        </>
      )
    case 'vote':
      return (
        <>
          <MinorityNote paragraph={paragraph} choices={step.question.choices} />
          <VoteStep
            key={step.question.choices.map(({ refersTo }) => refersTo).join(' ')}
            paragraph={paragraph}
            step={step}
          />
        </>
      )
    case 'ballots':
      return (
        <Button kind="primary" data-first="" onPress={() => showPanel('vote')}>
          {texts.goOnVoting(step.missing.length)}
        </Button>
      )
    default:
      return null
  }
}
