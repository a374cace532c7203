import type { ReactNode } from 'react'
import { unbroken } from './unbroken.ts'
import './Notice.css'

export interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error'
  readonly children: ReactNode
  /** Buttons: what to do about it. */
  readonly actions?: ReactNode
}

/** Something said in its place: what happened, what is safe, what to do. Errors are read out at once. */
export function Notice({ kind, children, actions }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <div className="notice-text">{typeof children === 'string' ? unbroken(children) : children}</div>
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  )
}
