/**
 * `npm run bench`: measures what the program promises to be quick enough for (docs/bench.md), and prints a table; with
 * `--json` rows of JSON, with `--only NAME` one measure. Fails when something could not be measured.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay } from './support/display.ts'
import { describeFailure } from './support/failure.ts'
import { root } from './support/run.ts'
import { say, sayToStandardError } from './support/say.ts'
import { displayPackages, ensurePackages, windowPackages } from './support/system-packages.ts'

const args = process.argv.slice(2)
const json = args.includes('--json')
if (json) sayToStandardError()
try {
  process.exitCode = await bench()
} catch (error) {
  say(describeFailure(error))
  process.exitCode = 1
}

/**
 * Runs the measures where windows can be shown: without a display, on one that exists in memory. What they found comes in
 * a file, since xvfb-run makes one stream of a command's two. Gives the exit code.
 */
async function bench(): Promise<number> {
  const shown = hasDisplay()
  await ensurePackages([...windowPackages, ...(shown ? [] : displayPackages)])
  const folder = await mkdtemp(join(tmpdir(), 'paragraf-bench-report-'))
  try {
    const report = join(folder, 'report')
    const measures = [process.execPath, join(root, 'test', 'bench', 'main.ts'), ...args, '--report', report]
    const screen = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1200x24']
    const [command = '', ...rest] = shown ? measures : [...screen, ...measures]
    const child = spawn(command, rest, { cwd: root, stdio: ['ignore', json ? 2 : 1, 2] })
    const [code] = (await once(child, 'exit')) as [number | null]
    process.stdout.write(await readFile(report, 'utf8').catch(() => ''))
    return code ?? 1
  } finally {
    await rm(folder, { recursive: true })
  }
}
