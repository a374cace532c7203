import type { ReactNode } from 'react'
import type { Body, SectionTemplate } from '#domain/body.ts'
import { fillBodyForms } from '#domain/swedish.ts'
import { keysOf } from '../../app/commands.ts'
import { DraftCell } from '../../app/DraftFields.tsx'
import { sectionKindTexts, texts } from '../../app/texts.sv.ts'
import { say } from '../../app/toasts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { EditRow } from '../../ui/EditRow.tsx'
import { EditTable } from '../../ui/EditTable.tsx'
import { undoRegister } from './register-store.ts'

export interface SectionTableProps {
  readonly body: Body
  readonly onChange: (sections: readonly SectionTemplate[], field: string) => void
}

/** The sections of a § in the order in which they print, with their headings. */
export function SectionTable({ body, onChange }: SectionTableProps): ReactNode {
  const { sections } = body.template
  const words = texts.register.template
  const { row } = texts.agenda
  const move = (index: number, by: 1 | -1): void => {
    const [section, other] = [sections[index], sections[index + by]]
    if (section !== undefined && other !== undefined) {
      onChange(sections.with(index, other).with(index + by, section), '')
    }
  }
  const putBefore = (from: number, to: number): void => {
    const section = sections[from]
    if (section === undefined) return
    const rest = sections.toSpliced(from, 1)
    onChange(rest.toSpliced(from < to ? to - 1 : to, 0, section), '')
  }
  const remove = (index: number, name: string): void => {
    onChange(sections.toSpliced(index, 1), '')
    say(words.removed(name), undoRegister)
  }
  const set = (index: number, changes: Partial<SectionTemplate>): void => {
    const section = sections[index]
    if (section !== undefined) onChange(sections.with(index, { ...section, ...changes }), `section.${index}`)
  }
  const ids = rowIds(sections)
  return (
    <EditTable
      label={words.sections}
      showsHead
      columns={[
        { id: 'number', name: words.columns.number, className: '', hidesName: true },
        { id: 'kind', name: words.columns.kind, className: 'section-kind' },
        { id: 'heading', name: words.columns.heading, className: '' },
        { id: 'standing', name: words.columns.standing, className: 'section-standing' },
        { id: 'menu', name: words.columns.menu, className: '', hidesName: true },
      ]}
    >
      {sections.map((section, index) => {
        const name = sectionKindTexts[section.kind]
        return (
          <EditRow
            key={ids[index]}
            id={String(index)}
            lead={index + 1}
            optionsName={row.options(name)}
            onMove={(by) => move(index, by)}
            onDropBefore={(dragged) => putBefore(Number(dragged), index)}
            onRemove={() => remove(index, name)}
            columnCount={5}
            actions={[
              { id: 'up', text: row.moveUp, keys: keysOf('list.moveUp'), run: () => move(index, -1) },
              { id: 'down', text: row.moveDown, keys: keysOf('list.moveDown'), run: () => move(index, 1) },
              { id: 'remove', text: row.remove, keys: keysOf('list.remove'), run: () => remove(index, name) },
            ]}
          >
            <td className="section-kind">{name}</td>
            <td>
              <DraftCell
                label={`${words.columns.heading}, ${name}`}
                wraps={false}
                value={section.heading}
                placeholder={words.noHeading}
                onCommit={(heading) => set(index, { heading })}
              />
              {section.heading.includes('{') && (
                <span className="section-filled">{fillBodyForms(body, section.heading)}</span>
              )}
            </td>
            <td className="section-standing">
              <Checkbox
                label={`${words.columns.standing}, ${name}`}
                hidesLabel
                isSelected={section.standing}
                onChange={(standing) => set(index, { standing })}
              />
            </td>
          </EditRow>
        )
      })}
    </EditTable>
  )
}

/** A key for each row that follows it when it moves: its kind, and which of that kind it is. */
function rowIds(sections: readonly SectionTemplate[]): readonly string[] {
  return sections.map(
    ({ kind }, index) => `${kind}-${sections.slice(0, index).filter((other) => other.kind === kind).length}`,
  )
}
