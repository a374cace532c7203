import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './cruise.ts'

/** One piece of code against one rule of each kind that the linter has to know, so that none is off unnoticed. */
const canaries: readonly { readonly rule: string; readonly file: string; readonly code: string }[] = [
  {
    rule: 'typescript(no-floating-promises)',
    file: 'floating.ts',
    code: 'async function work(): Promise<void> {}\nexport function start(): void {\n  work()\n}\n',
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    file: 'switch.ts',
    code: "export function f(x: 'a' | 'b'): void {\n  switch (x) {\n    case 'a':\n      break\n  }\n}\n",
  },
  {
    rule: 'jsx-a11y(alt-text)',
    file: 'picture.tsx',
    code: 'export function Picture(): object {\n  return <img src="x.png" />\n}\n',
  },
  {
    rule: '@lexical(rules-of-lexical)',
    file: 'editor.ts',
    code: "import { $getRoot } from 'lexical'\nexport function text(): string {\n  return $getRoot().getTextContent()\n}\n",
  },
  {
    rule: 'vitest(no-disabled-tests)',
    file: 'skipped.test.ts',
    code: "import { expect, test } from 'vitest'\ntest.skip('it', () => {\n  expect(1).toBe(1)\n})\n",
  },
  { rule: 'import(no-default-export)', file: 'default.ts', code: 'export default 1\n' },
  {
    rule: 'eslint(max-params)',
    file: 'many.ts',
    code: 'export function f(a: 1, b: 1, c: 1, d: 1): number {\n  return a + b + c + d\n}\n',
  },
]

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-lint-'))
  let said = ''
  beforeAll(() => {
    const compilerOptions = { strict: true, jsx: 'react-jsx', target: 'ES2024', module: 'ESNext', types: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    for (const { file, code } of canaries) {
      const path = join(folder, 'src', file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, code)
    }
    const args = [
      join(root, 'node_modules/oxlint/bin/oxlint'),
      '-c',
      join(root, '.oxlintrc.json'),
      '-f',
      'unix',
      '.',
    ]
    said = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(canaries)('$rule bites', ({ rule, file }) => {
    const about = said.split('\n').filter((line) => line.includes(`src/${file}:`))
    expect(about.join('\n')).toContain(rule)
  })
})
