import type { ReactNode } from 'react'
import { useState } from 'react'
import { sideText } from '#domain/choice-words.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { Step } from '#domain/propositionsordning.ts'
import { timeNow } from '../../app/clock.ts'
import { newId } from '../../app/ids.ts'
import { showPanel } from '../../app/live-store.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { questionTexts as texts } from '../../app/texts/question.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { voteActs } from './answer-acts.ts'

interface VoteStepProps {
  readonly paragraph: Paragraph
  readonly step: Extract<Step, { kind: 'vote' }>
}

/** The voteringsproposition: what yes and no stand for, in the words that are approved, stored as they are written. */
export function VoteStep({ paragraph, step }: VoteStepProps): ReactNode {
  const record = useRecord()
  const { question, finding, other } = step
  const [yes, setYes] = useState(() => sideText(record, question, finding))
  const [no, setNo] = useState(() => sideText(record, question, other))

  const begin = async (): Promise<void> => {
    const acts = voteActs(record, {
      paragraphId: paragraph.id,
      question,
      finding,
      yes: { choice: finding, text: yes.trim() },
      no: { choice: other, text: no.trim() },
      startedAt: timeNow(),
      threshold: thresholdOf(record.body.kind, question.kind),
      newId,
    })
    for (const each of acts) {
      if ((await act(each, { merge: false })) !== null) return
    }
    showPanel('vote')
  }

  return (
    <form
      className="vote-step"
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <TextField label={texts.yesFor} quietLabel value={yes} onChange={setYes} />
      <TextField label={texts.noFor} quietLabel value={no} onChange={setNo} />
      <Button kind="primary" type="submit" data-first="" isDisabled={yes.trim() === '' || no.trim() === ''}>
        {texts.beginVote}
      </Button>
    </form>
  )
}

/** In a council a third of those present suffices to put a matter off (KL 5:50); elsewhere the majority decides. */
function thresholdOf(body: string, question: string): 'majority' | 'third' {
  return question === 'decideToday' && (body === 'council' || body === 'federationCouncil')
    ? 'third'
    : 'majority'
}
