import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { StepFailure } from './failure.ts'

/** The folder of the project, wherever a script was started from. */
export const root = join(import.meta.dirname, '..', '..')

/** How a command ended and what it said on both streams, in the order it was said. */
export type Ended = { readonly code: number; readonly output: string }

/** Where and how a command runs. `show` passes what it says straight through to the terminal as well. */
export type RunOptions = {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly show?: boolean
  readonly timeLimitMs?: number
}

/**
 * Runs a command without a shell and gives its exit code and output, whatever they are. A command that a signal ended,
 * or that ran past its time limit, has exit code 1 and a last line that says so.
 *
 * @throws StepFailure when the command cannot be started.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...options.env }).filter(([, value]) => value !== undefined),
  )
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd ?? root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: string[] = []
    const hear = (out: NodeJS.WriteStream) => (chunk: Buffer) => {
      said.push(chunk.toString())
      if (options.show === true) out.write(chunk)
    }
    child.stdout.on('data', hear(process.stdout))
    child.stderr.on('data', hear(process.stderr))

    const limit = options.timeLimitMs
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            said.push(`\n${command} was stopped: it took more than ${limit / 1000} s\n`)
            child.kill('SIGKILL')
          }, limit)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(new StepFailure(`${command} could not be started: ${error.message}`, `Install ${command}.`))
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (signal !== null) said.push(`\n${command} was ended by ${signal}\n`)
      resolve({ code: code ?? 1, output: said.join('') })
    })
  })
}

/** Runs a JavaScript or TypeScript file with the Node that runs this script. */
export function runNode(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return run(process.execPath, [file, ...args], options)
}

/** The entry file of a development tool in node_modules, to be run with `runNode`; works the same on every platform. */
export function tool(pathInNodeModules: string): string {
  return join(root, 'node_modules', pathInNodeModules)
}
