import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { asOneStep } from '#domain/acts/act.ts'
import { longDate } from '#domain/date-words.ts'
import { notTakenUp } from '#domain/deferred-matters.ts'
import type { DeferredMatter } from '#domain/deferred-matters.ts'
import type { MeetingId } from '#domain/ids.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { newId } from '../../app/ids.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { texts } from '../../app/texts.sv.ts'
import { call } from '../../bridge.ts'
import { Button } from '../../ui/Button.tsx'

/** What earlier meetings have put off and nobody has taken up again, each with the way onto the agenda. */
export function DeferredMatters(): ReactNode {
  const record = useRecord()
  const matters = notTakenUp(useDeferred(record.meeting.id), record)
  const words = texts.agenda.deferred
  if (matters.length === 0) return null
  return (
    <section className="page-part" aria-labelledby="deferred">
      <div className="page-head">
        <h2 id="deferred">{words.title}</h2>
      </div>
      <ul className="deferred">
        {matters.map((matter) => (
          <li key={matter.paragraphId}>
            <span>
              {matter.title}
              <span className="small muted"> {words.how(matter.label, longDate(matter.date), matter)}</span>
            </span>
            <Button kind="quiet" aria-label={words.takeUpNamed(matter.title)} onPress={() => takeUp(matter)}>
              {words.takeUp}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useDeferred(meetingId: MeetingId): readonly DeferredMatter[] {
  const [matters, setMatters] = useState<readonly DeferredMatter[]>([])
  useEffect(() => {
    let isShown = true
    void call('meeting.deferred', { meetingId }).then((found) => (isShown ? setMatters(found) : undefined))
    return () => {
      isShown = false
    }
  }, [meetingId])
  return matters
}

/** Puts the matter last on the agenda, with what was proposed and what a minority has used up (KL 5:50). */
function takeUp(matter: DeferredMatter): void {
  const { title, caseNumbers, kind, minorityDeferralUsed } = matter
  const id = newId()
  const made = asOneStep('agenda.add', [
    { kind: 'agenda.add', items: [{ id, title, caseNumbers, kind }], before: null },
    ...matter.proposals.map((proposal) => {
      const again = { ...proposal, id: newId(), paragraphId: id }
      return { kind: 'proposal.put', proposal: again } as const
    }),
    ...(minorityDeferralUsed ? [{ kind: 'item.markDeferral', paragraphId: id, used: true } as const] : []),
  ])
  void actAndSay(made, texts.agenda.deferred.takenUp(title))
}
