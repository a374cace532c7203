import type { z } from 'zod'
import type { AppFailure, ErrorDetails } from '../domain/errors.ts'

/** A way through a JSON value: names of fields and places in lists. */
export type JsonPath = readonly (string | number)[]

/** A path as text: `$.paragraphs[3].title`, `$.body.template.phrases['a b']`. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return /^[A-Za-z_]\w*$/.test(step)
      ? `${text}.${step}`
      : `${text}['${step.replaceAll("'", String.raw`\'`)}']`
  }, '$')
}

/**
 * What a schema found wrong, each with its place as a JSON path and, in `details`, the rule that was broken and what
 * the rule asks for. Values are not repeated: they may be long, or private.
 */
export function findingsOf(error: z.ZodError): readonly AppFailure[] {
  return error.issues.map((issue) => ({
    code: 'INVALID_INPUT',
    place: pathText(issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))),
    details: detailsOf(issue),
  }))
}

function detailsOf(issue: z.core.$ZodIssue): ErrorDetails {
  switch (issue.code) {
    case 'invalid_type':
      return { rule: 'type', expected: issue.expected }
    case 'invalid_format':
      return { rule: issue.format === 'regex' ? issue.message : issue.format }
    case 'invalid_value':
      return { rule: 'value', expected: issue.values.map(String).join(',') }
    case 'too_big':
      return { rule: 'too_big', expected: Number(issue.maximum) }
    case 'too_small':
      return { rule: 'too_small', expected: Number(issue.minimum) }
    case 'unrecognized_keys':
      return { rule: 'unknown_field', field: issue.keys.join(',') }
    case 'invalid_union':
      return { rule: 'value', expected: 'options' in issue ? String(issue.options) : '' }
    case 'custom':
      return { rule: String(issue.params?.['rule'] ?? 'custom') }
    default:
      return { rule: issue.code }
  }
}
