import type { ReactNode } from 'react'
import type { MeetingRecord } from '#domain/record.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import type { RollCallRow } from './roll-call-rows.ts'
import { rowWords } from './roll-call-words.ts'

interface RollCallLineProps {
  readonly record: MeetingRecord
  readonly row: RollCallRow
  readonly choice: number
}

/** A line of the roll call as it is seen. */
export function RollCallLine({ record, row, choice }: RollCallLineProps): ReactNode {
  const { party, name, standing, note } = rowWords(record, row, choice)
  return (
    <>
      <span className="party">{party}</span>
      <span className="roll-call-name">{name}</span>
      <span className="roll-call-standing">{standing}</span>
      <span className="roll-call-note">
        {note}
        {row.kind === 'proposal' && <Kbd keys="↵" />}
        {row.kind === 'proposal' && row.candidates.length > 1 && <Kbd keys="→" />}
      </span>
    </>
  )
}
