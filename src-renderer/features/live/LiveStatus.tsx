import type { ReactNode } from 'react'
import type { Paragraph } from '#domain/meeting.ts'
import { paragraphRange } from '#domain/paragraph-range.ts'
import { quorumAt } from '#domain/quorum.ts'
import { useTimeNow } from '../../app/clock.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { stateTexts } from '../../app/texts/states.sv.ts'
import { StaleSign } from './StaleSign.tsx'

/** What one glance at the bottom line says: the time, whether the meeting goes on, the §, how many serve and whether they are enough. */
export function LiveStatus({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  const record = useRecord()
  const time = useTimeNow()
  const quorum = quorumAt(record, paragraph.id)
  const { state } = record.meeting
  const number = paragraphRange(record, [paragraph.id])
  const neuter = record.body.gender === 'neuter'
  const verdict = quorum.ok ? texts.quorate(neuter) : texts.notQuorate(neuter)
  return (
    <>
      <b>{time.replace(':', '.')}</b>
      {state !== 'open' && <b>{stateTexts[state]}</b>}
      {number !== '' && <span>{number}</span>}
      {/* Read out when it changes: whether decisions can be taken must not be missed. */}
      <span role="status">
        {texts.servingCount(quorum.serving, record.body.seats)} ·{' '}
        <span className={quorum.ok ? '' : 'error'}>{verdict.toLowerCase()}</span>
      </span>
      <StaleSign />
    </>
  )
}
