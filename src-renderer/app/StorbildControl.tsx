import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { storbildView } from '#domain/storbild.ts'
import { useCommand } from './command-bus.ts'
import { StatusItems } from './FrameSlots.tsx'
import { useLive } from './live-store.ts'
import { useRecord } from './meeting-store.ts'
import {
  freezeStorbild,
  paragraphOfRoom,
  showOnStorbild,
  toggleStorbild,
  useStorbild,
} from './storbild-store.ts'
import { storbildTexts } from './texts/storbild.sv.ts'

/** Opens and closes the storbild of the open meeting, and keeps it told while it is open. */
export function StorbildControl(): ReactNode {
  const isOpen = useStorbild((state) => state.isOpen)
  useCommand('live.storbild', () => void toggleStorbild())
  return isOpen && <StorbildFeed />
}

/** Sends the room what has changed of the public facts, unless it is frozen; says here what the room sees. */
function StorbildFeed(): ReactNode {
  const record = useRecord()
  const chosen = useLive((state) => state.paragraphId)
  const isFrozen = useStorbild((state) => state.isFrozen)
  const view = storbildView(record, paragraphOfRoom(record, chosen))
  useCommand('live.storbildFreeze', () => freezeStorbild(!isFrozen))
  useEffect(() => {
    if (!isFrozen) void showOnStorbild(view)
  }, [view, isFrozen])
  useEffect(() => () => leaveMeeting(), [])
  return (
    <StatusItems>
      <b role="status">{isFrozen ? storbildTexts.frozen : storbildTexts.shows}</b>
    </StatusItems>
  )
}

/** With the meeting goes what the room saw of it. */
function leaveMeeting(): void {
  if (!useStorbild.getState().isOpen) return
  freezeStorbild(false)
  void showOnStorbild(null)
}
