import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import './SideNav.css'

export interface SideNavItem {
  readonly id: string
  readonly text: string
  readonly icon: LucideIcon
  readonly isCurrent: boolean
  readonly go: () => void
}

/** The program's places; the one that is shown is marked. */
export function SideNav({ items }: { readonly items: readonly SideNavItem[] }): ReactNode {
  return (
    <ul className="side-nav">
      {items.map(({ id, text, icon: Icon, isCurrent, go }) => (
        <li key={id}>
          <AriaButton className="side-nav-item" onPress={go} {...(isCurrent && { 'aria-current': 'page' })}>
            <Icon aria-hidden="true" />
            <span className="side-nav-text">{text}</span>
          </AriaButton>
        </li>
      ))}
    </ul>
  )
}
