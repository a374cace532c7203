import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import source from '../../../resources/handbok/handbok.sv.md?raw'
import { keysOf, windowCommandOf } from '../../app/commands.ts'
import { handbookTexts as texts } from '../../app/texts/handbook.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { HandbookBlocks } from './HandbookBlocks.tsx'
import { HandbookSearch } from './HandbookSearch.tsx'
import { readHandbook } from './handbook-text.ts'
import './Handbook.css'

const handbook = readHandbook(source)

export interface HandbookProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The handbook to read, over whatever one was doing; when it closes one is back where one was. */
export function Handbook({ isOpen, onClose }: HandbookProps): ReactNode {
  return (
    <ModalOverlay
      className="handbook-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="handbook-box">
        <Dialog className="handbook">
          <HandbookPages onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function HandbookPages({ onClose }: Pick<HandbookProps, 'onClose'>): ReactNode {
  const pages = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  // Arrows and Page Down turn the pages at once.
  useEffect(() => pages.current?.focus(), [])

  const onKeyDown = (event: KeyboardEvent): void => {
    const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f'
    if (isFind) {
      event.preventDefault()
      search.current?.select()
    }
    // What a key does in the meeting, it does not do while the handbook lies over it.
    const command = windowCommandOf(event.nativeEvent)
    if (isFind || (command !== null && command.id !== 'help.handbook')) event.stopPropagation()
  }
  const goTo = (index: number): void => {
    const heading = pages.current?.querySelectorAll('h3')[index]
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <div className="handbook-frame" onKeyDownCapture={onKeyDown}>
      <header className="handbook-head">
        <Heading slot="title" className="handbook-title">
          {handbook.title}
        </Heading>
        <HandbookSearch inputRef={search} pages={pages} />
        <Button kind="plain" keys="Esc" onPress={onClose}>
          {texts.close}
        </Button>
      </header>
      <nav className="handbook-contents" aria-label={texts.contents}>
        <ol>
          {handbook.chapters.map(({ title }, index) => (
            <li key={title}>
              <Button kind="quiet" onPress={() => goTo(index)}>
                {title}
              </Button>
            </li>
          ))}
        </ol>
      </nav>
      <div ref={pages} className="handbook-pages" role="region" aria-label={texts.text} tabIndex={-1}>
        <div className="handbook-text">
          <HandbookBlocks blocks={handbook.opening} />
          {handbook.chapters.map(({ title, blocks }) => (
            <section key={title}>
              <h3 tabIndex={-1}>{title}</h3>
              <HandbookBlocks blocks={blocks} />
            </section>
          ))}
          <p className="small muted">{texts.shortcuts(keysOf('help.keyboard'))}</p>
        </div>
      </div>
    </div>
  )
}
