import type { ReactNode } from 'react'
import type { Motion } from '#domain/motion.ts'
import { isLive, motionsOf } from '#domain/motions.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { moverNames } from '#domain/motion-names.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { timeNow } from '../../app/clock.ts'
import { keysOf } from '../../app/commands.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { showPanel } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { motionLine, motionResult } from './motion-words.ts'
import './motions.css'

/** The motions of the §, each on its line with what became of it. */
export function MotionList({
  paragraph,
  locked,
}: {
  readonly paragraph: Paragraph
  readonly locked: boolean
}): ReactNode {
  const record = useRecord()
  const motions = motionsOf(record, paragraph.id)
  return (
    <section className="group" aria-label={texts.motions}>
      <div className="group-head">
        <h2>{texts.motions}</h2>
        {!locked && (
          <Button kind="quiet" keys={keysOf('live.motion')} onPress={() => showPanel('motion')}>
            {texts.registerMotionShort}
          </Button>
        )}
      </div>
      {motions.length === 0 ? (
        <p className="motions-none">{texts.noMotions}</p>
      ) : (
        <ul className="motions">
          {motions.map((motion) => (
            <MotionRow key={motion.id} motion={motion} record={record} locked={locked} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface MotionRowProps {
  readonly motion: Motion
  readonly record: MeetingRecord
  readonly locked: boolean
}

function MotionRow({ motion, record, locked }: MotionRowProps) {
  const live = isLive(motion)
  const result = motionResult(record, motion)
  return (
    <li className={`motion${live ? '' : ' motion-withdrawn'}`}>
      <span>{moverNames(record, motion)}</span>
      {result !== null && (
        <span className={result === 'approved' ? 'motion-result ok' : 'motion-result'}>{texts[result]}</span>
      )}
      <span className="motion-what">{motionLine(record, motion)}</span>
      {live && result === null && !locked && (
        <Button
          kind="quiet"
          onPress={() =>
            void actAndSay(
              { kind: 'motion.withdraw', motionId: motion.id, time: timeNow() },
              doneTexts.motionWithdrawn(motionLine(record, motion), moverNames(record, motion)),
            )
          }
        >
          {texts.withdrawMotion}
        </Button>
      )}
    </li>
  )
}
