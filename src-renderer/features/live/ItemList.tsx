import type { ReactNode } from 'react'
import { Check, Minus } from 'lucide-react'
import { memo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { ParagraphId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { itemLabel } from '#domain/numbering.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { newId } from '../../app/ids.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { showParagraph } from '../../app/live-store.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { focusText } from './focus.ts'
import './ItemList.css'

export interface ItemListProps {
  readonly shownId: ParagraphId | null
  /** Numbers only, when a wide panel is open. */
  readonly narrow: boolean
  /** Whether nothing can be added any more. */
  readonly locked: boolean
}

/** The agenda as it becomes minutes: numbers, titles, what is done, what is now. */
export function ItemList({ shownId, narrow, locked }: ItemListProps): ReactNode {
  const record = useRecord()
  const { paragraphs } = record
  const done = paragraphs.filter(({ state }) => state === 'closed').length
  return (
    <>
      {!narrow && (
        <div className="panel-label">
          <h2>{texts.items}</h2>
          <span className="num">{texts.itemsDone(done, paragraphs.length)}</span>
        </div>
      )}
      <Items rows={rowsOf(record)} shownId={shownId} narrow={narrow} />
      {!narrow && !locked && <NewItem after={shownId} />}
    </>
  )
}

/** What is seen of an item. */
interface ItemRow {
  readonly id: ParagraphId
  readonly label: string
  readonly title: string
  readonly state: Paragraph['state']
}

function rowsOf(record: MeetingRecord): readonly ItemRow[] {
  return record.paragraphs.map(({ id, title, state }) => ({ id, label: itemLabel(record, id), title, state }))
}

interface ItemsProps {
  readonly rows: readonly ItemRow[]
  readonly shownId: ParagraphId | null
  readonly narrow: boolean
}

/** Drawn anew only when something in it is another: text, votes and attendance change the record at every key. */
const Items = memo(ItemsList, (before, after) => {
  const { shownId, narrow, rows } = after
  return (
    before.shownId === shownId &&
    before.narrow === narrow &&
    before.rows.length === rows.length &&
    before.rows.every((row, i) => isSameRow(row, rows[i]))
  )
})

function isSameRow(a: ItemRow, b: ItemRow | undefined): boolean {
  return a.id === b?.id && a.label === b.label && a.title === b.title && a.state === b.state
}

function ItemsList({ rows, shownId, narrow }: ItemsProps) {
  return (
    <ListBox
      aria-label={texts.items}
      className={`items${narrow ? ' narrow' : ''}`}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={shownId === null ? [] : [shownId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (typeof key === 'string') showParagraph(key)
      }}
      onAction={focusText}
    >
      {rows.map(({ id, label, title, state }) => (
        <ListBoxItem
          key={id}
          id={id}
          className={`item ${state}`}
          textValue={`${label} ${title}. ${texts.itemState[state]}`}
        >
          <span className="item-number num">{label}</span>
          {!narrow && <span className="item-title">{title}</span>}
          {!narrow && <StateIcon state={state} />}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

function StateIcon({ state }: { readonly state: Paragraph['state'] }) {
  if (state === 'closed') return <Check size={16} className="item-done" aria-label={texts.itemState.closed} />
  if (state === 'withdrawn') return <Minus size={16} aria-label={texts.itemState.withdrawn} />
  return <span />
}

/** An item added at the table goes behind the one that is shown. */
function NewItem({ after }: { readonly after: ParagraphId | null }) {
  const { paragraphs } = useRecord()
  const [title, setTitle] = useState<string | null>(null)
  if (title === null) {
    return (
      <Button kind="quiet" onPress={() => setTitle('')}>
        + {texts.newItem}
      </Button>
    )
  }
  const add = async (): Promise<void> => {
    if (title.trim() === '') return
    const at = paragraphs.findIndex(({ id }) => id === after)
    const id = newId()
    const item = { id, title: title.trim(), caseNumbers: [], kind: 'decision' } as const
    setTitle(null)
    showParagraph(id)
    await act({ kind: 'agenda.add', items: [item], before: paragraphs[at + 1]?.id ?? null }, { merge: false })
  }
  return (
    <form
      className="new-item"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={texts.newItemTitle}
        quietLabel
        autoFocus
        value={title}
        onChange={setTitle}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTitle(null)
          else event.continuePropagation()
        }}
      />
    </form>
  )
}
