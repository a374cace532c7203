import type { ReactNode } from 'react'
import './StatusBar.css'

/** How the saving stands: a dot and the words; the words alone say it too. */
export interface SaveSign {
  readonly state: 'saved' | 'saving' | 'failed'
  readonly text: string
  /** Set apart after the text, e.g. the time. */
  readonly strong: string
}

export interface StatusBarProps {
  readonly label: string
  readonly sign: SaveSign
  /** Beside the sign: what to do when saving fails, the clock, … */
  readonly children?: ReactNode
  /** At the right end. */
  readonly end?: ReactNode
}

/** The one line at the bottom. */
export function StatusBar({ label, sign, children, end }: StatusBarProps): ReactNode {
  return (
    <footer className="status-bar num" aria-label={label}>
      {/* Read out only when it fails: a secretary does not want to hear about every save. */}
      <span
        className={`save-sign save-${sign.state}`}
        role={sign.state === 'failed' ? 'alert' : 'status'}
        aria-live={sign.state === 'failed' ? 'assertive' : 'off'}
      >
        <span className="save-dot" aria-hidden="true" />
        {sign.text}
        {sign.strong !== '' && <b>{sign.strong}</b>}
      </span>
      {children}
      <span className="spacer" />
      {end}
    </footer>
  )
}
