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

interface MadeState {
  readonly made: readonly MadeDocument[]
  /** What is being written; null while nothing is. */
  readonly making: DocumentFormat | null
}

const useMade = create<MadeState>(() => ({ made: [], making: null }))

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

/** The format in which a document is being written; null while none is. */
export function useMaking(): DocumentFormat | null {
  return useMade((state) => state.making)
}

/** Says that a document is being written. Gives false when one is already. */
export function beginMaking(making: DocumentFormat): boolean {
  if (useMade.getState().making !== null) return false
  useMade.setState({ making })
  return true
}

/** The document has been written, or has not. */
export function endMaking(): void {
  useMade.setState({ making: null })
}
