import type { DocumentFormat } from '#ipc/contract'
import { call } from '../../bridge.ts'
import { openMeetingNow, settle } from '../../app/meeting-store.ts'
import { beginMaking, endMaking, keepDocument } from './made-documents.ts'

/**
 * Writes the minutes of the open meeting to a file that is asked for, with what has been typed last; remembers it and
 * gives its name. Gives null when no file was chosen, and while another is being written.
 *
 * @throws AppError MISSING_GLYPH, EXPORT_FAILED, FILE_UNWRITABLE, DISK_FULL
 */
export async function makeDocument(format: DocumentFormat): Promise<string | null> {
  const meetingId = openMeetingNow()?.meetingId
  if (meetingId === undefined || !beginMaking(format)) return null
  try {
    await settle()
    const version = openMeetingNow()?.version ?? 0
    const file = await call('document.export', { meetingId, kind: 'protokoll', format })
    if (file === null) return null
    keepDocument({ ...file, meetingId, format, version })
    return file.fileName
  } finally {
    endMaking()
  }
}
