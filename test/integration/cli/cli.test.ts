import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { resources, sampleFile, sampleId, temporaryFolder, testHost } from '../../support/host.ts'
import { at, fileWith, looseSample } from '../../support/sample.ts'
import { run } from '../../../src-main/cli/run.ts'

/** Runs a command line in this process: the same code, without the time that a process takes. */
function paragraf(...args: readonly string[]): ReturnType<typeof run> {
  return run(args)
}

/** The path of a database with the sample in it. */
async function databaseWithSample(): Promise<string> {
  const db = join(temporaryFolder(), 'minutes.db')
  expect(await paragraf('import', sampleFile, '--db', db)).toEqual({
    exitCode: 0,
    out: `${sampleId}\n`,
    err: '',
  })
  return db
}

/** The sample without the questions that were put and without anybody to attest it. */
function faultyFile(): string {
  const file = looseSample()
  at(file, 'meeting')['justerare'] = []
  return fileWith({ ...file, questions: [] })
}

describe('as a program of its own', () => {
  const cli = fileURLToPath(new URL('../../../src-main/cli/index.ts', import.meta.url))

  test.each([
    { args: ['--help'], status: 0, out: /^paragraf: minutes/, err: /^$/ },
    { args: ['--version'], status: 0, out: /^\d+\.\d+\.\d+\n$/, err: /^$/ },
    { args: ['list', '--db', '/nowhere/at/all.db'], status: 1, out: /^$/, err: /cannot be read \(ENOENT\)/ },
    { args: ['lits'], status: 2, out: /^$/, err: /^paragraf: there is no command lits\n\nparagraf: minutes/ },
  ])('$args ends with $status', ({ args, status, out, err }) => {
    const ended = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
    expect(ended.status).toBe(status)
    expect(ended.stdout).toMatch(out)
    expect(ended.stderr).toMatch(err)
  })
})

describe('import', () => {
  test('takes a meeting in, once', async () => {
    const db = await databaseWithSample()
    expect(await paragraf('import', sampleFile, '--db', db)).toMatchObject({
      exitCode: 1,
      out: '',
      err: expect.stringContaining('$.meeting.id: the meeting "kspu-2020-05-13" of 2020-05-13'),
    })
  })

  test('names the file, the place and the rule', async () => {
    const file = fileWith('{"format": "paragraf-meeting", "version": 1,,}')
    const db = join(temporaryFolder(), 'minutes.db')
    expect(await paragraf('import', file, '--db', db)).toEqual({
      exitCode: 1,
      out: '',
      err: `${file}: 1:45: the file is not JSON [NOT_JSON, syntax]\n`,
    })
  })

  test('answers in JSON', async () => {
    const db = join(temporaryFolder(), 'minutes.db')
    const good = await paragraf('import', sampleFile, '--db', db, '--json')
    expect(JSON.parse(good.out)).toEqual({ ok: true, meetingId: sampleId })
    const bad = await paragraf('import', fileWith('{}'), '--db', db, '--json')
    expect(bad.exitCode).toBe(1)
    expect(JSON.parse(bad.out)).toMatchObject({
      ok: false,
      findings: [{ code: 'UNKNOWN_FORMAT_VERSION', place: '$.format' }, { place: '$.version' }],
    })
  })

  test('leaves a file that is no database as it is', async () => {
    const db = join(temporaryFolder(), 'notes.txt')
    writeFileSync(db, 'my notes')
    expect(await paragraf('import', sampleFile, '--db', db)).toEqual({
      exitCode: 1,
      out: '',
      err: `${db}: this is not a database [DATABASE_NOT_A_DATABASE]\n`,
    })
    expect(readFileSync(db, 'utf8')).toBe('my notes')
  })

  test('does not disturb a program that has the database', async () => {
    const { path } = testHost()
    expect(await paragraf('import', sampleFile, '--db', path)).toMatchObject({
      exitCode: 1,
      err: `${path}: the database is in use by another program [DATABASE_IN_USE]\n`,
    })
  })

  test('leaves a damaged database where it is', async () => {
    const db = await databaseWithSample()
    const bytes = readFileSync(db).fill(0xff, 4096)
    writeFileSync(db, bytes)
    expect(await paragraf('list', '--db', db)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('the database is damaged'),
    })
    expect(readFileSync(db)).toEqual(bytes)
  })
})

describe('list', () => {
  test('one meeting a line', async () => {
    const db = await databaseWithSample()
    const { out } = await paragraf('list', '--db', db)
    expect(out).toBe('kspu-2020-05-13\t2020-05-13\tKommunstyrelsens produktionsutskott\tnoticed\t4\n')
    const json = await paragraf('list', '--db', db, '--json')
    expect(JSON.parse(json.out)).toMatchObject({ ok: true, meetings: [{ id: sampleId, number: 7 }] })
  })

  test('does not make a database', async () => {
    const db = join(temporaryFolder(), 'minutes.db')
    expect(await paragraf('list', '--db', db)).toMatchObject({ exitCode: 1 })
    expect(existsSync(db)).toBe(false)
  })
})

describe('export', () => {
  test.each([
    { format: 'pdf', pages: 6 },
    { format: 'txt', pages: null },
    { format: 'json', pages: null },
  ])('writes $format', async ({ format, pages }) => {
    const db = await databaseWithSample()
    const out = join(temporaryFolder(), `minutes.${format}`)
    const args = ['--db', db, '--meeting', sampleId, '--kind', 'protokoll', '--format', format, '--out', out]
    const ended = await paragraf('export', ...args, '--json')
    expect(JSON.parse(ended.out)).toEqual({
      ok: true,
      path: out,
      bytes: statSync(out).size,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      pages,
    })
  })

  test('the same minutes give the same bytes, from any database', async () => {
    const sums = []
    for (let i = 0; i < 2; i++) {
      const out = join(temporaryFolder(), 'minutes.pdf')
      const db = await databaseWithSample()
      const args = ['--db', db, '--meeting', sampleId, '--kind', 'protokoll', '--format', 'pdf', '--out', out]
      const ended = await paragraf('export', ...args, '--json')
      sums.push((JSON.parse(ended.out) as { sha256: string }).sha256)
    }
    expect(sums[0]).toBe(sums[1])
  })

  test('of a meeting that is not there writes nothing', async () => {
    const db = await databaseWithSample()
    const out = join(temporaryFolder(), 'minutes.txt')
    const args = ['--db', db, '--meeting', 'none', '--kind', 'protokoll', '--format', 'txt', '--out', out]
    expect(await paragraf('export', ...args)).toEqual({
      exitCode: 1,
      out: '',
      err: `${db}: none: not found in the database [NOT_FOUND]\n`,
    })
    expect(existsSync(out)).toBe(false)
  })

  test('what comes out can be taken in again', async () => {
    const db = await databaseWithSample()
    const out = join(temporaryFolder(), 'minutes.json')
    const args = ['--db', db, '--meeting', sampleId, '--kind', 'protokoll', '--format', 'json', '--out', out]
    await paragraf('export', ...args)
    const other = join(temporaryFolder(), 'other.db')
    expect(await paragraf('import', out, '--db', other)).toMatchObject({ exitCode: 0 })
    expect(readFileSync(out)).toEqual(readFileSync(sampleFile))
  })
})

describe('check', () => {
  test('finds nothing in the sample', async () => {
    expect(await paragraf('check', sampleFile)).toEqual({ exitCode: 0, out: '', err: '' })
  })

  test('names place, rule and source of each finding', async () => {
    const { exitCode, out } = await paragraf('check', faultyFile())
    expect(exitCode).toBe(1)
    for (const line of out.trimEnd().split('\n')) {
      expect(line).toMatch(/^(error|warning|notice)\t\$\.\w+(\[\d+\])?\t[\w.]+\t[^\t]+\t[^\t]+$/)
    }
    expect(out).toContain('error\t$.motions[0]\tmotion.untreated\tKL 5:53, 5:67\t')
  })

  test('says the same of the file and of the meeting in a database', async () => {
    const file = faultyFile()
    const db = join(temporaryFolder(), 'minutes.db')
    await paragraf('import', file, '--db', db)
    const fromFile = await paragraf('check', file, '--json')
    expect(await paragraf('check', '--db', db, '--meeting', sampleId, '--json')).toEqual(fromFile)
    expect(JSON.parse(fromFile.out)).toMatchObject({
      ok: false,
      findings: [{ level: 'error' }, { level: 'warning' }],
    })
  })

  test('a file that is no meeting is told of as by import', async () => {
    expect(await paragraf('check', fileWith('{'))).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('1:2: the file is not JSON [NOT_JSON, syntax]'),
    })
  })
})

test('schema prints the published schema', async () => {
  const published = readFileSync(join(resources, 'schema', 'paragraf-meeting-1.schema.json'), 'utf8')
  expect(await paragraf('schema')).toEqual({ exitCode: 0, out: published, err: '' })
})

describe('deadlines', () => {
  test('follow from the dates', async () => {
    const dates = ['--meeting-date', '2020-05-13', '--justerat', '2020-05-18', '--anslaget', '2020-05-18']
    const { out } = await paragraf('deadlines', ...dates)
    expect(out.split('\n').map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual([
      '2020-05-13 reservation',
      '2020-05-27 justering',
      '2020-05-20 anslag',
      '2020-06-08 lastAppealDay',
      '2020-06-09 takeDown',
      '',
    ])
    const json = await paragraf('deadlines', ...dates, '--json')
    expect(JSON.parse(json.out)).toMatchObject({ ok: true, deadlines: { length: 5 } })
  })

  test('differ between kinds of bodies', async () => {
    const { out } = await paragraf('deadlines', '--meeting-date', '2020-05-13', '--body-kind', 'council')
    expect(out).toContain('2020-05-06\tannouncement')
  })

  test.each([
    { args: ['--meeting-date', '2020-02-30'], place: '$.meetingDate' },
    { args: ['--meeting-date', '2020-05-13', '--anslaget', 'i dag'], place: '$.postedOn' },
    { args: ['--meeting-date', '2020-05-13', '--body-kind', 'klubb'], place: '$.bodyKind' },
  ])('$args is wrong at $place', async ({ args, place }) => {
    const ended = await paragraf('deadlines', ...args)
    expect(ended.exitCode).toBe(1)
    expect(ended.err).toContain(`deadlines: ${place}: must be`)
  })
})
