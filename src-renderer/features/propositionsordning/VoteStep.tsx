import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { asOneStep } from '#domain/acts/act.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { Step } from '#domain/propositionsordning.ts'
import { openVote, withSidesExchanged } from '#domain/vote-opening.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { liveTime } from '../../app/live-time.ts'
import { newId } from '../../app/ids.ts'
import { showPanel } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
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
  const [opened, setOpened] = useState(() =>
    openVote(record, step, {
      paragraphId: paragraph.id,
      questionId: newId(),
      voteId: newId(),
      startedAt: liveTime(record.meeting),
    }),
  )
  const [yes, setYes] = useState(opened.vote.yes.text)
  const [no, setNo] = useState(opened.vote.no.text)

  /** Yes may stand for rejection (domain.md §4.4); where a third suffices the law says which side is no. */
  const exchange = (): void => {
    setOpened({ ...opened, vote: withSidesExchanged(opened.vote) })
    setYes(no)
    setNo(yes)
  }
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const begin = asOneStep('vote.put', voteActs(record, opened, { yes: yes.trim(), no: no.trim() }))
    if ((await actAndSay(begin, doneTexts.voteBegun)) === null) showPanel('vote')
  }

  return (
    <form className="vote-step" onSubmit={(event) => void begin(event)}>
      <TextField label={texts.yesFor} quietLabel value={yes} onChange={setYes} />
      <TextField label={texts.noFor} quietLabel value={no} onChange={setNo} />
      <div className="vote-step-actions">
        <Button kind="primary" type="submit" data-first="" isDisabled={yes.trim() === '' || no.trim() === ''}>
          {texts.beginVote}
        </Button>
        {opened.vote.threshold !== 'third' && (
          <Button kind="quiet" onPress={exchange}>
            {texts.exchangeSides}
          </Button>
        )}
      </div>
    </form>
  )
}
