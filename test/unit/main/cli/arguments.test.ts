import { describe, expect, test } from 'vitest'
import { readCommand, UsageError } from '../../../../src-main/cli/arguments.ts'

/** A command line as a shell would split it. */
function read(line: string): unknown {
  return readCommand(line.split(' ').filter((word) => word !== ''))
}

describe('readCommand', () => {
  test.each([
    { line: '--help', command: { kind: 'help' } },
    { line: 'list -h', command: { kind: 'help' } },
    { line: '--version', command: { kind: 'version' } },
    { line: 'import a.json --db x.db', command: { kind: 'import', file: 'a.json', db: 'x.db', json: false } },
    { line: '--json list --db=x.db', command: { kind: 'list', db: 'x.db', json: true } },
    {
      line: 'export --db x.db --meeting m --kind protokoll --format pdf --out o.pdf',
      command: {
        kind: 'export',
        db: 'x.db',
        meeting: 'm',
        documentKind: 'protokoll',
        format: 'pdf',
        out: 'o.pdf',
        json: false,
      },
    },
    { line: 'schema', command: { kind: 'schema' } },
    {
      line: 'check a.json',
      command: { kind: 'check', subject: { kind: 'file', file: 'a.json' }, json: false },
    },
    {
      line: 'check --db x.db --meeting m --json',
      command: { kind: 'check', subject: { kind: 'meeting', db: 'x.db', meeting: 'm' }, json: true },
    },
    {
      line: 'deadlines --meeting-date 2020-05-13 --justerat 2020-05-18',
      command: {
        kind: 'deadlines',
        meetingDate: '2020-05-13',
        justerat: '2020-05-18',
        anslaget: null,
        bodyKind: 'committee',
        json: false,
      },
    },
  ])('$line', ({ line, command }) => {
    expect(read(line)).toEqual(command)
  })

  test.each([
    { line: '', told: 'no command is given' },
    { line: 'destroy', told: 'there is no command destroy' },
    { line: 'toString', told: 'there is no command toString' },
    { line: 'list', told: '--db is missing' },
    { line: 'list --db=', told: '--db is missing' },
    { line: 'list more --db x', told: 'list does not take more' },
    { line: 'import --db x', told: 'import needs a FILE' },
    { line: 'import a b --db x', told: 'import does not take b' },
    { line: 'list --db x --meeting m', told: 'list takes no --meeting' },
    {
      line: 'export --db x --meeting m --kind kallelse --format pdf --out o',
      told: '--kind is one of protokoll',
    },
    {
      line: 'export --db x --meeting m --kind protokoll --format doc --out o',
      told: '--format is one of pdf, txt, json',
    },
    { line: 'check', told: '--db is missing' },
    { line: 'check --db x', told: '--meeting is missing' },
    { line: 'check a.json --db x', told: 'check takes a FILE, or --db and --meeting' },
    { line: 'schema --json', told: 'schema takes no --json' },
    { line: 'deadlines', told: '--meeting-date is missing' },
    { line: 'list --bd x', told: "Unknown option '--bd'" },
    { line: 'list --db', told: "Option '--db <value>' argument missing" },
  ])('$line: $told', ({ line, told }) => {
    expect(() => read(line)).toThrow(UsageError)
    expect(() => read(line)).toThrow(told)
  })
})
