/**
 * Puts a text on the clipboard. By the copy command, since the page has no permission to write to the clipboard unasked;
 * it works within a press of a key or button. Gives whether it did.
 */
export function copyText(text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', give, { once: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', give)
  return isDone
}
