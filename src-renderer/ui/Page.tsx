import type { ReactNode } from 'react'
import { Region } from './Region.tsx'
import './Page.css'

export interface PageProps {
  readonly name: string
  readonly width: 'narrow' | 'wide'
  readonly children: ReactNode
}

/** A sheet of paper to scroll, with a measure. */
export function Page({ name, width, children }: PageProps): ReactNode {
  return (
    <Region name={name} as="main" look="paper">
      <div className={`page page-${width}`}>{children}</div>
    </Region>
  )
}
