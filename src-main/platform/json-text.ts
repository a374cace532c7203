import { AppError } from '../domain/errors.ts'
import { jsonErrorOffset } from './json-error.ts'

/** How deeply lists and objects may lie in each other; a meeting needs a dozen. */
const deepest = 64

/**
 * The value of a JSON file.
 *
 * @throws AppError NOT_JSON with the line and column where it goes wrong, counted from 1: `rule` is `utf8`, `syntax` or
 * `too_deep`
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes)
  const value = parse(text)
  if (isDeeper(value, deepest)) throw new AppError('NOT_JSON', '', { rule: 'too_deep', limit: deepest })
  return value
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw notJson('utf8', firstBadLine(bytes), 1)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const before = text.slice(0, jsonErrorOffset(text))
    const line = before.split('\n').length
    throw notJson('syntax', line, before.length - before.lastIndexOf('\n'))
  }
}

function notJson(rule: string, line: number, column: number): AppError {
  return new AppError('NOT_JSON', `${line}:${column}`, { rule, line, column })
}

/** A line feed is never part of another character in UTF-8, so lines can be looked at one by one. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    line += 1
    start = end + 1
  }
  return line
}

/** Walks level by level, so that depth costs no stack. */
function isDeeper(value: unknown, limit: number): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []))
  }
  return false
}
