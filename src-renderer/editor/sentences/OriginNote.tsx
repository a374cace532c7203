import type { ReactNode } from 'react'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { LexicalEditor } from 'lexical'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Origin } from '#domain/minutes-body.ts'
import { keysOf } from '../../app/commands.ts'
import { sentenceTexts as texts } from '../../app/texts/sentences.sv.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import type { MadeSentence } from './caret-sentence.ts'
import { $caretSentence, $sentenceWithId, blockElement, useCaretSentence } from './caret-sentence.ts'

export interface OriginNoteProps {
  /** Says where a sentence comes from: "Ur omröstning 1 i § 44, 19.42". */
  readonly originText: (origin: Origin) => string
  /** Shows the fact. */
  readonly onOpen: (origin: Origin) => void
}

/**
 * Where the sentence comes from that the caret stands in or the mouse is over, on the line of its section's heading: near,
 * and never over text. Screen readers have it as the description of the text while the caret is there.
 */
export function OriginNote({ originText, onOpen }: OriginNoteProps): ReactNode {
  const [editor] = useLexicalComposerContext()
  const caret = useSentenceAtCaret(editor)
  const pointed = useSentenceUnderMouse(editor, onOpen)
  const shown = pointed ?? caret
  const id = useId()
  const note = useRef<HTMLButtonElement>(null)
  useStandingAtHeading(editor, shown?.blockId ?? null, note)
  useEffect(() => {
    const root = editor.getRootElement()
    if (root === null || caret === null) return undefined
    root.setAttribute('aria-describedby', id)
    return () => root.removeAttribute('aria-describedby')
  }, [editor, caret, id])

  if (shown === null) return null
  return (
    <button
      ref={note}
      id={id}
      type="button"
      tabIndex={-1}
      className="origin-note"
      title={texts.open}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(shown.origin)}
    >
      <span className="origin-words">{texts.origin(originText(shown.origin), shown.edited)}</span>
      <Kbd keys={keysOf('live.origin')} />
    </button>
  )
}

function isSame(a: MadeSentence | null, b: MadeSentence | null): boolean {
  return a === b || (a?.blockId === b?.blockId && a?.edited === b?.edited && a?.origin === b?.origin)
}

/** Kept up to date with the caret; others ask `useCaretSentence` for it. */
function useSentenceAtCaret(editor: LexicalEditor): MadeSentence | null {
  useLayoutEffect(() => {
    const look = (): void => {
      const sentence = editor.read($caretSentence)
      if (!isSame(sentence, useCaretSentence.getState().sentence)) useCaretSentence.setState({ sentence })
    }
    look()
    const stop = editor.registerUpdateListener(look)
    return () => {
      stop()
      useCaretSentence.setState({ sentence: null })
    }
  }, [editor])
  return useCaretSentence(({ sentence }) => sentence)
}

/** The sentence that the mouse is over. A click on the line in its margin shows the fact. */
function useSentenceUnderMouse(editor: LexicalEditor, onOpen: (origin: Origin) => void): MadeSentence | null {
  const [pointed, setPointed] = useState<MadeSentence | null>(null)
  const open = useRef(onOpen)
  useEffect(() => {
    open.current = onOpen
  }, [onOpen])
  useEffect(() => {
    const madeAt = (target: EventTarget | null): HTMLElement | null =>
      target instanceof Element ? target.closest<HTMLElement>('.made') : null
    const over = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('.origin-note') !== null) return
      const blockId = madeAt(target)?.dataset.block
      setPointed(blockId === undefined ? null : editor.read(() => $sentenceWithId(blockId)))
    }
    const press = (event: MouseEvent): void => {
      const block = madeAt(event.target)
      const blockId = block?.dataset.block
      if (!block || blockId === undefined || event.clientX >= block.getBoundingClientRect().left) return
      event.preventDefault()
      const sentence = editor.read(() => $sentenceWithId(blockId))
      if (sentence !== null) open.current(sentence.origin)
    }
    return editor.registerRootListener((root, former) => {
      former?.parentElement?.removeEventListener('pointerover', over)
      former?.removeEventListener('mousedown', press)
      root?.parentElement?.addEventListener('pointerover', over)
      root?.addEventListener('mousedown', press)
    })
  }, [editor])
  return pointed
}

const anchorName = '--sentence-origin'

/** Ties the note to the heading of the section that the block stands in, or to the block itself where there is none. */
function useStandingAtHeading(
  editor: LexicalEditor,
  blockId: string | null,
  note: React.RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    if (blockId === null) return undefined
    let tied: HTMLElement | null = null
    const tie = (): void => {
      const block = blockElement(editor, blockId)
      const heading = block?.closest('.section')?.querySelector<HTMLElement>('.section-heading') ?? null
      const place = heading === null || heading.hidden ? block : heading
      note.current?.classList.toggle('origin-note-above', place === block)
      if (place === tied) return
      tied?.style.removeProperty('anchor-name')
      place?.style.setProperty('anchor-name', anchorName)
      tied = place
    }
    tie()
    const stop = editor.registerUpdateListener(tie)
    return () => {
      stop()
      tied?.style.removeProperty('anchor-name')
    }
  }, [editor, blockId, note])
}
