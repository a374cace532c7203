import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'

/** How the window stood when it was closed. */
export type WindowBounds = { readonly rectangle: Partial<Rectangle>; readonly maximized: boolean }

const boundsSchema = z.strictObject({
  rectangle: z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }),
  maximized: z.boolean(),
})

const firstBounds: WindowBounds = { rectangle: { width: 1280, height: 800 }, maximized: false }

/** The kept bounds; those of a first start when there are none, or when no screen is where the window stood. */
export function readBounds(file: string): WindowBounds {
  try {
    const bounds = boundsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return isVisible(bounds.rectangle) ? bounds : firstBounds
  } catch {
    // Not there yet, or not readable: a window of the first size is as good an answer as any.
    return firstBounds
  }
}

/** Keeps how the window stands now. That it cannot be kept is no reason to keep the window from closing. */
export function keepBounds(file: string, window: BrowserWindow): void {
  const bounds = { rectangle: window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(bounds))
  } catch {
    return
  }
}

/** Whether enough of the title bar is on a screen to take hold of it. */
function isVisible({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlap = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return overlap >= 100 && y >= workArea.y && y < workArea.y + workArea.height - 40
  })
}
