import type { ReactNode } from 'react'
import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Paragraph } from '#domain/meeting.ts'
import type { OrderLine, Step } from '#domain/propositionsordning.ts'
import { nextStep, orderLines } from '#domain/propositionsordning.ts'
import { showPanel } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { questionTexts as texts } from '../../app/texts/question.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { choiceLabel, lineNote, lineTitle } from './question-words.ts'
import { PutStep } from './PutStep.tsx'
import { VoteStep } from './VoteStep.tsx'
import './QuestionPanel.css'

interface QuestionPanelProps {
  readonly paragraph: Paragraph
  readonly onDone: () => void
}

/** The order in which the chair puts the proposals, step by step: one key per finding. */
export function QuestionPanel({ paragraph, onDone }: QuestionPanelProps): ReactNode {
  const record = useRecord()
  const lines = orderLines(record, paragraph.id)
  const step = nextStep(record, paragraph.id)
  const panel = useRef<HTMLElement>(null)
  const close = (): void => {
    showPanel('people')
    onDone()
  }
  // The hands stay on the panel from one step to the next.
  const place = `${lines.length} ${lines.findIndex(({ state }) => state === 'now')} ${step.kind}`
  const focused = useRef('')
  useEffect(() => {
    if (focused.current === place) return
    focused.current = place
    panel.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [place])

  return (
    <section
      ref={panel}
      className="questions"
      aria-label={texts.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className="group-head">
        <h2>{texts.title}</h2>
        <Button kind="quiet" keys="Esc" onPress={close}>
          {texts.close}
        </Button>
      </div>
      {lines.length === 0 && <p className="question-note">{texts.nothing}</p>}
      <ol className="steps">
        {lines.map((line, i) => (
          <li key={line.question.storedId ?? `line-${i}`} className={`step step-${line.state}`}>
            <span className="step-number num">{line.state === 'done' ? <Check size={14} /> : i + 1}</span>
            <div>
              <p className="step-title">{lineTitle(record, line.question)}</p>
              <p className="question-note">{lineNote(record, line)}</p>
              {line.state === 'now' && <StepBody paragraph={paragraph} step={step} line={line} />}
            </div>
          </li>
        ))}
      </ol>
      {step.kind === 'done' && lines.length > 0 && (
        <Button kind="primary" onPress={close} data-first="">
          {texts.done}
        </Button>
      )}
      {step.kind === 'election' && <p className="question-note">{texts.electionLeft}</p>}
    </section>
  )
}

interface StepBodyProps {
  readonly paragraph: Paragraph
  readonly step: Step
  readonly line: OrderLine
}

function StepBody({ paragraph, step }: StepBodyProps) {
  const record = useRecord()
  switch (step.kind) {
    case 'put':
      return (
        <PutStep
          paragraph={paragraph}
          question={step.question}
          labels={step.question.choices.map((choice) => choiceLabel(record, choice))}
        />
      )
    case 'vote':
      return <VoteStep paragraph={paragraph} step={step} />
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
