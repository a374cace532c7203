import { Check } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { OrderLine } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { keysOf } from '../../app/commands.ts'
import { questionTexts as texts } from '../../app/texts/question.sv.ts'
import { RowMenu } from '../../ui/RowMenu.tsx'
import { lineNote, lineTitle } from './question-words.ts'

interface OrderStepProps {
  readonly record: MeetingRecord
  readonly line: OrderLine
  readonly number: number
  readonly lineKey: string
  /** Moves the question up (-1) or down (1) in the order; null once it has been put. */
  readonly onMove: ((by: 1 | -1) => void) | null
  /** What is to be done about the question, when it is the one to be put. */
  readonly children: ReactNode
}

/** One question of the order: what it is about, what came of it, and its place, which Alt with the arrows changes. */
export function OrderStep({ record, line, number, lineKey, onMove, children }: OrderStepProps): ReactNode {
  const title = lineTitle(line.question)
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (!event.altKey || by === null || onMove === null) return
    event.preventDefault()
    event.stopPropagation()
    onMove(by)
  }
  return (
    // The keys move the step that holds the focus; its menu does the same for those who point.
    <li className={`order-step order-step-${line.state}`} data-step={lineKey} onKeyDown={onKeyDown}>
      <span className="order-step-number num">
        {line.state === 'done' ? <Check size={14} aria-label={texts.isDone} /> : number}
      </span>
      <div>
        <p className="order-step-title">{title}</p>
        <p className="question-note">{lineNote(record, line)}</p>
        {children}
      </div>
      {onMove !== null && (
        <RowMenu
          name={texts.optionsFor(title)}
          actions={[
            { id: 'up', text: texts.moveUp, keys: keysOf('list.moveUp'), run: () => onMove(-1) },
            { id: 'down', text: texts.moveDown, keys: keysOf('list.moveDown'), run: () => onMove(1) },
          ]}
        />
      )}
    </li>
  )
}
