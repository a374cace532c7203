import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allChecks } from '../../src-main/domain/checks/checks.ts'
import { root } from './cruise.ts'

const page = readFileSync(join(root, 'docs/domain.md'), 'utf8')

/** What the page has between backticks: files, tests and the ids of checks. */
const named = new Set([...page.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name))

/** A comment or string of the code that says where a rule comes from. */
const source = /KL \d+:\d+|FL \d+ §|lag \d{4}:\d+|JO \d+-\d+|domain\.md §/

/** Files of the domain, as the page names them. */
const domain = globSync('src-main/domain/**/*.ts', { cwd: root }).map((path) => ({
  name: path.replace('src-main/domain/', '').replace(/\.ts$/, ''),
  text: readFileSync(join(root, path), 'utf8'),
}))

describe('the page about the rules', () => {
  test('names every file that carries out a rule', () => {
    const carrying = domain.filter(({ text }) => source.test(text)).map(({ name }) => name)
    expect(carrying.length).toBeGreaterThan(60)
    expect(carrying.filter((name) => !named.has(name))).toEqual([])
  })

  test('names no file and no test that does not exist', () => {
    const cells = page.matchAll(/`([a-z]+(?:[/-][a-z-]+)*(?:\.property)?)`/g)
    const unknown = [...cells].flatMap(([, name = '']) => {
      const places = [name, `src-main/domain/${name}.ts`, `test/unit/domain/${name}.test.ts`]
      return places.some((path) => existsSync(join(root, path))) ? [] : [name]
    })
    // The one kind of body that the page names.
    expect(unknown.filter((name) => name !== 'informal')).toEqual([])
  })

  test('has a heading for every section that the code cites', () => {
    const headings = new Set([...page.matchAll(/^#+ (\d+(?:\.\d+)?) /gm)].map(([, number]) => number))
    const cited = globSync('{src-main,src-renderer,test}/**/*.{ts,tsx}', { cwd: root }).flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return [...text.matchAll(/domain\.md ((?:§[\d.]*\d(?:, )?)+)/g)].flatMap(([, list = '']) =>
        [...list.matchAll(/§(\d+(?:\.\d+)?)/g)].map(([, number = '']) => ({ path, number })),
      )
    })
    expect(cited.length).toBeGreaterThan(80)
    // Numbers under 7 are the points of its table.
    expect(cited.filter(({ number }) => !headings.has(number.replace(/^7\..*/, '7')))).toEqual([])
  })

  test('lists the checks as they are', () => {
    const rows = allChecks.map(
      ({ id, severity, level, source: where }) => `\`${id}\` ${severity.toUpperCase()} ${level} ${where}`,
    )
    const listed = page
      .split('\n')
      .filter((line) => /^\| `[a-zA-Z]+\.[a-zA-Z]+`/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
          .join(' '),
      )
    expect(listed).toEqual(rows)
  })
})
