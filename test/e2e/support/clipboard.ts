import type { Program } from './program.ts'

/** Pastes a text where the focus is, as from another program. */
export async function paste({ app, page }: Pick<Program, 'app' | 'page'>, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+V')
}
