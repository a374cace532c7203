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
  if (isDeeper(text, deepest)) throw new AppError('NOT_JSON', '', { rule: 'too_deep', limit: deepest })
  return parse(text)
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
    throw notJson('syntax', lineAfter(before), before.length - before.lastIndexOf('\n'))
  }
}

function notJson(rule: string, line: number, column: number): AppError {
  return new AppError('NOT_JSON', `${line}:${column}`, { rule, line, column })
}

/** Bytes that are no UTF-8 come back as others, those before them as they were. */
function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  const back = new TextEncoder().encode(lenient.decode(bytes))
  let same = 0
  while (same < bytes.length && bytes[same] === back[same]) same += 1
  return lineAfter(lenient.decode(bytes.subarray(0, same)))
}

/** The line, counted from 1, on which a text ends. */
function lineAfter(text: string): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/**
 * Looks before parsing, which takes seconds and gigabytes for millions of brackets. What is no JSON may count as too deep
 * too.
 */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length && depth <= limit; at++) {
    const character = text[at]
    if (character === '"') inString = !inString
    else if (inString) at += character === '\\' ? 1 : 0
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
  }
  return depth > limit
}
