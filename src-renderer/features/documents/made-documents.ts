import { create } from 'zustand'
import type { MeetingId } from '#domain/ids.ts'
import type { DocumentFormat } from '#ipc/contract'
import { instantText } from '../../app/clock.ts'
import { newId } from '../../app/ids.ts'

/** A file that was written in this run of the program. */
export interface MadeDocument {
  readonly id: string
  readonly meetingId: MeetingId
  readonly fileName: string
  readonly format: DocumentFormat
  readonly bytes: number
  readonly sha256: string
  /** As shown: "16.02.11". */
  readonly time: string
  /** The meeting's version that was written. */
  readonly version: number
}

const useMade = create<{ readonly made: readonly MadeDocument[] }>(() => ({ made: [] }))

/** All files written since the program was opened, the latest first. */
export function useDocuments(): readonly MadeDocument[] {
  return useMade((state) => state.made)
}

/** Those of one meeting. */
export function documentsOf(
  made: readonly MadeDocument[],
  meetingId: MeetingId | null,
): readonly MadeDocument[] {
  return made.filter((document) => document.meetingId === meetingId)
}

/** Remembers a file that was written now. */
export function keepDocument(document: Omit<MadeDocument, 'id' | 'time'>): void {
  const made = { ...document, id: newId(), time: instantText(new Date().toISOString()) }
  useMade.setState((state) => ({ made: [made, ...state.made] }))
}
