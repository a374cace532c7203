import { create } from 'zustand'
import type { BodyId, MeetingId } from '#domain/ids.ts'
import { today } from './clock.ts'
import { resetFind } from './find-store.ts'
import { flushAll } from './flush-registry.ts'
import { beginLive } from './live-store.ts'
import { closeMeeting, openMeeting, openMeetingNow } from './meeting-store.ts'

export type MeetingTab = 'prepare' | 'live' | 'documents'

/** What the window shows. */
export type Place =
  | { readonly kind: 'firstStart' }
  | { readonly kind: 'overview' }
  | { readonly kind: 'register'; readonly bodyId: BodyId | null }
  | { readonly kind: 'settings' }
  | { readonly kind: 'meeting'; readonly meetingId: MeetingId; readonly tab: MeetingTab }

const usePlaceState = create<{ readonly place: Place }>(() => ({ place: { kind: 'overview' } }))

/** Where the window is. */
export function usePlace(): Place {
  return usePlaceState((state) => state.place)
}

/** Goes somewhere else in the program. A meeting that is left is handed over to the disk first. */
export async function goTo(place: Exclude<Place, { readonly kind: 'meeting' }>): Promise<void> {
  const { place: from } = usePlaceState.getState()
  leaveField()
  flushAll()
  usePlaceState.setState({ place })
  if (from.kind === 'meeting') await closeMeeting()
}

/**
 * Opens a meeting at a part of it; `null` for the part that its state calls for.
 *
 * @throws AppError NOT_FOUND
 */
export async function openTab(meetingId: MeetingId, tab: MeetingTab | null): Promise<void> {
  await openMeeting(meetingId)
  if (beginLive(meetingId)) resetFind()
  usePlaceState.setState({ place: { kind: 'meeting', meetingId, tab: tab ?? usualTab() } })
}

/** A meeting to come is prepared; from its day on it is kept. */
function usualTab(): MeetingTab {
  const meeting = openMeetingNow()?.record.meeting
  const isToCome = meeting?.state === 'planned' || meeting?.state === 'summoned'
  return isToCome && meeting.date !== today() ? 'prepare' : 'live'
}

/** The part of a meeting that is shown, outside React; null elsewhere. */
export function tabNow(): MeetingTab | null {
  const { place } = usePlaceState.getState()
  return place.kind === 'meeting' ? place.tab : null
}

/** Shows another part of the open meeting. */
export function showTab(tab: MeetingTab): void {
  const { place } = usePlaceState.getState()
  if (place.kind !== 'meeting' || place.tab === tab) return
  leaveField()
  usePlaceState.setState({ place: { ...place, tab } })
}

/** A field keeps what was written in it when it is left; a screen that goes would take it along unsaved. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
