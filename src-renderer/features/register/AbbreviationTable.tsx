import type { ReactNode } from 'react'
import { keysOf } from '../../app/commands.ts'
import { DraftCell } from '../../app/DraftFields.tsx'
import { texts } from '../../app/texts.sv.ts'
import { say } from '../../app/toasts.ts'
import { EditRow } from '../../ui/EditRow.tsx'
import { EditTable } from '../../ui/EditTable.tsx'
import { NewRow } from '../../ui/NewRow.tsx'
import { abbreviationsOf, readAbbreviations } from './abbreviation-rows.ts'
import type { Abbreviation } from './abbreviation-rows.ts'
import { undoRegister } from './register-store.ts'

export interface AbbreviationTableProps {
  readonly abbreviations: Readonly<Record<string, string>>
  readonly onChange: (abbreviations: Readonly<Record<string, string>>, field: string) => void
}

/** The body's own abbreviations and what they are written out as. */
export function AbbreviationTable({ abbreviations, onChange }: AbbreviationTableProps): ReactNode {
  const words = texts.register.phrases
  const { row } = texts.agenda
  const rows = Object.entries(abbreviations)
  const keep = (next: readonly Abbreviation[], field: string): void => onChange(abbreviationsOf(next), field)
  const remove = (index: number, short: string): void => {
    keep(rows.toSpliced(index, 1), '')
    say(words.removed(short), undoRegister)
  }
  return (
    <EditTable
      label={words.abbreviations}
      showsHead
      columns={[
        { id: 'number', name: words.columns.number, className: '', hidesName: true },
        { id: 'short', name: words.columns.short, className: 'abbreviation-short' },
        { id: 'words', name: words.columns.words, className: '' },
        { id: 'menu', name: words.columns.menu, className: '', hidesName: true },
      ]}
    >
      {rows.map(([short, full], index) => {
        const key = `${index}`
        return (
          <EditRow
            key={key}
            id={key}
            lead={index + 1}
            optionsName={row.options(short)}
            onMove={null}
            onDropBefore={null}
            onRemove={() => remove(index, short)}
            columnCount={4}
            actions={[
              {
                id: 'remove',
                text: row.remove,
                keys: keysOf('list.remove'),
                run: () => remove(index, short),
              },
            ]}
          >
            <td className="abbreviation-short">
              <DraftCell
                label={`${words.columns.short}, ${short}`}
                wraps={false}
                value={short}
                onCommit={(text) => {
                  // One that is empty, or written as another, is not kept: it would take the other's place.
                  if (text !== '' && !/\s/.test(text) && !rows.some(([other]) => other === text)) {
                    keep(rows.with(index, [text, full]), `abbreviation.${index}`)
                  }
                }}
              />
            </td>
            <td>
              <DraftCell
                label={`${words.columns.words}, ${short}`}
                wraps={false}
                value={full}
                onCommit={(text) => {
                  if (text !== '') keep(rows.with(index, [short, text]), `abbreviation.${index}`)
                }}
              />
            </td>
          </EditRow>
        )
      })}
      <NewRow
        label={words.newAbbreviation}
        lead="+"
        placeholder={words.newAbbreviationPlaceholder}
        columnCount={4}
        onAdd={(text) => keep([...rows, ...readAbbreviations(text)], '')}
      />
    </EditTable>
  )
}
