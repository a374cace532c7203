import { join } from 'node:path'
import type { ElectronRuntime } from '../electron-runtime.ts'
import { StepFailure, tail } from './failure.ts'
import { root, runNode, tool } from './run.ts'
import { during } from './say.ts'

/**
 * Builds the program into out/.
 *
 * @throws StepFailure with what the bundler said.
 */
export async function buildProgram(): Promise<void> {
  const ended = await during(
    'Building the program',
    runNode(tool('electron-vite/bin/electron-vite.js'), ['build']),
  )
  if (ended.code !== 0) {
    throw new StepFailure(
      `The program could not be built:\n${tail(ended.output, 40)}`,
      'Mend what the message names.',
    )
  }
}

/** What the program's process is told about the Electron it runs on. */
export function runtimeEnvironment({ sqliteAddon }: ElectronRuntime): Readonly<Record<string, string>> {
  return sqliteAddon === null ? {} : { PARAGRAF_SQLITE_ADDON: sqliteAddon }
}

/**
 * Packs what is in out/ as the unpacked program for this machine, with an Electron that is already here, and gives the
 * folder it stands in.
 *
 * @throws StepFailure with what electron-builder said.
 */
export async function packageProgram(runtime: ElectronRuntime, output: string): Promise<string> {
  const args = [
    '--dir',
    '--publish=never',
    `--config.directories.output=${output}`,
    `--config.electronDist=${runtime.distribution}`,
    `--config.electronVersion=${runtime.version}`,
  ]
  const env = {
    // An Electron older than the addon that better-sqlite3 ships takes the one that was built for it.
    PARAGRAF_PACKAGED_ADDON: runtime.sqliteAddon ?? undefined,
    CSC_IDENTITY_AUTO_DISCOVERY: 'false',
  }
  const work = runNode(tool('electron-builder/cli.js'), args, { env })
  const ended = await during('Packaging the program', work)
  if (ended.code !== 0) {
    throw new StepFailure(
      `The program could not be packaged:\n${tail(ended.output, 40)}`,
      'Mend what it names.',
    )
  }
  return join(root, output, unpackedFolder())
}

/** The folder in which electron-builder leaves the unpacked program on this platform and processor. */
function unpackedFolder(): string {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`
  switch (process.platform) {
    case 'darwin':
      return `mac${arch}`
    case 'win32':
      return `win${arch}-unpacked`
    default:
      return `linux${arch}-unpacked`
  }
}
