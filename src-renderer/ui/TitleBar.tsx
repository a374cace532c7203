import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import './TitleBar.css'

export interface TitleBarProps {
  readonly title: string
  readonly subtitle: string
  /** The way back; null where there is none. */
  readonly back: { readonly name: string; readonly run: () => void } | null
  /** Tabs and what can be done, to the right. */
  readonly children?: ReactNode
}

/** The one line at the top: where one is, and its parts. */
export function TitleBar({ title, subtitle, back, children }: TitleBarProps): ReactNode {
  return (
    <header className="title-bar">
      {back !== null && (
        <Button kind="icon" aria-label={back.name} onPress={back.run}>
          <ArrowLeft aria-hidden="true" />
        </Button>
      )}
      <h1 className="title-bar-title">{title}</h1>
      {subtitle !== '' && <span className="title-bar-subtitle num">{subtitle}</span>}
      <span className="spacer" />
      {children}
    </header>
  )
}
