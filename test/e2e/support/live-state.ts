import type { Keyboard } from './keyboard.ts'
import { expect } from './test.ts'

/** What is done to come from one state of the live screen to the next, by keyboard alone. */
export interface LiveState {
  readonly name: string
  readonly reach: (hands: Keyboard) => Promise<void>
}

/** Goes on until the § with this ordinal is shown. */
export async function goTo(hands: Keyboard, ordinal: number): Promise<void> {
  const options = hands.page.getByRole('navigation', { name: 'Ärenden' }).getByRole('option')
  for (let at = 1; at < ordinal; at += 1) {
    await hands.press('Control+Enter')
    await expect(options.nth(at)).toHaveAttribute('aria-selected', 'true')
  }
  await hands.isOn(/^Text i /)
}
