import type { ReactNode } from 'react'
import { useId } from 'react'
import { clauseChanges } from '#domain/amendments.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { Motion } from '#domain/motion.ts'
import { moverNames } from '#domain/motion-names.ts'
import { isLive, motionsOf } from '#domain/motions.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { keysOf } from '../../app/commands.ts'
import { showPanel } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { motionTexts } from '../../app/texts/motion.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { RowMenu } from '../../ui/RowMenu.tsx'
import { EditDiff } from './EditDiff.tsx'
import { motionActions } from './motion-actions.ts'
import type { MotionPart } from './motion-draft.ts'
import { aboutName, motionLine, motionNote, motionResult } from './motion-words.ts'
import './motions.css'

interface MotionListProps {
  readonly paragraph: Paragraph
  readonly locked: boolean
}

/** The motions of the §, each on its line with what became of it. */
export function MotionList({ paragraph, locked }: MotionListProps): ReactNode {
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
  const id = useId()
  const live = isLive(motion)
  const result = motionResult(record, motion)
  const note = motionNote(record, motion)
  const changes = live && result === null ? changesOf(record, motion) : []
  const actions = locked ? [] : motionActions(record, motion)
  return (
    <li className={`motion${live ? '' : ' motion-withdrawn'}`} aria-labelledby={id}>
      <span id={id} className="motion-who">
        {moverNames(record, motion)}
      </span>
      {result !== null && (
        <span className={result === 'approved' ? 'motion-result ok' : 'motion-result'}>
          {result === 'refused' ? motionTexts.refused : texts[result]}
        </span>
      )}
      {actions.length > 0 && (
        <RowMenu name={motionTexts.options(aboutName(record, motion))} actions={actions} />
      )}
      <span className="motion-what">{motionLine(record, motion)}</span>
      {note !== '' && <span className="motion-what">{note}</span>}
      {changes.length > 0 && <EditDiff parts={changes} />}
    </li>
  )
}

/** What an amendment of words on record changes in them, clause by clause. */
function changesOf(record: MeetingRecord, motion: Motion): readonly MotionPart[] {
  if (motion.kind !== 'amend') return []
  return clauseChanges(record, motion).map(({ point, before, after }) => ({
    kind: before === null ? 'add' : after === null ? 'reject' : 'amend',
    point,
    before,
    clauses: after === null ? [] : [after],
  }))
}
