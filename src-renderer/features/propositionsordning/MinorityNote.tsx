import type { ReactNode } from 'react'
import type { Choice } from '#domain/alternatives.ts'
import { isAssembly } from '#domain/body-law.ts'
import { isAboutDeferral } from '#domain/choice-words.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { servingAt } from '#domain/serving.ts'
import { thirdOf } from '#domain/thresholds.ts'
import { thresholdFor } from '#domain/vote-opening.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { questionTexts as texts } from '../../app/texts/question.sv.ts'
import { unbroken } from '../../ui/unbroken.ts'

interface MinorityNoteProps {
  readonly paragraph: Paragraph
  readonly choices: readonly Choice[]
}

/** In fullmäktige a third may have a matter put off, once (KL 5:50): how many that is, or that it has been used. */
export function MinorityNote({ paragraph, choices }: MinorityNoteProps): ReactNode {
  const record = useRecord()
  if (!isAboutDeferral(record, { kind: 'decideToday', choices })) return null
  if (!isAssembly(record.body.kind)) return null
  if (thresholdFor(record, paragraph.id, choices) !== 'third') {
    return paragraph.minorityDeferralUsed ? (
      <p className="question-note">{unbroken(texts.minorityUsed)}</p>
    ) : null
  }
  const present = servingAt(record, paragraph.id).serving.size
  return <p className="question-note">{unbroken(texts.minority(thirdOf(present), present))}</p>
}
