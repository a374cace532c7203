/**
 * What stands in grey behind the caret. Not a part of the text: it is drawn over the paper, so that neither the text, the
 * selection nor a screen reader knows of it, and nothing moves.
 */
export interface Ghost {
  /** Shows the words behind the caret, cut off where the line ends. */
  readonly show: (words: string) => void
  readonly hide: () => void
}

/** With less room than this behind the caret, in px, the words stand at the beginning of the next line. */
const leastRoom = 120

/** Draws in an element that stands in the layer over the text. */
export function ghostIn(element: HTMLElement): Ghost {
  const words = element.querySelector<HTMLElement>('.ghost-words')
  return {
    show: (text) => {
      const range = getSelection()?.rangeCount === 0 ? undefined : getSelection()?.getRangeAt(0)
      const layer = element.offsetParent ?? element.parentElement
      const box = range?.getBoundingClientRect()
      const line = range?.startContainer.parentElement
      if (!words || !layer || !line || box === undefined || box.height === 0) {
        element.hidden = true
        return
      }
      const paper = layer.getBoundingClientRect()
      const room = paper.right - box.right
      const isBelow = room < leastRoom
      const { fontSize, fontWeight, fontStyle } = getComputedStyle(line)
      Object.assign(element.style, {
        fontSize,
        fontWeight,
        fontStyle,
        lineHeight: `${box.height}px`,
        left: `${isBelow ? 0 : box.right - paper.left}px`,
        top: `${(isBelow ? box.bottom : box.top) - paper.top}px`,
        maxWidth: `${isBelow ? paper.width : room}px`,
      })
      words.textContent = text
      element.hidden = false
    },
    hide: () => {
      if (!element.hidden) element.hidden = true
    },
  }
}
