const found = 'handbook-found'
const current = 'handbook-current'

/** Where a text stands in an element, in order; capitals make no difference. Nothing stands nowhere. */
export function rangesOf(element: Element, search: string): readonly Range[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return []
  const ranges: Range[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue?.toLowerCase() ?? ''
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      const range = new Range()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      ranges.push(range)
    }
  }
  return ranges
}

/** Marks what was found, one of it as the place where one is, and brings that into view. */
export function markRanges(ranges: readonly Range[], index: number): void {
  const here = ranges[index]
  CSS.highlights.set(found, new Highlight(...ranges))
  if (here === undefined) {
    CSS.highlights.delete(current)
    return
  }
  CSS.highlights.set(current, new Highlight(here))
  here.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** Takes the marks away. */
export function clearRanges(): void {
  CSS.highlights.delete(found)
  CSS.highlights.delete(current)
}
