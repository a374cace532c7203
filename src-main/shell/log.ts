import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** A log file that grows beyond this many bytes is put aside, in place of the one put aside before. */
const sizeLimit = 1_000_000

/** Writes a line to the log. Lines name what happened and where in the program, never what anyone wrote. */
export type Log = (line: string) => void

/** A log in a file, made when the first line is written. The program goes on when it cannot be written. */
export function fileLog(path: string): Log {
  return (line) => {
    try {
      mkdirSync(dirname(path), { recursive: true })
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
      if (size > sizeLimit) renameSync(path, `${path}.1`)
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`)
    } catch {
      process.stderr.write(`${line}\n`)
    }
  }
}
