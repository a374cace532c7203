import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, runNode, tool, type Ended } from '../support/run.ts'
import { during, say } from '../support/say.ts'

/** Time for the whole download of the pinned Electron (110 MB). No connection at all is noticed in ten seconds. */
const downloadLimitMs = 15 * 60_000

/** The executable of the pinned Electron, if its binary has been downloaded; null if not. */
export function pinnedExecutable(): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : null
}

/** The version of Electron that package.json pins. */
export function pinnedVersion(): string {
  const manifest = readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** Asks Electron's own package to fetch its binary; gives the executable, or null when it cannot be had here. */
export async function fetchPinned(): Promise<string | null> {
  const what = `Fetching Electron ${pinnedVersion()} from its release server`
  const ended = await during(what, runNode(tool('electron/install.js'), [], { timeLimitMs: downloadLimitMs }))
  const executable = pinnedExecutable()
  if (ended.code === 0 && executable !== null) return executable
  say(`  it cannot be had here: ${reason(ended)}`)
  return null
}

/** The line of the output that names the error; Node's "fetch failed" is no connection. */
function reason({ output }: Ended): string {
  const line = output.split('\n').find((said) => said.includes('Error')) ?? output.trim()
  return line.includes('fetch failed') ? 'there is no connection to it' : line
}

/** The folder that holds everything of an Electron with this executable, for electron-builder. */
export function distributionFolder(executable: string): string {
  return process.platform === 'darwin' ? dirname(dirname(dirname(dirname(executable)))) : dirname(executable)
}
