import type { AppFailure } from '../domain/errors.ts'
import { failureText } from './texts.ts'

/** What a command came to: what it prints, and its exit code. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2
  /** To standard output. */
  readonly out: string
  /** To standard error. */
  readonly err: string
}

/** A command did what it was asked for. */
export function done(json: boolean, value: object, text: string): Outcome {
  return { exitCode: 0, out: json ? jsonLine(value) : text, err: '' }
}

/** The input is wrong: each failure on a line with the file, the place in it and the rule. */
export function failed(
  json: boolean,
  {
    file,
    failures,
    omitted,
  }: { readonly file: string; readonly failures: readonly AppFailure[]; readonly omitted: number },
): Outcome {
  if (json) {
    const findings = failures.map((failure) => ({ file, ...failure, message: failureText(failure) }))
    return { exitCode: 1, out: jsonLine({ ok: false, findings, omitted }), err: '' }
  }
  const lines = failures.map((failure) => failureLine(file, failure))
  const more = omitted === 0 ? [] : [`${file}: and ${omitted} more`]
  return { exitCode: 1, out: '', err: [...lines, ...more].map((line) => `${line}\n`).join('') }
}

function failureLine(file: string, failure: AppFailure): string {
  const { code, place, details } = failure
  const rule = details['rule'] === undefined ? code : `${code}, ${details['rule']}`
  const where = [file, place].filter((part, i) => part !== '' && (i === 0 || part !== file))
  return printable(`${where.join(': ')}: ${failureText(failure)} [${rule}]`)
}

/** What a file holds may not steer the terminal. */
function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
