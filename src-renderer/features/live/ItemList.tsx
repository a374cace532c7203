import type { ReactNode } from 'react'
import { Check, Minus } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { ParagraphId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { itemLabel } from '#domain/numbering.ts'
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
        {paragraphs.map((paragraph) => (
          <ListBoxItem
            key={paragraph.id}
            id={paragraph.id}
            className={`item ${paragraph.state}`}
            textValue={`${itemLabel(record, paragraph.id)} ${paragraph.title}. ${texts.itemState[paragraph.state]}`}
          >
            <span className="item-number num">{itemLabel(record, paragraph.id)}</span>
            {!narrow && <span className="item-title">{paragraph.title}</span>}
            {!narrow && <StateIcon state={paragraph.state} />}
          </ListBoxItem>
        ))}
      </ListBox>
      {!narrow && !locked && <NewItem after={shownId} />}
    </>
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
