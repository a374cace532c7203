/** Where the focus was in each region, so that coming back goes on where one left. */
const lastFocus = new WeakMap<Element, HTMLElement>()

/** Begins to remember the focus of each region. Gives the way to stop. */
export function watchRegions(): () => void {
  document.addEventListener('focusin', remember)
  return () => document.removeEventListener('focusin', remember)
}

function remember({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return
  const region = target.closest('[data-region]')
  if (region !== null && region !== target) lastFocus.set(region, target)
}

/**
 * Moves the focus to the next region of the screen, or the one before: to where it was there, else to the first thing
 * that can take it, else to the region itself.
 */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  )
  if (regions.length === 0) return
  const current = document.activeElement?.closest('[data-region]') ?? null
  const at = regions.findIndex((region) => region === current)
  const start = at === -1 && step === -1 ? 0 : at
  const region = regions[(start + step + regions.length) % regions.length]
  if (region !== undefined) focusWithin(region)
}

const takesFocus = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'textarea:not([disabled])',
  '[contenteditable="true"]',
  '[tabindex]:not([tabindex="-1"])',
].join(',')

function focusWithin(region: HTMLElement): void {
  const last = lastFocus.get(region)
  const target = last?.isConnected === true ? last : (region.querySelector<HTMLElement>(takesFocus) ?? region)
  target.focus()
}
