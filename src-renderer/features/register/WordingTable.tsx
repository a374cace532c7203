import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Body } from '#domain/body.ts'
import { capitalise } from '#domain/swedish.ts'
import type { PhraseId, WordingFault } from '#domain/phrases.ts'
import { phraseFindings, phraseIds, phraseText } from '#domain/phrases.ts'
import { keysOf } from '../../app/commands.ts'
import { DraftCell } from '../../app/DraftFields.tsx'
import { texts } from '../../app/texts.sv.ts'
import { EditRow } from '../../ui/EditRow.tsx'
import { EditTable } from '../../ui/EditTable.tsx'
import { Select } from '../../ui/Select.tsx'

type Wordings = Body['template']['phrases']

export interface WordingTableProps {
  readonly wordings: Wordings
  readonly onChange: (wordings: Wordings, field: string) => void
}

const groups = [...new Set(phraseIds.map(groupOf))]

/** How the body words the standing sentences, group by group: its own wording, or the standard one in grey. */
export function WordingTable({ wordings, onChange }: WordingTableProps): ReactNode {
  const words = texts.register.phrases
  const { row } = texts.agenda
  const [group, setGroup] = useState(groups[0] ?? '')
  const findings = phraseFindings(wordings)
  const set = (id: PhraseId, wording: string): void => {
    const { [id]: _, ...others } = wordings
    const isOwn = wording !== '' && wording !== phraseText(id)
    onChange(isOwn ? { ...others, [id]: wording } : others, `phrase.${id}`)
  }
  return (
    <>
      <div className="wording-group">
        <Select
          label={words.group}
          look="panel"
          value={group}
          choices={groups.map((value) => ({ value, text: capitalise(value) }))}
          onChange={setGroup}
        />
      </div>
      <EditTable
        label={words.wordings}
        showsHead
        columns={[
          { id: 'number', name: words.columns.number, className: '', hidesName: true },
          { id: 'situation', name: words.columns.situation, className: 'wording-situation' },
          { id: 'wording', name: words.columns.wording, className: '' },
          { id: 'menu', name: words.columns.menu, className: '', hidesName: true },
        ]}
      >
        {phraseIds
          .filter((id) => groupOf(id) === group)
          .map((id, index) => {
            const name = situationName(id)
            const reset = {
              id: 'reset',
              text: words.standard,
              keys: keysOf('list.remove'),
              run: () => set(id, ''),
            }
            return (
              <EditRow
                key={id}
                id={id}
                lead={index + 1}
                optionsName={row.options(name)}
                onMove={null}
                onDropBefore={null}
                onRemove={() => set(id, '')}
                columnCount={4}
                finding={findings
                  .filter(({ situation }) => situation === id)
                  .map(faultText)
                  .join(' ')}
                actions={[reset]}
              >
                <td className="wording-situation">{name}</td>
                <td>
                  <DraftCell
                    label={`${words.columns.wording}, ${name}`}
                    wraps
                    value={wordings[id] ?? ''}
                    placeholder={phraseText(id)}
                    onCommit={(wording) => set(id, wording)}
                  />
                </td>
              </EditRow>
            )
          })}
      </EditTable>
    </>
  )
}

function groupOf(id: PhraseId): string {
  return id.split('.')[0] ?? ''
}

/** "två_förslag" → "Två förslag". */
function situationName(id: PhraseId): string {
  return capitalise((id.split('.')[1] ?? '').replaceAll('_', ' '))
}

function faultText({ kind, placeholder }: WordingFault): string {
  return texts.register.phrases.faults[kind](placeholder)
}
