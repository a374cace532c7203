import type { ReactNode } from 'react'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useId, useLayoutEffect, useRef } from 'react'
import { diffBlocks } from '#domain/block-diff.ts'
import type { Block, Origin } from '#domain/minutes-body.ts'
import type { StaleSentence } from '#domain/stale-sentences.ts'
import { keysOf } from '../../app/commands.ts'
import { sentenceTexts as texts } from '../../app/texts/sentences.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { WordDiff } from '../../ui/WordDiff.tsx'
import { blockElement } from './caret-sentence.ts'

export interface SentenceOffersProps {
  /** The sentences of the § whose facts say something else by now. */
  readonly stale: readonly StaleSentence[]
  readonly originText: (origin: Origin) => string
  readonly onTake: (sentence: StaleSentence) => void
  readonly onKeep: (sentence: StaleSentence) => void
}

/** Under each sentence whose fact has changed, the one that it would be now, to be taken or not. */
export function SentenceOffers({ stale, ...rest }: SentenceOffersProps): ReactNode {
  return stale.map((sentence) => <SentenceOffer key={sentence.blockId} sentence={sentence} {...rest} />)
}

interface SentenceOfferProps extends Omit<SentenceOffersProps, 'stale'> {
  readonly sentence: StaleSentence
}

function SentenceOffer({ sentence, originText, onTake, onKeep }: SentenceOfferProps) {
  const { blockId, now, offered } = sentence
  const card = useUnderBlock(blockId)
  const origin = now.origin === null ? '' : originText(now.origin)
  return (
    <section ref={card} className="offer" aria-label={texts.offerName}>
      <p className="offer-why">{offered === null ? texts.gone : texts.offer(origin)}</p>
      {offered !== null && <NewLines now={now} offered={offered} />}
      <div className="offer-actions">
        <Button kind="plain" keys={keysOf('live.takeSentence')} onPress={() => onTake(sentence)}>
          {offered === null ? texts.remove : texts.take}
        </Button>
        <Button kind="quiet" keys={keysOf('live.keepSentence')} onPress={() => onKeep(sentence)}>
          {texts.keep}
        </Button>
      </div>
    </section>
  )
}

function NewLines({ now, offered }: { readonly now: Block; readonly offered: Block }) {
  return diffBlocks([now], [offered]).map(({ change, runs }, i) => {
    const key = `${i} ${change}`
    return (
      <p key={key} className="offer-line">
        <WordDiff runs={runs} />
      </p>
    )
  })
}

/** Space between the sentence and its offer, and after the offer, in px. */
const gap = 8

/** Places an element under a block of the text, which makes room for it. Gives the element's ref. */
function useUnderBlock(blockId: string): React.RefObject<HTMLElement | null> {
  const [editor] = useLexicalComposerContext()
  const card = useRef<HTMLElement>(null)
  const name = `--offer${useId().replaceAll(/\W/g, '-')}`
  useLayoutEffect(() => {
    const element = card.current
    if (element === null) return undefined
    let height = element.offsetHeight
    let tied: HTMLElement | null = null
    const tie = (): void => {
      const block = blockElement(editor, blockId)
      if (block !== tied) release(tied)
      tied = block
      block?.classList.add('stale')
      block?.style.setProperty('anchor-name', name)
      block?.style.setProperty('margin-bottom', `${height + 2 * gap}px`)
    }
    element.style.setProperty('position-anchor', name)
    tie()
    const stop = editor.registerUpdateListener(tie)
    const resized = new ResizeObserver(() => {
      height = element.offsetHeight
      tie()
    })
    resized.observe(element)
    return () => {
      stop()
      resized.disconnect()
      release(tied)
    }
  }, [editor, blockId, name])
  return card
}

function release(block: HTMLElement | null): void {
  block?.classList.remove('stale')
  block?.style.removeProperty('anchor-name')
  block?.style.removeProperty('margin-bottom')
}
