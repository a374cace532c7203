import type { ReactNode } from 'react'
import { obstaclesToClosing } from '#domain/propositionsordning.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { motionName } from '#domain/motion-names.ts'
import { paragraphLabel } from '#domain/numbering.ts'
import { joinList } from '#domain/swedish.ts'
import { useLive } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { questionTexts as texts } from '../../app/texts/question.sv.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Why the § could not be closed: which motions have not been tried, and how to mend it (KL 5:67). */
export function ClosingNotice({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  const record = useRecord()
  const { refusedClosing } = useLive()
  const { untreated, undecided } = obstaclesToClosing(record, paragraph.id)
  if (refusedClosing !== paragraph.id || untreated.length + undecided.length === 0) return null
  const names = untreated.map((motion) => motionName(record, motion))
  return (
    <Notice kind="error">
      {texts.notClosed(paragraphLabel(record, paragraph.id))}{' '}
      {names.length > 0 ? texts.untreated(joinList(names, 'och')) : texts.undecided}
    </Notice>
  )
}
