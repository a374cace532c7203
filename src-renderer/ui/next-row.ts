import type { KeyboardEvent } from 'react'

/** Up and down go to the same column of the next row, when the caret has no line of its own to go to. */
export function goToNextRow(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const { target } = event
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
  if (target instanceof HTMLTextAreaElement && hasLines(target)) return
  const column = target.closest('td')?.cellIndex
  const row = target.closest('tr')
  if (column === undefined || row === null) return
  const next = row.closest('table')?.rows[row.rowIndex + step]?.cells[column]
  const field = next?.querySelector<HTMLElement>('input, textarea')
  if (field === null || field === undefined) return
  event.preventDefault()
  field.focus()
}

function hasLines(area: HTMLTextAreaElement): boolean {
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight)
  return area.scrollHeight > lineHeight * 2
}
