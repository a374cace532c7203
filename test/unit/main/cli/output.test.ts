import { describe, expect, test } from 'vitest'
import { type AppFailure, errorCodes } from '#domain/errors.ts'
import { done, failed } from '../../../../src-main/cli/output.ts'
import { failureText } from '../../../../src-main/cli/texts.ts'

function failure(change: Partial<AppFailure>): AppFailure {
  return { code: 'INVALID_INPUT', place: '', details: {}, ...change }
}

describe('failureText', () => {
  test.each(errorCodes)('%s says something', (code) => {
    const text = failureText(failure({ code }))
    expect(text.length).toBeGreaterThan(5)
    expect(text).not.toMatch(/[.!]$/)
  })

  test.each<{ failure: Partial<AppFailure>; text: string }>([
    { failure: { details: { rule: 'type', expected: 'string' } }, text: 'must be of type string' },
    { failure: { details: { rule: 'value', expected: 'open,closed' } }, text: 'must be one of open, closed' },
    {
      failure: { details: { rule: 'too_big', expected: 1000 } },
      text: 'is too long or too large (at most 1000)',
    },
    { failure: { details: { rule: 'unknown_field', field: 'ssn' } }, text: 'has an unknown field: ssn' },
    { failure: { details: { rule: 'never_heard_of' } }, text: 'breaks the rule never_heard_of' },
    { failure: { code: 'NOT_JSON', details: { rule: 'utf8' } }, text: 'the file is not UTF-8 text' },
    {
      failure: { code: 'NOT_JSON', details: { rule: 'too_deep', limit: 64 } },
      text: 'lists and objects lie more than 64 deep in each other',
    },
    {
      failure: { code: 'UNKNOWN_FORMAT_VERSION', details: { version: 2, newest: 1 } },
      text: 'format version 2 is not known; this program reads version 1',
    },
    {
      failure: { code: 'DUPLICATE_ID', details: { id: 'a"b' } },
      text: String.raw`the id "a\"b" is already used`,
    },
    {
      failure: { code: 'UNKNOWN_REFERENCE', details: { target: 'vote', id: 'v' } },
      text: 'there is no vote with the id "v"',
    },
    {
      failure: { code: 'REGISTER_CONFLICT', details: { rule: 'seat_missing', id: 's' } },
      text: 'the register has another seat on the day of the meeting: "s"',
    },
    {
      failure: { code: 'REGISTER_CONFLICT', details: { rule: 'order_differs' } },
      text: 'the seats are in another order in the register',
    },
    {
      failure: {
        code: 'REGISTER_CONFLICT',
        details: { rule: 'changes_a_meeting', id: 's', date: '2020-05-13' },
      },
      text: 'the seat "s" would change the meeting of 2020-05-13',
    },
    {
      failure: { code: 'REGISTER_CONFLICT', details: { rule: 'differs', id: 'p' } },
      text: 'the register has "p" with another value',
    },
    {
      failure: { code: 'FILE_UNREADABLE', details: { reason: 'ENOENT' } },
      text: 'the file cannot be read (ENOENT)',
    },
    {
      failure: { code: 'DATABASE_NOT_A_DATABASE', details: { reason: 'ANOTHER_PROGRAM' } },
      text: 'the database belongs to another program',
    },
  ])('$text', ({ failure: change, text }) => {
    expect(failureText(failure(change))).toBe(text)
  })
})

describe('an outcome', () => {
  const failures = [
    failure({ place: '$.people[0].id', details: { rule: 'id' } }),
    failure({ code: 'MEETING_EXISTS', place: '$.meeting.id', details: { id: 'm', date: '2020-05-13' } }),
  ]

  test('that went well is text, or JSON', () => {
    expect(done(false, { ok: true }, 'text\n')).toEqual({ exitCode: 0, out: 'text\n', err: '' })
    expect(done(true, { ok: true }, 'text\n')).toEqual({ exitCode: 0, out: '{\n  "ok": true\n}\n', err: '' })
  })

  test('that did not names file, place and rule, one a line', () => {
    expect(failed(false, { file: 'a.json', failures, omitted: 3 })).toEqual({
      exitCode: 1,
      out: '',
      err: [
        'a.json: $.people[0].id: must be an id: 1 to 64 characters of A–Z a–z 0–9 . _ : - [INVALID_INPUT, id]',
        'a.json: $.meeting.id: the meeting "m" of 2020-05-13 is already in the database [MEETING_EXISTS]',
        'a.json: and 3 more',
        '',
      ].join('\n'),
    })
  })

  test('that did not is complete in JSON', () => {
    const { out, err, exitCode } = failed(true, {
      file: 'a.json',
      failures: failures.slice(0, 1),
      omitted: 0,
    })
    expect([err, exitCode]).toEqual(['', 1])
    expect(JSON.parse(out)).toEqual({
      ok: false,
      findings: [
        {
          file: 'a.json',
          code: 'INVALID_INPUT',
          place: '$.people[0].id',
          details: { rule: 'id' },
          message: 'must be an id: 1 to 64 characters of A–Z a–z 0–9 . _ : -',
        },
      ],
      omitted: 0,
    })
  })

  test('cannot steer the terminal', () => {
    const { err } = failed(false, {
      file: 'a\u001b[2J.json',
      failures: [failure({ details: { rule: 'unknown_field', field: 'x\nb.json: all is well' } })],
      omitted: 0,
    })
    expect(err).toBe(
      String.raw`a\u001b[2J.json: has an unknown field: x\u000ab.json: all is well [INVALID_INPUT, unknown_field]` +
        '\n',
    )
  })
})
