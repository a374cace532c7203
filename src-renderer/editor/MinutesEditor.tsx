import type { ReactNode } from 'react'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { SectionId } from '#domain/ids.ts'
import type { Block, Section } from '#domain/minutes-body.ts'
import { afterPaint } from '../app/after-paint.ts'
import { InsertMenu } from './insert-menu/InsertMenu.tsx'
import type { InsertOffers } from './insert-menu/InsertMenu.tsx'
import { Abbreviations } from './completion/Abbreviations.tsx'
import type { AbbreviationsProps } from './completion/Abbreviations.tsx'
import { Completion } from './completion/Completion.tsx'
import type { CompletionProps } from './completion/Completion.tsx'
import { createTypingPace } from './typing-pace.ts'
import { MinutesExtension } from './minutes-extension.ts'
import { $sectionNodes } from './body.ts'
import { $touchesLocked } from './nodes/section/section-selection.ts'
import { $isLocked, $sectionId, $sectionOf } from './nodes/section/SectionNode.ts'
import { createSectionSync, fromRecordTag } from './section-sync.ts'
import type { SectionSync } from './section-sync.ts'
import { OriginNote } from './sentences/OriginNote.tsx'
import type { OriginNoteProps } from './sentences/OriginNote.tsx'
import { SentenceOffers } from './sentences/SentenceOffers.tsx'
import type { SentenceOffersProps } from './sentences/SentenceOffers.tsx'
import { UNDO_STEP_COMMAND } from './undo-step.ts'
import './editor.css'
import './sentences/sentences.css'

export interface MinutesEditorProps {
  /** Read aloud as the name of the text: "Text i KSPU § 7:3". */
  readonly label: string
  readonly sections: readonly Section[]
  readonly editable: boolean
  /** The sections that can only be read, while others can be written in. */
  readonly lockedSections: ReadonlySet<SectionId>
  /** The word beside the heading of a locked section. */
  readonly lockedLabel: string
  /** What `/`, `@`, `#` and `§` offer, and the name of that menu. */
  readonly insertOffers: InsertOffers
  readonly insertLabel: string
  /** What is told about sentences made from facts. */
  readonly sentences: OriginNoteProps & SentenceOffersProps
  /** What completes the words that are typed, and writes abbreviations out. */
  readonly typingHelp: CompletionProps & AbbreviationsProps
  /** Typed text on its way to the record. `joins` when it belongs to the same step of undo as what went before. */
  readonly onWrite: (sectionId: SectionId, blocks: readonly Block[], joins: boolean) => void
  /** Whether something has been typed that is not handed over yet. */
  readonly onTyping: (typing: boolean) => void
  /** Keys that the editor does not handle; true when they were taken. */
  readonly onKey: (event: KeyboardEvent) => boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** The editor and the way to hand over what has been typed, while it is mounted. */
  readonly onReady: (handle: EditorHandle) => () => void
}

/** What others may ask of the editor. */
export interface EditorHandle {
  readonly editor: LexicalEditor
  /** Hands over what has been typed. */
  readonly flush: () => void
  /** Puts the caret at the end of a section, as soon as it is there. */
  readonly focusSection: (sectionId: SectionId) => void
  /** Selects a stretch of the text and puts the hands on it. */
  readonly select: (range: Range) => void
  /** The section that the caret stands in; null when it stands nowhere. */
  readonly caretSection: () => SectionId | null
  /** Puts the caret where it was, else at the beginning of what can be written in. */
  readonly focusText: () => void
}

/** The text of one § in its sections. Mount it anew for another §. */
export function MinutesEditor(props: MinutesEditorProps): ReactNode {
  return (
    <LexicalExtensionComposer extension={MinutesExtension} contentEditable={null}>
      <div className="text-layer">
        <ContentEditable className="minutes-text" ariaLabel={props.label} spellCheck lang="sv" />
        <OriginNote {...props.sentences} />
        <SentenceOffers {...props.sentences} />
        <Completion {...props.typingHelp} />
      </div>
      <SyncedSections {...props} />
      <Abbreviations {...props.typingHelp} />
      <InsertMenu label={props.insertLabel} offers={props.insertOffers} />
    </LexicalExtensionComposer>
  )
}

/** Puts the caret at the end of a section; false while the section is not there. */
function focusSection(editor: LexicalEditor, sectionId: SectionId): boolean {
  if (!editor.read(() => $sectionNodes().has(sectionId))) return false
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(() => $sectionNodes().get(sectionId)?.selectEnd(), { discrete: true, tag: fromRecordTag })
  editor.focus()
  return true
}

function select(editor: LexicalEditor, range: Range): void {
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(
    () => {
      const selection = $createRangeSelection()
      selection.applyDOMRange(range)
      $setSelection(selection)
    },
    { discrete: true },
  )
  editor.focus()
}

function caretSection(editor: LexicalEditor): SectionId | null {
  return editor.read(() => {
    const selection = $getSelection()
    const section = $isRangeSelection(selection) ? $sectionOf(selection.focus.getNode()) : null
    return section === null ? null : $sectionId(section)
  })
}

function focusText(editor: LexicalEditor): void {
  // The editor takes the focus with its next drawing, which a change of the record may come before: the text first.
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(() => {
    if ($getSelection() !== null && !$touchesLocked()) return
    const sections = [...$sectionNodes().values()]
    const open = sections.find((section) => !$isLocked(section)) ?? sections[0]
    open?.selectStart()
  })
  editor.focus()
}

function SyncedSections({
  sections,
  editable,
  lockedSections,
  lockedLabel,
  onWrite,
  onTyping,
  onKey,
  onUndo,
  onRedo,
  onReady,
}: MinutesEditorProps) {
  const [editor] = useLexicalComposerContext()
  const sync = useRef<SectionSync | null>(null)
  const firstSections = useRef(sections)
  const awaited = useRef<SectionId | null>(null)
  const write = useEffectEvent(onWrite)
  const typing = useEffectEvent(onTyping)
  const key = useEffectEvent(onKey)
  const history = useEffectEvent((step: 'undo' | 'redo') => {
    if (step === 'undo') onUndo()
    else onRedo()
    return true
  })
  const ready = useEffectEvent(onReady)

  useLayoutEffect(() => {
    const started = createSectionSync(editor, firstSections.current)
    sync.current = started
    const pace = createTypingPace((joins) => {
      for (const { sectionId, blocks } of started.handOver()) write(sectionId, blocks, joins)
      typing(false)
    }, afterPaint)
    const stop = mergeRegister(
      editor.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves }) => {
        if (tags.has(fromRecordTag) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return
        typing(true)
        pace.typed()
      }),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => key(event), COMMAND_PRIORITY_HIGH),
      // Plain Lexical takes the focus away on Escape, and with it the next words.
      editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
      editor.registerCommand(UNDO_STEP_COMMAND, () => (pace.step(), true), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(UNDO_COMMAND, () => history('undo'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(REDO_COMMAND, () => history('redo'), COMMAND_PRIORITY_HIGH),
      ready({
        editor,
        flush: pace.flush,
        focusSection: (sectionId) => {
          awaited.current = focusSection(editor, sectionId) ? null : sectionId
        },
        select: (range) => select(editor, range),
        caretSection: () => caretSection(editor),
        focusText: () => focusText(editor),
      }),
    )
    return () => {
      pace.flush()
      stop()
    }
  }, [editor])

  const lock = useEffectEvent((ids: string) => {
    sync.current?.lock(new Set(ids === '' ? [] : ids.split(' ')), lockedLabel)
  })
  const locked = [...lockedSections].join(' ')

  useLayoutEffect(() => {
    sync.current?.takeOver(sections)
    lock(locked)
    // Before the next key is heard: it is meant for the section that has just been added.
    if (awaited.current !== null && focusSection(editor, awaited.current)) awaited.current = null
  }, [editor, sections, locked])
  useEffect(() => editor.setEditable(editable), [editor, editable])
  return null
}
