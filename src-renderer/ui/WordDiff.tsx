import type { ReactNode } from 'react'
import './WordDiff.css'

export interface WordDiffProps {
  /** The stretches of both texts in order; a deletion comes before its insertion. */
  readonly runs: readonly { readonly kind: 'equal' | 'insert' | 'delete'; readonly text: string }[]
}

/** Two versions of a text as one: what has come is marked, what has gone is struck through. */
export function WordDiff({ runs }: WordDiffProps): ReactNode {
  return runs.map(({ kind, text }, i) => {
    const key = `${i} ${kind}`
    if (kind === 'insert')
      return (
        <ins key={key} className="diff-in">
          {text}
        </ins>
      )
    return kind === 'delete' ? (
      <del key={key} className="diff-out">
        {text}
      </del>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
