import type { ReactNode } from 'react'
import { Kbd } from '../../ui/Kbd.tsx'
import type { RollCallLineRow } from './roll-call-words.ts'

/** A line of the roll call as it is seen; of a proposal also the keys that take it and show the next in turn. */
export function RollCallLine({ party, name, standing, note, candidates }: RollCallLineRow): ReactNode {
  return (
    <>
      <span className="party">{party}</span>
      <span className="roll-call-name">{name}</span>
      <span className="roll-call-standing">{standing}</span>
      <span className="roll-call-note">
        {note}
        {candidates > 0 && <Kbd keys="↵" />}
        {candidates > 1 && <Kbd keys="→" />}
      </span>
    </>
  )
}
