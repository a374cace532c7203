import type { ElectronApplication } from '@playwright/test'

/** What a save dialog offered: the name and the kind of the file. */
export type Offered = { readonly defaultPath: string | undefined; readonly extensions: readonly string[] }

/** Answers every save dialog from now on with a path, or cancels it with null. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    Object.assign(globalThis, { offered: [] })
    const show = (
      _window: unknown,
      options: { defaultPath?: string; filters?: { extensions: string[] }[] },
    ): unknown => {
      const extensions = (options.filters ?? []).flatMap((filter) => filter.extensions)
      ;(globalThis as never as { offered: unknown[] }).offered.push({
        defaultPath: options.defaultPath,
        extensions,
      })
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }
    dialog.showSaveDialog = show as never
  }, path)
}

/** What the save dialogs offered since they were given an answer. */
export function offeredBySaveDialogs(app: ElectronApplication): Promise<readonly Offered[]> {
  return app.evaluate(() => (globalThis as never as { offered: Offered[] }).offered)
}

/** Answers every open dialog from now on with a path, or cancels it with null. */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const filePaths = filePath === null ? [] : [filePath]
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePath === null, filePaths })
  }, path)
}
