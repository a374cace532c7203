import type { ReactNode } from 'react'
import './EmptyState.css'

export interface EmptyStateProps {
  readonly title: string
  /** What the place is for. */
  readonly children: ReactNode
  /** The one thing to do. */
  readonly actions?: ReactNode
}

/** What stands where there is nothing yet. */
export function EmptyState({ title, children, actions }: EmptyStateProps): ReactNode {
  return (
    <div className="empty">
      <h2 className="empty-title">{title}</h2>
      <p className="empty-text">{children}</p>
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  )
}
