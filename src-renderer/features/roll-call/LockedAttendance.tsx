import type { ReactNode } from 'react'
import type { Lock } from '#domain/locks.ts'
import { LateChange } from '../../app/LateChange.tsx'
import { lockText, lockTexts } from '../../app/texts/locks.sv.ts'

/** Why who was there can only be read, with the way to change it where there is one; nothing while it can be changed. */
export function LockedAttendance({ lock }: { readonly lock: Lock }): ReactNode {
  return lock === 'free' || lock === 'withReason' ? (
    <LateChange paragraphId={null} locked={lockTexts.attendance} />
  ) : (
    <p className="muted">{lockText('attendance', lock)}</p>
  )
}
