import type { ReactNode } from 'react'
import { Check, CircleAlert, Minus } from 'lucide-react'
import { useState } from 'react'
import type { ParagraphId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { itemLabel } from '#domain/numbering.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { staleSentences } from '#domain/stale-sentences.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { newId } from '../../app/ids.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { showNewItem, showParagraph, useLive } from '../../app/live-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { sentenceTexts } from '../../app/texts/sentences.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyList } from '../../ui/KeyList.tsx'
import type { KeyListRow } from '../../ui/KeyList.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { focusText } from '../../editor/shown-editor.ts'
import './ItemList.css'

export interface ItemListProps {
  readonly shownId: ParagraphId
  /** Numbers only, when a wide panel is open. */
  readonly narrow: boolean
  /** Whether nothing can be added any more. */
  readonly locked: boolean
}

/** The agenda as it becomes minutes: numbers, titles, what is done, what is now. */
export function ItemList({ shownId, narrow, locked }: ItemListProps): ReactNode {
  const record = useRecord()
  const isAdding = useLive(({ isAddingItem }) => isAddingItem)
  const { paragraphs } = record
  const done = paragraphs.filter(({ state }) => state === 'closed').length
  const choose = (id: ParagraphId): void => (id === shownId ? focusText() : showParagraph(id))
  return (
    <>
      {!narrow && (
        <div className="panel-label">
          <h2>{texts.items}</h2>
          <span className="num">{texts.itemsDone(done, paragraphs.length)}</span>
        </div>
      )}
      <KeyList
        kind="options"
        label={texts.items}
        className={`items${narrow ? ' narrow' : ''}`}
        rows={rowsOf(record, narrow)}
        Line={ItemLine}
        chosen={shownId}
        onChoose={choose}
      />
      {!narrow && !locked && !isAdding && (
        <Button kind="quiet" onPress={() => showNewItem(true)}>
          + {texts.newItem}
        </Button>
      )}
      {!narrow && !locked && isAdding && <NewItem after={shownId} />}
    </>
  )
}

/** What is seen of an item. */
interface ItemRow extends KeyListRow {
  /** How many of its sentences no longer tell their facts as they are. */
  readonly stale: number
  readonly label: string
  readonly title: string
  readonly state: Paragraph['state']
  readonly narrow: boolean
}

function rowsOf(record: MeetingRecord, narrow: boolean): readonly ItemRow[] {
  const counts = new Map<ParagraphId, number>()
  for (const { paragraphId } of staleSentences(record)) {
    counts.set(paragraphId, (counts.get(paragraphId) ?? 0) + 1)
  }
  return record.paragraphs.map(({ id, title, state }) => {
    const label = itemLabel(record, id)
    const stale = counts.get(id) ?? 0
    const flag = stale === 0 ? '' : `. ${sentenceTexts.stale(stale)}`
    const spoken = `${label} ${title}. ${texts.itemState[state]}${flag}`
    const className = `item ${state}${stale === 0 ? '' : ' item-stale'}`
    return { id, spoken, className, label, title, state, narrow, stale }
  })
}

function ItemLine({ label, title, state, narrow, stale }: ItemRow) {
  return (
    <>
      <span className="item-number num">{label}</span>{' '}
      {!narrow && <span className="item-title">{title}</span>}
      {!narrow && <StateIcon state={state} stale={stale} />}
    </>
  )
}

function StateIcon({ state, stale }: Pick<ItemRow, 'state' | 'stale'>) {
  if (stale > 0) return <CircleAlert size={16} className="item-flag" aria-hidden="true" />
  if (state === 'closed') return <Check size={16} className="item-done" aria-hidden="true" />
  if (state === 'withdrawn') return <Minus size={16} aria-hidden="true" />
  return <span />
}

/** An item added at the table goes behind the one that is shown. */
function NewItem({ after }: { readonly after: ParagraphId }) {
  const { paragraphs } = useRecord()
  const [title, setTitle] = useState('')
  const add = async (): Promise<void> => {
    if (title.trim() === '') return
    const at = paragraphs.findIndex(({ id }) => id === after)
    const id = newId()
    const item = { id, title: title.trim(), caseNumbers: [], kind: 'decision' } as const
    showNewItem(false)
    showParagraph(id)
    const before = paragraphs[at + 1]?.id ?? null
    await actAndSay({ kind: 'agenda.add', items: [item], before }, doneTexts.itemAdded(item.title))
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
          if (event.key !== 'Escape') return event.continuePropagation()
          showNewItem(false)
          focusText()
        }}
      />
    </form>
  )
}
