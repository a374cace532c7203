import type { ReactNode } from 'react'
import type { Notice as HostNotice } from '#ipc/contract'
import { instantText } from '../../app/clock.ts'
import { useStatus } from '../../app/status-store.ts'
import { texts } from '../../app/texts.sv.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What the host found when it opened the database, in plain words. */
export function DatabaseNotices(): ReactNode {
  const status = useStatus((state) => state.status)
  return status?.notices.map((notice) => (
    <Notice key={notice.code} kind="warning">
      {noticeText(notice)}
    </Notice>
  ))
}

function noticeText({ code, details }: HostNotice): string {
  const { restored, startedOver } = texts.app.notices
  const setAside = String(details['setAside'] ?? '')
  if (code === 'DATABASE_STARTED_OVER') return startedOver(setAside)
  return restored(instantText(String(details['backupAt'] ?? '')), setAside)
}
