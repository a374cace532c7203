import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errorCodes } from '../../src-main/domain/errors.ts'
import { menuCommands } from '../../src-main/shell/menu-commands.ts'
import { commandIds } from '../../src-renderer/app/command-ids.ts'
import { commands } from '../../src-renderer/app/commands.ts'
import { root } from './cruise.ts'

/** Source files of the program, as paths from the root. */
const sources = globSync('{src-main,src-renderer,scripts}/**/*.{ts,tsx}', { cwd: root }).toSorted()
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A file with more lines than this does more than one thing. */
const lineLimit = 260

/** The files that a file imports by a relative path or as part of the domain. */
function importsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/from '(\.[^']*|#domain\/[^']*)'/g)].map(([, specifier = '']) =>
    specifier.startsWith('#')
      ? specifier.replace('#domain/', 'src-main/domain/')
      : relative(root, resolve(root, dirname(path), specifier)),
  )
}

/** The names of files without their ending. */
function names(pattern: string, ending: string): readonly string[] {
  return globSync(pattern, { cwd: root }).map((path) => basename(path, ending))
}

describe('files', () => {
  test('are small', () => {
    const long = sources.map((path) => ({ path, lines: read(path).split('\n').length }))
    expect(long.filter(({ lines }) => lines > lineLimit)).toEqual([])
  })

  test('are named in kebab-case, components in PascalCase', () => {
    const odd = sources.filter((path) => {
      const name = basename(path).replace(/\.(sv\.|d\.|property\.)?tsx?$/, '')
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !/^[A-Z][A-Za-z0-9]*$/.test(name)
    })
    expect(odd).toEqual([])
  })

  test('say of every exported function what it gives', () => {
    const undocumented = sources.flatMap((path) => {
      const lines = read(path).split('\n')
      return lines.flatMap((line, index) => {
        const isExport = /^export (async )?(function|class) \w/.test(line)
        const before = lines[index - 1]?.trim() ?? ''
        return isExport && !before.endsWith('*/') ? [`${path}:${index + 1} ${line}`] : []
      })
    })
    expect(undocumented).toEqual([])
  })

  test('export nothing that no other file asks for', () => {
    const all = [...sources, ...globSync('{test/**/*,*}.{ts,tsx}', { cwd: root })].map(read)
    const asked = new Set(
      all.flatMap((text) =>
        [...text.matchAll(/(?:import|export) (?:type )?\{([^}]*)\} from/g)].flatMap(([, list = '']) =>
          list.split(',').map((name) =>
            name
              .trim()
              .replace(/^type /, '')
              .replace(/ as .*/, ''),
          ),
        ),
      ),
    )
    const given = sources.flatMap((path) =>
      [...read(path).matchAll(/^export (?:async )?(?:function|const|class) ([\w$]+)/gm)].map(
        ([, name = '']) => ({
          path,
          name,
        }),
      ),
    )
    expect(given.length).toBeGreaterThan(900)
    expect(given.filter(({ name }) => !asked.has(name))).toEqual([])
  })
})

describe('words', () => {
  test('every failure has a Swedish text in the window and an English one on the command line', () => {
    const texts = globSync('src-renderer/app/texts/*.ts', { cwd: root }).map(read).join('\n')
    expect(errorCodes.filter((code) => !new RegExp(`\\b${code}\\b`).test(texts))).toEqual([])
    const english = globSync('src-main/cli/*.ts', { cwd: root }).map(read).join('\n')
    expect(errorCodes.filter((code) => !new RegExp(`\\b${code}\\b`).test(english))).toEqual([])
  })

  test('nobody is shouted at', () => {
    const shouted = globSync('src-renderer/**/*.sv.ts', { cwd: root })
      .concat('src-main/shell/texts.sv.ts')
      .filter((path) => /[a-zåäö]!['`]/i.test(read(path)))
    expect(shouted).toEqual([])
  })
})

describe('commands', () => {
  test('what the menu offers, the page can do', () => {
    const known: readonly string[] = commandIds
    expect(menuCommands.filter((command) => !known.includes(command))).toEqual([])
  })

  test('no shortcut uses Ctrl+Alt, which is AltGr on a Swedish keyboard', () => {
    const withAltGr = commands.filter(({ keys }) => keys.some((key) => /Ctrl\+Alt|Alt\+Ctrl|AltGr/.test(key)))
    expect(withAltGr).toEqual([])
  })

  test('no two commands of one place have the same keys', () => {
    const taken = commands.flatMap(({ keys, scope }) => keys.map((key) => `${scope} ${key}`))
    expect(taken.filter((key, index) => taken.indexOf(key) !== index)).toEqual([])
  })
})

describe('tests', () => {
  test('every file of the domain that does something is reached by a unit test', async () => {
    const domain = sources.filter((path) => path.startsWith('src-main/domain/'))
    const doing = await Promise.all(
      domain.map(async (path) =>
        Object.keys((await import(join(root, path))) as object).length > 0 ? [path] : [],
      ),
    )
    const reached = new Set(globSync('test/unit/**/*.test.ts', { cwd: root }).flatMap(importsOf))
    // A set can be added to while it is walked, and then gives what was added as well.
    for (const path of reached) {
      if (domain.includes(path)) for (const imported of importsOf(path)) reached.add(imported)
    }
    expect(doing.flat().filter((path) => !reached.has(path))).toEqual([])
  })

  test('there is one for every migration', () => {
    const migrations = names('src-main/storage/migrations/[0-9]*.ts', '.ts')
    const tests = new Set(names('test/migrations/*.test.ts', '.test.ts'))
    expect(migrations.length).toBeGreaterThan(0)
    expect(migrations.filter((name) => !tests.has(name))).toEqual([])
  })

  test('none waits for time to pass', () => {
    const waiting = globSync('test/**/*.ts', { cwd: root }).filter((path) =>
      /waitForTimeout\(|setTimeout\(resolve|timers\/promises/.test(read(path)),
    )
    expect(waiting.filter((path) => dirname(path) !== 'test/architecture')).toEqual([])
  })

  test('every TypeScript file is in a project that is type-checked', () => {
    const projects = ['tsconfig.main.json', 'tsconfig.renderer.json', 'tsconfig.e2e.json'].map(
      (path) => (JSON.parse(read(path)) as { include: readonly string[] }).include,
    )
    const included = projects.flat()
    const all = [
      ...sources,
      ...globSync('test/**/*.{ts,tsx}', { cwd: root }),
      ...globSync('*.ts', { cwd: root }),
    ]
    const unchecked = all.filter(
      (path) => !included.some((entry) => path === entry || path.startsWith(`${entry}/`)),
    )
    expect(unchecked).toEqual([])
  })
})
