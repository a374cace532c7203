import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'

export interface PartNavProps<TPart extends string> {
  readonly label: string
  readonly parts: readonly { readonly id: TPart; readonly name: string }[]
  readonly current: TPart
  readonly onGo: (part: TPart) => void
}

/**
 * The parts of what is open, in the title line. Navigation and not tabs: each part is a screen with landmarks of its own,
 * which a tab panel would hide from those who go by landmarks.
 */
export function PartNav<TPart extends string>({
  label,
  parts,
  current,
  onGo,
}: PartNavProps<TPart>): ReactNode {
  return (
    <nav className="phases" aria-label={label}>
      {parts.map(({ id, name }) => (
        <AriaButton
          key={id}
          className="phase"
          onPress={() => onGo(id)}
          {...(id === current && { 'aria-current': 'page' })}
        >
          {name}
        </AriaButton>
      ))}
    </nav>
  )
}
