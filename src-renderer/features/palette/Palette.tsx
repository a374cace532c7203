import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { rankFuzzy } from '#domain/fuzzy.ts'
import { paletteTexts as texts } from '../../app/texts/palette.sv.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import type { PaletteEntry } from './palette-entries.ts'
import './Palette.css'

/** As many as anybody reads through; further letters find the rest. */
const longestList = 40

export interface PaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What can be found now, asked for when the palette opens; the order decides between equally good answers. */
  readonly entries: () => readonly PaletteEntry[]
}

/** A field that finds by a few letters, and does what is chosen once it has closed. */
export function Palette({ isOpen, onClose, entries }: PaletteProps): ReactNode {
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
          <PaletteSearch entries={entries} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteSearch({ entries, onClose }: Omit<PaletteProps, 'isOpen'>): ReactNode {
  const [all] = useState(entries)
  const [search, setSearch] = useState('')
  const listId = useId()
  const chosen = useRef<PaletteEntry | null>(null)
  const found = rankFuzzy(all, search, ({ names }) => names).slice(0, longestList)
  // What is chosen may move the focus, which the dialog holds until it is gone.
  useEffect(() => () => chosen.current?.run(), [])
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <TextField aria-label={texts.field} autoFocus>
        <Input
          className="palette-input"
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          placeholder={texts.field}
        />
      </TextField>
      <ListBox
        id={listId}
        aria-label={texts.results}
        className="palette-list"
        items={found}
        renderEmptyState={() => <p className="palette-none">{texts.none(search.trim())}</p>}
        onAction={(key) => {
          chosen.current = found.find(({ id }) => id === key) ?? null
          onClose()
        }}
      >
        {(entry) => <EntryRow entry={entry} />}
      </ListBox>
    </Autocomplete>
  )
}

function EntryRow({ entry }: { readonly entry: PaletteEntry }): ReactNode {
  const { id, lead, label, detail, keys } = entry
  return (
    <ListBoxItem
      id={id}
      textValue={[lead, label, detail].filter((part) => part !== '').join(' ')}
      className="palette-item"
    >
      <span className="palette-label">
        {lead !== '' && <span className="palette-lead num">{lead}</span>}
        {label}
      </span>
      {keys === '' ? <span className="palette-detail">{detail}</span> : <Kbd keys={keys} />}
    </ListBoxItem>
  )
}
