import { isAssembly } from '#domain/body-law.ts'
import type { Motion } from '#domain/motion.ts'
import { moverNames } from '#domain/motion-names.ts'
import { isLive } from '#domain/motions.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { showMotionForm } from '../../app/live-store.ts'
import { timeWithin } from '../../app/live-time.ts'
import { act } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { motionTexts as texts } from '../../app/texts/motion.sv.ts'
import type { RowAction } from '../../ui/RowMenu.tsx'
import { aboutName, motionLine, motionResult } from './motion-words.ts'

const step = { merge: false }

/** What can be done with a motion: nothing once it has been tried. */
export function motionActions(record: MeetingRecord, motion: Motion): readonly RowAction[] {
  if (!isLive(motion))
    return [action('restore', texts.restore, () => restore(motion)), ...removal(record, motion)]
  if (motionResult(record, motion) !== null) return []
  const { id: motionId } = motion
  return [
    action('join', texts.someoneJoins, () => showMotionForm({ kind: 'join', motionId })),
    action('approve', texts.someoneApproves, () =>
      showMotionForm({ kind: 'new', motionKind: 'approve', aboutId: motionId }),
    ),
    action('change', texts.changeIt, () => showMotionForm({ kind: 'change', motionId })),
    action('withdraw', texts.withdraw, () => withdraw(record, motion)),
    ...refusal(record, motion),
    ...removal(record, motion),
  ]
}

function action(id: string, text: string, run: () => void): RowAction {
  return { id, text, keys: '', run }
}

/** Withdrawn motions are kept and not printed (KL 5:67 p. 1). */
function withdraw(record: MeetingRecord, motion: Motion): void {
  void actAndSay(
    { kind: 'motion.withdraw', motionId: motion.id, time: timeWithin(record, motion.paragraphId) },
    doneTexts.motionWithdrawn(motionLine(record, motion), moverNames(record, motion)),
  )
}

function restore(motion: Motion): void {
  void act({ kind: 'motion.put', motion: { ...motion, withdrawnAt: null, refusedReason: null } }, step)
}

/** The chair of a fullmäktige refuses to put what raises another matter (KL 5:57; not in nämnder, 6:33). */
function refusal({ body }: MeetingRecord, motion: Motion): readonly RowAction[] {
  if (!isAssembly(body.kind)) return []
  const refused = { ...motion, refusedReason: texts.refusedReason }
  return [action('refuse', texts.refuse, () => void act({ kind: 'motion.put', motion: refused }, step))]
}

/** One that was written by mistake can go, as long as no question holds it. */
function removal(record: MeetingRecord, motion: Motion): readonly RowAction[] {
  const isHeld = record.questions.some(({ alternatives }) =>
    alternatives.some(({ refersTo }) => refersTo === motion.id),
  )
  return isHeld ? [] : [action('remove', texts.remove, () => remove(record, motion))]
}

function remove(record: MeetingRecord, motion: Motion): void {
  void actAndSay(
    { kind: 'motion.remove', motionId: motion.id },
    texts.removedToast(aboutName(record, motion)),
  )
}
