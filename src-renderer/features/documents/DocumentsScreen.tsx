import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { hasReached } from '#domain/states.ts'
import type { DocumentFormat } from '#ipc/contract'
import { useCommand } from '../../app/command-bus.ts'
import { keysOf } from '../../app/commands.ts'
import { useMeeting, useRecord } from '../../app/meeting-store.ts'
import { texts } from '../../app/texts.sv.ts'
import { say } from '../../app/toasts.ts'
import { useFailure } from '../../app/use-failure.ts'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Region } from '../../ui/Region.tsx'
import { AnslagPart } from './AnslagPart.tsx'
import { documentsOf, useDocuments, useMaking } from './made-documents.ts'
import type { MadeDocument } from './made-documents.ts'
import { makeDocument } from './make-document.ts'
import './DocumentsScreen.css'

const formats: readonly DocumentFormat[] = ['pdf', 'txt', 'json']

/** Dokument: the meeting's exports, each with the size and hash of the file that was written. */
export function DocumentsScreen(): ReactNode {
  const isOver = hasReached(useRecord().meeting, 'closed')
  const meetingId = useMeeting((meeting) => meeting.meetingId)
  const version = useMeeting((meeting) => meeting.version)
  const made = documentsOf(useDocuments(), meetingId)
  const failure = useFailure()
  const working = useMaking()
  const words = texts.documents

  const create = async (format: DocumentFormat): Promise<void> => {
    await failure.attempt(() => makeDocument(format))
  }
  useCommand('document.export', () => void create('pdf'))

  const main = (
    <Page name={words.region} width="narrow">
      <div className="page-head">
        <h2>{words.create}</h2>
      </div>
      <ul className="formats">
        {formats.map((format) => (
          <li key={format} className="format">
            <Button
              kind={format === 'pdf' ? 'primary' : 'plain'}
              isDisabled={working !== null}
              onPress={() => void create(format)}
              keys={format === 'pdf' ? keysOf('document.export') : undefined}
              aria-describedby={`format-${format}`}
            >
              {working === format ? words.working : words.formats[format]}
            </Button>
            <span id={`format-${format}`} className="muted small">
              {words.formatNotes[format]}
            </span>
          </li>
        ))}
      </ul>
      {failure.message !== '' && (
        <div className="format-error">
          <Notice kind="error">{failure.message}</Notice>
        </div>
      )}
      <div className="page-part">
        <div className="page-head">
          <h2>{words.made}</h2>
          {made.length > 0 && <span>{words.madeHint}</span>}
        </div>
        {made.length === 0 ? (
          <p className="muted">{words.none}</p>
        ) : (
          <MadeTable made={made} version={version ?? 0} />
        )}
      </div>
    </Page>
  )
  return (
    <div className={isOver ? 'documents documents-after' : 'documents'}>
      {main}
      {isOver && (
        <Region name={words.asideRegion} as="aside" look="desk">
          <AnslagPart />
        </Region>
      )}
    </div>
  )
}

interface MadeTableProps {
  readonly made: readonly MadeDocument[]
  /** The meeting's version now: an older document has been overtaken. */
  readonly version: number
}

function MadeTable({ made, version }: MadeTableProps): ReactNode {
  const words = texts.documents
  return (
    <table className="made num" aria-label={words.made}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.columns.document}</th>
          <th scope="col">{words.columns.when}</th>
          <th scope="col">{words.columns.size}</th>
          <th scope="col">{words.columns.hash}</th>
        </tr>
      </thead>
      <tbody>
        {made.map((document) => (
          <tr key={document.id}>
            <th scope="row">
              {document.fileName}
              <div className="small muted">
                {words.kind}, {words.formats[document.format]}
              </div>
            </th>
            <td>
              {document.time}
              {document.version !== version && <div className="small warn">{words.changed}</div>}
            </td>
            <td>{words.size(document.bytes)}</td>
            <td>
              <Hash sha256={document.sha256} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The first and last signs of a hash, and the way to copy all of it. */
function Hash({ sha256 }: { readonly sha256: string }): ReactNode {
  const words = texts.documents
  const copy = (): void => {
    if (copyText(sha256)) say(words.copied, null)
  }
  return (
    <span className="hash">
      <abbr title={sha256}>
        {sha256.slice(0, 4)} {sha256.slice(4, 8)}
      </abbr>
      <Button kind="icon" aria-label={words.copy} onPress={copy}>
        <Copy aria-hidden="true" />
      </Button>
    </span>
  )
}
