import type { ReactNode } from 'react'
import { showKeys } from '../../app/commands.ts'
import '../../ui/Kbd.css'
import { unbroken } from '../../ui/unbroken.ts'
import type { HandbookBlock, Inline } from './handbook-text.ts'
import { plainText } from './handbook-text.ts'

/** Paragraphs and lists of the handbook. */
export function HandbookBlocks({ blocks }: { readonly blocks: readonly HandbookBlock[] }): ReactNode {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? (
      <p key={plainText(block.inlines)}>
        <Inlines inlines={block.inlines} />
      </p>
    ) : (
      <ul key={plainText(block.items.flat())}>
        {block.items.map((item) => (
          <li key={plainText(item)}>
            <Inlines inlines={item} />
          </li>
        ))}
      </ul>
    ),
  )
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): ReactNode {
  return inlines.map(({ kind, text, at }) => {
    if (kind === 'strong') return <strong key={at}>{text}</strong>
    if (kind === 'text') return unbroken(text)
    return (
      <kbd key={at} className="kbd">
        {showKeys(text)}
      </kbd>
    )
  })
}
