import type { ReactNode } from 'react'
import { Fragment, useRef, useState } from 'react'
import type { NewItem } from '#domain/acts/act.ts'
import type { ParagraphId } from '#domain/ids.ts'
import { lockOf, lockedParts } from '#domain/locks.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { itemKinds } from '#domain/meeting.ts'
import { itemLabel } from '#domain/numbering.ts'
import { allowedParagraphStates } from '#domain/transitions.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { PasteFinding } from '#domain/pasted-lines.ts'
import { DraftCell } from '../../app/DraftFields.tsx'
import { keysOf } from '../../app/commands.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { PasteFindings } from '../../app/PasteFindings.tsx'
import { readCaseNumbers, readItems } from '../../app/read-items.ts'
import { errorText, itemKindTexts, texts } from '../../app/texts.sv.ts'
import { EditRow } from '../../ui/EditRow.tsx'
import { EditTable } from '../../ui/EditTable.tsx'
import { Select } from '../../ui/Select.tsx'
import {
  addItems,
  describeItem,
  itemAfter,
  moveItem,
  putItemBefore,
  removeItem,
  restoreItem,
  withdrawItem,
} from './agenda-acts.ts'
import { NewItemRow } from './NewItemRow.tsx'

export interface AgendaListProps {
  readonly currentId: ParagraphId | null
  readonly onCurrent: (paragraphId: ParagraphId) => void
}

/** Where a new item is written: last, or before another one. */
type NewRow = { readonly before: ParagraphId | null }

const columnCount = 5

/** The agenda as a list that is written in: pasted one item a line anywhere, reordered, added to. */
export function AgendaList({ currentId, onCurrent }: AgendaListProps): ReactNode {
  const record = useRecord()
  const [newRow, setNewRow] = useState<NewRow>({ before: null })
  const [refused, setRefused] = useState<{ readonly id: ParagraphId; readonly text: string } | null>(null)
  const [findings, setFindings] = useState<readonly PasteFinding[]>([])
  const newField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { list, row } = texts.agenda
  const locks = lockedParts(record)
  const mayAdd = locks.agenda === 'free'
  const mayMove = locks.order === 'free'

  const read = (text: string): readonly NewItem[] => {
    const { items, findings: found } = readItems(text)
    setFindings(found)
    return items
  }
  const writeAfter = (paragraphId: ParagraphId): void => {
    if (!mayAdd) return
    setNewRow({ before: itemAfter(record, paragraphId) })
    // The row is there after the next drawing.
    requestAnimationFrame(() => newField.current?.focus())
  }
  const pasteAfter = (paragraph: Paragraph, text: string): void => {
    if (!mayAdd) return
    const [first, ...rest] = read(text)
    if (first === undefined) return
    if (paragraph.title !== '') return addItems([first, ...rest], itemAfter(record, paragraph.id))
    describeItem(paragraph, first)
    addItems(rest, itemAfter(record, paragraph.id))
  }
  const remove = async (paragraph: Paragraph): Promise<void> => {
    const failure = await removeItem(paragraph)
    setRefused(failure === null ? null : { id: paragraph.id, text: errorText(failure) })
  }
  const newItemRow = !mayAdd ? null : (
    <NewItemRow
      key="new"
      label={list.newItem}
      number={record.paragraphs.length + 1}
      isAtEnd={newRow.before === null}
      inputRef={newField}
      onAdd={(text) => addItems(read(text), newRow.before)}
      onLeave={() => setNewRow({ before: null })}
    />
  )

  return (
    <>
      <EditTable
        label={list.title}
        showsHead={false}
        columns={[
          { id: 'number', name: list.columns.number, className: '' },
          { id: 'title', name: list.columns.title, className: '' },
          { id: 'caseNumbers', name: list.columns.caseNumbers, className: 'agenda-case-numbers' },
          { id: 'kind', name: list.columns.kind, className: 'agenda-kind' },
          { id: 'menu', name: list.columns.menu, className: '' },
        ]}
      >
        {record.paragraphs.map((paragraph) => {
          const label = itemLabel(record, paragraph.id)
          return (
            <Fragment key={paragraph.id}>
              {newRow.before === paragraph.id && newItemRow}
              <EditRow
                id={paragraph.id}
                lead={label}
                optionsName={row.options(list.rowName(label))}
                isCurrent={paragraph.id === currentId}
                onFocus={() => onCurrent(paragraph.id)}
                onMove={mayMove ? (by) => moveItem(record, paragraph.id, by) : null}
                onDropBefore={mayMove ? (draggedId) => putItemBefore(draggedId, paragraph.id) : null}
                onRemove={mayAdd ? () => void remove(paragraph) : null}
                finding={refused?.id === paragraph.id ? refused.text : ''}
                columnCount={columnCount}
                hiddenActions={impossibleActions(record, paragraph)}
                actions={[
                  {
                    id: 'up',
                    text: row.moveUp,
                    keys: keysOf('list.moveUp'),
                    run: () => moveItem(record, paragraph.id, -1),
                  },
                  {
                    id: 'down',
                    text: row.moveDown,
                    keys: keysOf('list.moveDown'),
                    run: () => moveItem(record, paragraph.id, 1),
                  },
                  {
                    id: 'after',
                    text: list.newItem,
                    keys: keysOf('list.insert'),
                    run: () => writeAfter(paragraph.id),
                  },
                  { id: 'withdraw', text: list.withdraw, keys: '', run: () => withdrawItem(paragraph) },
                  { id: 'restore', text: list.restore, keys: '', run: () => restoreItem(paragraph.id) },
                  {
                    id: 'remove',
                    text: row.remove,
                    keys: keysOf('list.remove'),
                    run: () => void remove(paragraph),
                  },
                ]}
              >
                <ItemCells
                  paragraph={paragraph}
                  isReadOnly={lockOf(record, 'item', paragraph.id) !== 'free'}
                  label={label}
                  onEnter={() => writeAfter(paragraph.id)}
                  onPasteRows={(text) => pasteAfter(paragraph, text)}
                />
              </EditRow>
            </Fragment>
          )
        })}
        {newRow.before === null && newItemRow}
      </EditTable>
      <PasteFindings findings={findings} onClose={() => setFindings([])} />
    </>
  )
}

/** What cannot be done with an item now, as the meeting and the § stand. */
function impossibleActions(record: MeetingRecord, { id, state }: Paragraph): ReadonlySet<string> {
  const { agenda, order } = lockedParts(record)
  const states = agenda === 'free' ? allowedParagraphStates(record, id) : []
  return new Set([
    ...(order === 'free' ? [] : ['up', 'down']),
    ...(agenda === 'free' ? [] : ['after', 'remove']),
    ...(states.includes('withdrawn') ? [] : ['withdraw']),
    ...(state === 'withdrawn' && states.includes('planned') ? [] : ['restore']),
  ])
}

interface ItemCellsProps {
  readonly paragraph: Paragraph
  readonly isReadOnly: boolean
  readonly label: string
  readonly onEnter: () => void
  readonly onPasteRows: (text: string) => void
}

function ItemCells({ paragraph, isReadOnly, label, onEnter, onPasteRows }: ItemCellsProps): ReactNode {
  const { list } = texts.agenda
  const isWithdrawn = paragraph.state === 'withdrawn'
  return (
    <>
      <td>
        <DraftCell
          label={list.titleOf(label)}
          wraps
          isReadOnly={isReadOnly}
          value={paragraph.title}
          onCommit={(title) => describeItem(paragraph, { title })}
          onEnter={onEnter}
          onPasteRows={onPasteRows}
        />
      </td>
      <td className="agenda-case-numbers">
        <DraftCell
          label={list.caseNumbersOf(label)}
          wraps={false}
          isReadOnly={isReadOnly}
          value={paragraph.caseNumbers.join(', ')}
          onCommit={(text) => describeItem(paragraph, { caseNumbers: readCaseNumbers(text) })}
          onEnter={onEnter}
        />
      </td>
      <td className="agenda-kind">
        {isWithdrawn ? (
          <span className="agenda-withdrawn">{list.withdrawn}</span>
        ) : (
          <Select
            label={list.kindOf(label)}
            look="cell"
            isDisabled={isReadOnly}
            value={paragraph.kind}
            choices={itemKinds.map((kind) => ({ value: kind, text: itemKindTexts[kind] }))}
            onChange={(kind) => describeItem(paragraph, { kind })}
          />
        )}
      </td>
    </>
  )
}
