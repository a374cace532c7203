import { useEffect, useState } from 'react'
import type { ParagraphId } from '#domain/ids.ts'
import { paragraphVersions, type KeptText, type ParagraphVersion } from '#domain/paragraph-versions.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { useMeeting, useRecord } from '../../app/meeting-store.ts'
import { call } from '../../bridge.ts'

/** The earlier versions of a §, newest first, read anew whenever something has come to disk; null until they are here. */
export function useVersions(paragraphId: ParagraphId): readonly ParagraphVersion[] | null {
  const record = useRecord()
  const version = useMeeting((meeting) => meeting.version)
  const meetingId = record.meeting.id
  const sectionIds = sectionsOf(record, paragraphId)
    .map(({ id }) => id)
    .join('\n')
  const [kept, setKept] = useState<readonly KeptText[] | null>(null)
  useEffect(() => {
    let isWanted = version !== null
    const read = async (): Promise<void> => {
      const lists = await Promise.all(
        sectionIds
          .split('\n')
          .map(async (sectionId) =>
            (await call('text.versions', { meetingId, sectionId })).map((text) => ({ sectionId, ...text })),
          ),
      )
      if (isWanted) setKept(lists.flat())
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [meetingId, sectionIds, version])
  return kept === null ? null : paragraphVersions(sectionsOf(record, paragraphId), kept)
}
