import type { MotionKind } from '#domain/motion.ts'
import { useCommand } from '../../app/command-bus.ts'
import { showMotionForm } from '../../app/live-store.ts'

/** A command for each kind of motion, and for joining somebody's; `mayMove` says quietly why none can be noted now. */
export function useMotionCommands(mayMove: () => boolean): void {
  const open = (motionKind: MotionKind): void => {
    if (mayMove()) showMotionForm({ kind: 'new', motionKind, aboutId: null })
  }
  useCommand('live.motion', () => open('approve'))
  useCommand('live.approve', () => open('approve'))
  useCommand('live.reject', () => open('reject'))
  useCommand('live.amend', () => open('amend'))
  useCommand('live.addTo', () => open('add'))
  useCommand('live.referBack', () => open('referBack'))
  useCommand('live.table', () => open('table'))
  useCommand('live.ownProposal', () => open('own'))
  useCommand('live.join', () => {
    if (mayMove()) showMotionForm({ kind: 'join', motionId: null })
  })
}
