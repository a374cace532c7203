import type { ReactNode } from 'react'
import { errorText, texts } from '../../app/texts.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { FileImport } from './use-import.ts'

/** So many findings are listed; the rest are counted. */
const listed = 5

/** Why a file was not taken in: every finding with its place in the file. */
export function ImportRefused({ refused, message, dismiss }: FileImport): ReactNode {
  if (refused === null && message === '') return null
  const words = texts.meetings.import
  return (
    <Notice
      kind="error"
      actions={
        <Button kind="quiet" onPress={dismiss}>
          {texts.app.close}
        </Button>
      }
    >
      {message}
      {refused !== null && (
        <>
          <p>{words.refused(refused.fileName, refused.findings.length)}</p>
          <ul className="findings">
            {refused.findings.slice(0, listed).map((finding) => (
              <li key={`${finding.code} ${finding.place}`}>{errorText(finding)}</li>
            ))}
            {refused.findings.length > listed && <li>{words.more(refused.findings.length - listed)}</li>}
          </ul>
        </>
      )}
    </Notice>
  )
}
