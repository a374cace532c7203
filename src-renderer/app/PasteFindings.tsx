import type { ReactNode } from 'react'
import type { PasteFinding } from '#domain/pasted-lines.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { texts } from './texts.sv.ts'

export interface PasteFindingsProps {
  readonly findings: readonly PasteFinding[]
  /** Takes the words away; null while they follow what is being written. */
  readonly onClose: (() => void) | null
}

/** What of a pasted text did not become what it was pasted for, line by line. Headings go without saying. */
export function PasteFindings({ findings, onClose }: PasteFindingsProps): ReactNode {
  const told = findings.filter(({ kind }) => kind !== 'heading')
  if (told.length === 0) return null
  const words = texts.app.paste
  return (
    <Notice
      kind="warning"
      actions={
        onClose !== null && (
          <Button kind="quiet" onPress={onClose}>
            {texts.app.close}
          </Button>
        )
      }
    >
      <p>{words.title}</p>
      <ul className="findings">
        {told.map(({ line, kind, text }) => (
          <li key={`${line} ${kind} ${text}`}>{words[kind](line, text)}</li>
        ))}
      </ul>
    </Notice>
  )
}
