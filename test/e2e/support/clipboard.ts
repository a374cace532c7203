import type { Program } from '../support/program.ts'

/** Pastes a text where the focus is, as from another program. */
export async function paste({ app, page }: Program, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+V')
}
