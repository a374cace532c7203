import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * Runs a TypeScript file in a process of its own and kills it (SIGKILL) as soon as it has printed a line that is waited
 * for, in the middle of whatever it does next.
 *
 * @returns every line that it printed before it was dead
 */
export async function killedAfter(
  script: URL,
  args: readonly string[],
  isTime: (line: string) => boolean,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script.pathname, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (isTime(line)) child.kill('SIGKILL')
  }
  return lines
}
