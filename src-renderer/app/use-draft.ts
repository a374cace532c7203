import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { registerFlush } from './flush-registry.ts'
import { setTyping } from './meeting-store.ts'

/** Something typed is handed over this long after the first key at the latest, so that it is on disk within a second. */
const handOverMs = 600

export interface DraftOptions {
  /** What is kept now. */
  readonly value: string
  /** What is kept of a typed text: trimmed, without blank lines … */
  readonly tidy: (text: string) => string
  readonly commit: (text: string) => void
}

export interface Draft {
  /** What the field shows. */
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
}

interface Typed {
  readonly text: string
  /** What was kept when it was typed, and what has been handed over since: the field shows anything else that comes. */
  readonly base: string
  readonly sent: string
}

/**
 * A field whose text is handed over while it is typed: soon after the first key, when the field is left, and whenever
 * everything is asked to hand over. The text stays as typed while the field has the focus; what comes from elsewhere
 * (undo) replaces it.
 */
export function useDraft(options: DraftOptions): Draft {
  const source = useId()
  const [typed, setTyped] = useState<Typed | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const pending = useRef<string | null>(null)

  const handOver = (): void => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    const text = pending.current
    pending.current = null
    if (text !== null && text !== options.value) options.commit(text)
    setTyping(source, false)
  }
  const latest = useRef(handOver)
  useLayoutEffect(() => {
    latest.current = handOver
  })

  useEffect(() => {
    const flush = (): void => latest.current()
    const unregister = registerFlush(flush)
    return () => {
      flush()
      unregister()
    }
  }, [])

  const isOwn = typed !== null && (options.value === typed.base || options.value === typed.sent)
  return {
    text: isOwn ? typed.text : options.value,
    onChange(text) {
      const sent = options.tidy(text)
      pending.current = sent
      setTyped({ text, base: options.value, sent })
      setTyping(source, true)
      timer.current ??= setTimeout(() => latest.current(), handOverMs)
    },
    onBlur() {
      handOver()
      setTyped(null)
    },
  }
}

/** Keeps a text without the spaces around it. */
export function tidyLine(text: string): string {
  return text.trim()
}

/** Keeps the lines of a text that say something. */
export function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
