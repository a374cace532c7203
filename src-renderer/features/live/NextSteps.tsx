import type { ReactNode } from 'react'
import { officeInTitle } from '#domain/election-office.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { orderLines } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { hasReached } from '#domain/states.ts'
import { runCommand } from '../../app/command-bus.ts'
import { keysOf } from '../../app/commands.ts'
import { nextParagraph, showPanel } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { showPalette } from '../../app/palette-store.ts'
import { Button } from '../../ui/Button.tsx'

interface NextStepsProps {
  readonly paragraph: Paragraph
  readonly onNext: () => void
}

/** What comes next: one primary step, and the few others that may come before it. */
export function NextSteps({ paragraph, onNext }: NextStepsProps): ReactNode {
  const record = useRecord()
  const { state } = record.meeting
  if (hasReached(record.meeting, 'closed')) return null
  const waiting = state === 'planned' || state === 'summoned'
  const last = nextParagraph(record, paragraph.id) === null
  const done = last && (paragraph.state === 'closed' || paragraph.state === 'withdrawn')
  return (
    <section className="group next-steps" aria-label={texts.nextSteps}>
      {state === 'adjourned' ? (
        <Button kind="primary" keys={keysOf('live.nextParagraph')} onPress={onNext}>
          {texts.resume}
        </Button>
      ) : done && state === 'open' ? (
        <Button kind="primary" onPress={() => runCommand('live.close')}>
          {texts.closeMeeting}
        </Button>
      ) : (
        <Button kind="primary" keys={keysOf('live.nextParagraph')} onPress={onNext}>
          {waiting ? texts.openMeeting : last ? texts.finishLast : texts.next}
        </Button>
      )}
      {orderLines(record, paragraph.id).length > 0 && (
        <Button kind="plain" keys={keysOf('live.question')} onPress={() => showPanel('question')}>
          {texts.putQuestion}
        </Button>
      )}
      {electionLeft(record, paragraph) && (
        <Button kind="plain" keys={keysOf('live.election')} onPress={() => showPanel('election')}>
          {texts.holdElection}
        </Button>
      )}
      {!record.meeting.rollCallDone && (
        <Button kind="plain" keys={keysOf('live.rollCall')} onPress={() => showPanel('rollCall')}>
          {texts.rollCall}
        </Button>
      )}
      {state === 'open' && (
        <Button kind="plain" keys="/" onPress={() => showPalette('besides')}>
          {texts.besides}
        </Button>
      )}
    </section>
  )
}

/** Whether the § is about an election that has not been held: one goes on, or its item is one and none has been begun. */
function electionLeft({ elections }: MeetingRecord, { id, kind, title }: Paragraph): boolean {
  const own = elections.filter(({ paragraphId }) => paragraphId === id)
  if (own.length > 0) return own.some(({ outcome }) => outcome === 'pending')
  return kind === 'election' || officeInTitle(title).office !== ''
}
