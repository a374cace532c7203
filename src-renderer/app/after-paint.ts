/** Does something in the task after the next frame: what a key changed is on the screen by then, and the next is not here yet. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run))
}
