import { existsSync } from 'node:fs'
import { StepFailure, tail } from './failure.ts'
import { run } from './run.ts'
import { during, say } from './say.ts'

/** What a Debian package gives, and how to see whether it is there without asking a package manager. */
export type SystemPackage = {
  readonly name: string
  readonly provides: string
  readonly kind: 'library' | 'command'
}

const library = (name: string, provides: string): SystemPackage => ({ name, provides, kind: 'library' })
const command = (name: string, provides: string): SystemPackage => ({ name, provides, kind: 'command' })

/** What Electron needs to open a window. */
export const windowPackages: readonly SystemPackage[] = [
  library('libgtk-3-0', 'libgtk-3.so.0'),
  library('libnss3', 'libnss3.so'),
  library('libasound2', 'libasound.so.2'),
  library('libgbm1', 'libgbm.so.1'),
  library('libatk-bridge2.0-0', 'libatk-bridge-2.0.so.0'),
  library('libdrm2', 'libdrm.so.2'),
  library('libxkbcommon0', 'libxkbcommon.so.0'),
  library('libcups2', 'libcups.so.2'),
]

/** What a machine without a display needs besides to run the tests: a display in memory. */
export const displayPackages: readonly SystemPackage[] = [
  command('xvfb', 'xvfb-run'),
  command('xauth', 'xauth'),
]

/** What the tests read PDFs with. */
export const pdfPackages: readonly SystemPackage[] = [
  command('poppler-utils', 'pdftotext'),
  command('qpdf', 'qpdf'),
]

/** What a native addon is built with. */
export const buildPackages: readonly SystemPackage[] = [
  command('g++', 'g++'),
  command('make', 'make'),
  command('python3', 'python3'),
]

/** Those of the packages that are not there. Outside Linux nothing is looked for: Electron brings what it needs. */
async function missingPackages(wanted: readonly SystemPackage[]): Promise<readonly SystemPackage[]> {
  if (process.platform !== 'linux') return []
  const libraries = await knownLibraries()
  const folders = (process.env['PATH'] ?? '').split(':')
  return wanted.filter(({ kind, provides }) =>
    kind === 'library'
      ? !libraries.has(provides)
      : !folders.some((folder) => existsSync(`${folder}/${provides}`)),
  )
}

/** The file names of the shared libraries that the dynamic linker knows. */
async function knownLibraries(): Promise<ReadonlySet<string>> {
  const linker = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path)) ?? 'ldconfig'
  const { output } = await run(linker, ['-p'])
  return new Set(output.split('\n').map((line) => line.trim().split(' ')[0] ?? ''))
}

/**
 * Sees to it that the packages are there: as root on Debian it installs those that are missing, and says so.
 *
 * @throws StepFailure with the one command to run, when it cannot.
 */
export async function ensurePackages(wanted: readonly SystemPackage[]): Promise<void> {
  const missing = await missingPackages(wanted)
  if (missing.length === 0) return
  const names = await namesHere(missing.map(({ name }) => name))
  const install = `apt-get install -y --no-install-recommends ${names.join(' ')}`
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    const listed = missing.map(({ name, provides }) => `${provides} (${name})`).join(', ')
    throw new StepFailure(
      `This machine lacks ${listed}.`,
      `On Debian, run: sudo apt-get update && sudo ${install}`,
    )
  }
  say(`This machine lacks ${names.join(', ')}: installing them with apt-get.`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const [program = '', ...args] = install.split(' ')
  const ended = await during('Installing', run(program, args, { env }))
  if (ended.code !== 0)
    throw new StepFailure(`apt-get failed:\n${tail(ended.output, 8)}`, `Run it by hand: ${install}`)
}

/**
 * The names under which this release of Debian or Ubuntu has the packages: since their 64-bit time change some carry the
 * ending t64. Brings the list of packages up to date first, when this user may.
 */
async function namesHere(names: readonly string[]): Promise<readonly string[]> {
  if (!existsSync('/usr/bin/apt-get')) return names
  if (process.getuid?.() === 0) await run('apt-get', ['update', '-qq'])
  return Promise.all(
    names.map(async (name) => {
      const { output } = await run('apt-cache', ['policy', `${name}t64`])
      return /Candidate: (?!\(none\))/.test(output) ? `${name}t64` : name
    }),
  )
}
