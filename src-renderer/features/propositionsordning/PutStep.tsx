import type { ReactNode } from 'react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Paragraph } from '#domain/meeting.ts'
import type { PlannedQuestion } from '#domain/proposition-plan.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { newId } from '../../app/ids.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { questionTexts as texts } from '../../app/texts/question.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { findingAct } from './answer-acts.ts'

interface PutStepProps {
  readonly paragraph: Paragraph
  readonly question: PlannedQuestion
  readonly labels: readonly string[]
}

/** What the chair finds: one button and one digit an alternative; O when a vote is called for. */
export function PutStep({ paragraph, question, labels }: PutStepProps): ReactNode {
  const record = useRecord()
  const [voteRequested, setVoteRequested] = useState(false)

  const find = (index: number): void => {
    const finding = question.choices[index]
    if (!finding) return
    const answer = { paragraphId: paragraph.id, question, finding, voteRequested, newId }
    setVoteRequested(false)
    const put = findingAct(record, answer)
    if (voteRequested) void act(put, { merge: false })
    else void actAndSay(put, doneTexts.found(labels[index] ?? ''))
  }

  return (
    <div
      className="put-step"
      role="group"
      aria-label={texts.finds}
      onKeyDownCapture={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return
        const index = Number(event.key) - 1
        if (event.key.toLowerCase() === 'o') setVoteRequested(!voteRequested)
        else if (index >= 0 && index < labels.length) find(index)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <p className="question-note">{voteRequested ? texts.findsBeforeVote : texts.finds}</p>
      {labels.map((label, i) => (
        <Button
          key={label}
          kind="plain"
          keys={String(i + 1)}
          onPress={() => find(i)}
          {...(i === 0 && { 'data-first': '' })}
        >
          {label}
        </Button>
      ))}
      <ToggleButton className="vote-toggle" isSelected={voteRequested} onChange={setVoteRequested}>
        {labels.length > 2 ? texts.voteRequestedCounter : texts.voteRequested} <Kbd keys="O" />
      </ToggleButton>
    </div>
  )
}
