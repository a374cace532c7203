/** Puts the focus on the row of a list that shows a thing, once it has been drawn; without such a row nothing happens. */
export function focusRow(key: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(key)}"]`)?.focus()
  })
}
