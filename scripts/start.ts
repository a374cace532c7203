/**
 * `npm start`: builds the program and opens it, at first with the sample meeting in it. Without a display it does the
 * same job without a window.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, relative } from 'node:path'
import { findElectron, packagesFor, prepareRuntime } from './electron-runtime.ts'
import { buildProgram, runtimeEnvironment } from './support/build.ts'
import { hasDisplay, sandboxFlags } from './support/display.ts'
import { describeFailure } from './support/failure.ts'
import { root } from './support/run.ts'
import { exportSamples } from './support/samples.ts'
import { during, say } from './support/say.ts'
import { ensurePackages, windowPackages } from './support/system-packages.ts'

try {
  process.exitCode = hasDisplay() ? await openProgram() : await workWithoutWindow()
} catch (error) {
  say(describeFailure(error))
  process.exitCode = 1
}

/** Opens the program; what follows `npm start --` is passed on to it. Gives its exit code. */
async function openProgram(): Promise<number> {
  const electron = await findElectron()
  await ensurePackages([...windowPackages, ...(await packagesFor(electron))])
  const runtime = await prepareRuntime(electron)
  await buildProgram()
  const { flags, reason } = sandboxFlags()
  if (reason !== null) say(`${reason} The program is started without it (--no-sandbox).`)
  say('Paragraf is open. Close its window to end it.')
  const child = spawn(runtime.executable, [...flags, root, '--sample', ...process.argv.slice(2)], {
    env: { ...process.env, ...runtimeEnvironment(runtime) },
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}

async function workWithoutWindow(): Promise<number> {
  say('There is no display here, so no window can be opened. The same work without a window:')
  const folder = join(root, 'demo')
  const written = await during(
    'Taking in the sample meetings and writing their minutes',
    exportSamples(folder),
  )
  for (const { path, bytes, pages } of written) {
    const size = `${Math.ceil(bytes / 1024)} kB${pages === null ? '' : `, ${pages} pages`}`
    say(`  ${relative(root, path).padEnd(44)}${size}`)
  }
  say('With a display, npm start opens the program. Without one: npm run -s paragraf -- --help')
  return 0
}
