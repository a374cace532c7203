import { useState } from 'react'

/** A field whose text means something: how it is read and kept. */
export interface ReadTextOptions<TValue> {
  /** What is kept, as it is shown. */
  readonly shown: string
  /** What somebody means by a text; null when it cannot be understood. */
  readonly read: (text: string) => { readonly value: TValue } | null
  readonly onCommit: (value: TValue) => void
}

/** What such a field does. */
export interface ReadText {
  /** What stands in the field. */
  readonly text: string
  readonly setText: (text: string) => void
  /** Whether something has been written that is not kept. */
  readonly isWritten: boolean
  /** Whether the text could not be understood when it was to be kept. */
  readonly isWrong: boolean
  /** Keeps what is written, if it can be understood. */
  readonly keep: () => void
  /** Back to what is kept. */
  readonly reset: () => void
}

/** What is written freely and shown in one way: while it is written it may mean nothing, so that it is kept when it is left. */
export function useReadText<TValue>({ shown, read, onCommit }: ReadTextOptions<TValue>): ReadText {
  const [text, setText] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const keep = (): void => {
    if (text === null) return
    const understood = read(text)
    setWrong(understood === null)
    if (understood === null) return
    setText(null)
    if (text !== shown) onCommit(understood.value)
  }
  const reset = (): void => {
    setText(null)
    setWrong(false)
  }
  return { text: text ?? shown, setText, isWritten: text !== null, isWrong, keep, reset }
}
