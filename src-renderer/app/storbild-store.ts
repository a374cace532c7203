import { create } from 'zustand'
import type { ParagraphId } from '#domain/ids.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { StorbildView } from '#domain/storbild-view.ts'
import { call, onEvent } from '../bridge.ts'
import { shownParagraph } from './live-store.ts'

interface StorbildState {
  readonly isOpen: boolean
  /** The room goes on seeing what it saw, whatever happens here. */
  readonly isFrozen: boolean
}

const closed: StorbildState = { isOpen: false, isFrozen: false }

/** What the storbild was handed last, as text: most changes are of words that the room does not see. */
let told = ''

/** Whether the room sees a storbild, and whether that stands still. */
export const useStorbild = create<StorbildState>(() => closed)

/** Opens the storbild, or closes it. */
export async function toggleStorbild(): Promise<void> {
  const { isOpen } = useStorbild.getState()
  await call(isOpen ? 'storbild.close' : 'storbild.open', {})
  told = ''
  useStorbild.setState({ isOpen: !isOpen, isFrozen: false })
}

/** Lets the storbild stand still, or go on. */
export function freezeStorbild(isFrozen: boolean): void {
  useStorbild.setState({ isFrozen })
}

/** Hands the storbild what it is to show; null for nothing. */
export async function showOnStorbild(view: StorbildView | null): Promise<void> {
  const telling = JSON.stringify(view)
  if (telling === told) return
  told = telling
  await call('storbild.show', { view })
}

/** Learns that the storbild was closed from outside. Gives the way to stop. */
export function watchStorbild(): () => void {
  return onEvent('storbild.closed', () => useStorbild.setState(closed))
}

/**
 * The § that the room is in: the one that is shown here when it is being treated, else the one that is. A look back, or
 * ahead, is the secretary's own.
 */
export function paragraphOfRoom(record: MeetingRecord, chosen: ParagraphId | null): ParagraphId | null {
  const shown = shownParagraph(record, chosen)
  if (shown?.state === 'open') return shown.id
  return record.paragraphs.findLast(({ state }) => state === 'open')?.id ?? shown?.id ?? null
}
