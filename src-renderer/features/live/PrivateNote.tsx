import type { ReactNode } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Paragraph } from '#domain/meeting.ts'
import { afterPaint } from '../../app/after-paint.ts'
import { registerFlush } from '../../app/flush-registry.ts'
import { act, setTyping } from '../../app/meeting-store.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { focusText } from '../../editor/shown-editor.ts'
import { createTypingPace } from '../../editor/typing-pace.ts'
import { TextArea } from '../../ui/TextField.tsx'

/**
 * The secretary's own note beside a §; it never leaves the database. Saved at the pace of the text. Mount it anew for
 * another §.
 */
export function PrivateNote({ paragraph, inputRef }: PrivateNoteProps): ReactNode {
  const [text, setText] = useState(paragraph.privateNote)
  const latest = useRef(text)
  const handedOver = useRef(text)
  const pace = useRef<ReturnType<typeof createTypingPace> | null>(null)
  const source = `note.${paragraph.id}`
  const write = useEffectEvent((joins: boolean) => {
    setTyping(source, false)
    handedOver.current = latest.current
    const change = { kind: 'paragraph.note', paragraphId: paragraph.id, text: latest.current } as const
    void act(change, { merge: joins })
  })

  // A step that is taken back or done again reaches the field too; what has been typed since stays.
  const kept = paragraph.privateNote
  useEffect(() => {
    if (kept === handedOver.current || latest.current !== handedOver.current) return
    handedOver.current = kept
    latest.current = kept
    setText(kept)
  }, [kept])

  useEffect(() => {
    const started = createTypingPace((joins) => write(joins), afterPaint)
    pace.current = started
    const stop = registerFlush(started.flush)
    return () => {
      started.flush()
      stop()
    }
  }, [])

  return (
    <section className="group" aria-label={texts.privateNote}>
      <TextArea
        label={texts.privateNote}
        quietLabel
        note={texts.privateNoteNote}
        rows={3}
        value={text}
        inputRef={inputRef}
        onKeyDown={(event) => (event.key === 'Escape' ? focusText() : event.continuePropagation())}
        onChange={(next) => {
          latest.current = next
          setText(next)
          setTyping(source, true)
          pace.current?.typed()
        }}
      />
    </section>
  )
}

interface PrivateNoteProps {
  readonly paragraph: Paragraph
  readonly inputRef: React.Ref<HTMLTextAreaElement>
}
