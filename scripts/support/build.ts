import { copyFile, rm } from 'node:fs/promises'
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
  const ended = await during('Packaging the program', runNode(tool('electron-builder/cli.js'), args))
  if (ended.code !== 0) {
    throw new StepFailure(
      `The program could not be packaged:\n${tail(ended.output, 40)}`,
      'Mend what it names.',
    )
  }
  const folder = join(root, output, unpackedFolder())
  // electron-builder removes what only Electron itself needs from what it downloads, but not from a given folder.
  await rm(join(folder, 'resources', 'default_app.asar'), { force: true })
  await rm(join(folder, 'version'), { force: true })
  if (runtime.sqliteAddon !== null) await copyFile(runtime.sqliteAddon, join(folder, packedAddon))
  return folder
}

/** Where better-sqlite3 looks for its addon in the packed program: on Linux x64, where alone another one is built. */
const packedAddon = 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'

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
