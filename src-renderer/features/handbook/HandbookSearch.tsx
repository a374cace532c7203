import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useEffect, useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { handbookTexts as texts } from '../../app/texts/handbook.sv.ts'
import { clearRanges, markRanges, rangesOf } from './find-in-page.ts'

interface HandbookSearchProps {
  readonly inputRef: RefObject<HTMLInputElement | null>
  /** Where is searched. */
  readonly pages: RefObject<HTMLElement | null>
}

interface Found {
  readonly ranges: readonly Range[]
  readonly index: number
}

const nothing: Found = { ranges: [], index: 0 }

/** Finds a text in the handbook while it is typed; Enter goes to the next place, Escape back to the text. */
export function HandbookSearch({ inputRef, pages }: HandbookSearchProps): ReactNode {
  const [search, setSearch] = useState('')
  const [found, setFound] = useState(nothing)
  useEffect(() => clearRanges, [])

  const show = (next: Found): void => {
    setFound(next)
    markRanges(next.ranges, next.index)
  }
  const look = (text: string): void => {
    setSearch(text)
    show({ ranges: pages.current === null ? [] : rangesOf(pages.current, text), index: 0 })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { ranges, index } = found
    if (event.key === 'Enter' && ranges.length > 0) {
      show({ ranges, index: (index + (event.shiftKey ? ranges.length - 1 : 1)) % ranges.length })
    }
    if (event.key === 'Escape' && search !== '') {
      event.stopPropagation()
      look('')
      pages.current?.focus()
    }
  }
  return (
    <div className="handbook-search">
      <span className="small muted" role="status">
        {search.trim() === '' ? '' : texts.found(found.ranges.length, found.index)}
      </span>
      <TextField aria-label={texts.search} value={search} onChange={look}>
        <Input ref={inputRef} className="field-input" placeholder={texts.search} onKeyDown={onKeyDown} />
      </TextField>
    </div>
  )
}
