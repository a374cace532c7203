/** Puts the caret in the text of the §. */
export function focusText(): void {
  document.querySelector<HTMLElement>('.minutes-text')?.focus()
}
