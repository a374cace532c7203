import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { rankFuzzy } from '#domain/fuzzy.ts'
import { paletteTexts as texts } from '../../app/texts/palette.sv.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { stepByKey } from '../../ui/key-steps.ts'
import type { PaletteEntry } from './palette-entries.ts'
import './Palette.css'

/** As many as anybody reads through; further letters find the rest. */
const longestList = 40

/** About as many as are seen at a time. */
const rowsOfPage = 10

export interface PaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What the field asks for. */
  readonly field: string
  /** What can be found now, asked for when the palette opens; the order decides between equally good answers. */
  readonly entries: () => readonly PaletteEntry[]
}

/** A field that finds by a few letters, and does what is chosen once it has closed. */
export function Palette({ isOpen, onClose, field, entries }: PaletteProps): ReactNode {
  return (
    <ModalOverlay
      className="palette-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="palette-box">
        <Dialog className="palette" aria-label={texts.title}>
          <PaletteSearch field={field} entries={entries} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteSearch({ field, entries, onClose }: Omit<PaletteProps, 'isOpen'>): ReactNode {
  const [all] = useState(entries)
  const [search, setSearch] = useState('')
  // Nothing is chosen before anything has been asked for: Enter by mistake does nothing.
  const [chosen, setChosen] = useState(-1)
  const id = useId()
  const taken = useRef<PaletteEntry | null>(null)
  const found = rankFuzzy(all, search, ({ names }) => names).slice(0, longestList)
  // What is chosen may move the focus, which the dialog holds until it is gone.
  useEffect(() => () => taken.current?.run(), [])
  const take = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return
    taken.current = entry
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
    const to = isCaretKey(event.key)
      ? null
      : stepByKey(event.key, { at: chosen, count: found.length, page: rowsOfPage })
    if (to !== null) setChosen(to)
    else if (event.key === 'Enter') take(found[chosen])
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        className="palette-input"
        role="combobox"
        aria-label={field}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={id}
        {...(chosen in found && { 'aria-activedescendant': `${id}-${chosen}` })}
        placeholder={field}
        autoFocus
        value={search}
        onChange={({ target }) => {
          setSearch(target.value)
          setChosen(target.value.trim() === '' ? -1 : 0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={id}
        role="listbox"
        aria-label={texts.results}
        className="palette-list"
        // The caret stays in the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((entry, i) => (
          <EntryRow
            key={entry.id}
            id={`${id}-${i}`}
            entry={entry}
            isChosen={i === chosen}
            onTake={() => take(entry)}
          />
        ))}
      </ul>
      <p className={found.length === 0 ? 'palette-none' : 'visually-hidden'} role="status">
        {found.length === 0 ? texts.none(search.trim()) : ''}
      </p>
    </>
  )
}

/** Keys that move the caret within the field. */
function isCaretKey(key: string): boolean {
  return key === 'Home' || key === 'End'
}

interface EntryRowProps {
  readonly id: string
  readonly entry: PaletteEntry
  readonly isChosen: boolean
  readonly onTake: () => void
}

function EntryRow({ id, entry, isChosen, onTake }: EntryRowProps): ReactNode {
  const { lead, label, detail, keys } = entry
  const row = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li ref={row} id={id} role="option" aria-selected={isChosen} className="palette-item" onMouseUp={onTake}>
      <span className="palette-label">
        {lead !== '' && <span className="palette-lead num">{lead}</span>} {label}
      </span>{' '}
      {keys === '' ? <span className="palette-detail">{detail}</span> : <Kbd keys={keys} />}
    </li>
  )
}
