import type { KeyboardEvent, ReactNode } from 'react'
import type { SignatureRole } from '#domain/body.ts'
import { minutesCover } from '#domain/document/cover.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { keysOf } from '../../app/commands.ts'
import { texts } from '../../app/texts.sv.ts'
import type { KeyListRow } from '../../ui/KeyList.tsx'
import { KeyList } from '../../ui/KeyList.tsx'
import { RowMenu } from '../../ui/RowMenu.tsx'

export interface SignatureOrderProps {
  /** An example whose body has the order. */
  readonly record: MeetingRecord
  readonly onChange: (order: readonly SignatureRole[]) => void
}

interface SignatureRow extends KeyListRow {
  readonly name: string
  readonly capacity: string
  readonly onMove: (by: 1 | -1) => void
}

/** Who signs after whom, as the signatures stand on the cover; Alt with the arrows moves one. */
export function SignatureOrder({ record, onChange }: SignatureOrderProps): ReactNode {
  const order = record.body.template.signatureOrder
  const move = (index: number, by: 1 | -1): void => {
    const [role, other] = [order[index], order[index + by]]
    if (role !== undefined && other !== undefined) onChange(order.with(index, other).with(index + by, role))
  }
  const rows = order.map((role, i) => signatureRow(record, role, (by) => move(i, by)))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key']
    if (!event.altKey || by === null || id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    rows.find((row) => row.id === id)?.onMove(by)
  }
  return (
    <div className="print-example" onKeyDownCapture={onKeyDown}>
      <KeyList
        kind="rows"
        label={texts.register.template.signatureOrder}
        className="signature-order"
        rows={rows}
        Line={SignatureLine}
      />
    </div>
  )
}

function signatureRow(
  record: MeetingRecord,
  role: SignatureRole,
  onMove: (by: 1 | -1) => void,
): SignatureRow {
  const { template } = record.body
  const alone = { ...record, body: { ...record.body, template: { ...template, signatureOrder: [role] } } }
  const [signature] = minutesCover(alone, record.paragraphs).signatures
  const { name, capacity } = signature ?? { name: '', capacity: '' }
  return { id: role, spoken: `${capacity}, ${name}`, className: 'signature-row', name, capacity, onMove }
}

function SignatureLine({ name, capacity, onMove }: SignatureRow) {
  const { row } = texts.agenda
  return (
    <>
      <span>{name}</span>
      <span className="small muted">{capacity}</span>
      <RowMenu
        name={row.options(name)}
        actions={[
          { id: 'up', text: row.moveUp, keys: keysOf('list.moveUp'), run: () => onMove(-1) },
          { id: 'down', text: row.moveDown, keys: keysOf('list.moveDown'), run: () => onMove(1) },
        ]}
      />
    </>
  )
}
