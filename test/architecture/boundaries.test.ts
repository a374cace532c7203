import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruiseProject, root, ruleNames, type Cruised } from './cruise.ts'

/**
 * One import against each rule. `to` is a file of the project or a package; 'type' imports only its types, which is
 * allowed where the rule below it says so.
 */
const canaries: readonly { readonly rule: string; readonly from: string; readonly to: string }[] = [
  { rule: 'no-cycles', from: 'src-main/domain/egg.ts', to: 'src-main/domain/hen.ts' },
  { rule: 'everything-resolves', from: 'src-main/platform/a.ts', to: './nowhere.ts' },
  { rule: 'domain-imports-nothing', from: 'src-main/domain/a.ts', to: 'zod' },
  { rule: 'domain-imports-nothing', from: 'src-main/domain/b.ts', to: 'node:fs' },
  { rule: 'domain-imports-nothing', from: 'src-main/domain/c.ts', to: 'src-main/storage/store.ts' },
  { rule: 'schema-imports-domain-and-zod', from: 'src-main/schema/a.ts', to: 'src-main/storage/store.ts' },
  { rule: 'storage-knows-no-rules', from: 'src-main/storage/a.ts', to: 'src-main/services/use.ts' },
  { rule: 'storage-knows-no-rules', from: 'src-main/storage/b.ts', to: 'zod' },
  { rule: 'platform-stands-alone', from: 'src-main/platform/b.ts', to: 'src-main/storage/store.ts' },
  {
    rule: 'services-use-storage-and-platform-only',
    from: 'src-main/services/a.ts',
    to: 'src-main/ipc/handlers.ts',
  },
  { rule: 'services-use-storage-and-platform-only', from: 'src-main/services/b.ts', to: 'better-sqlite3' },
  { rule: 'services-use-storage-and-platform-only', from: 'src-main/services/c.ts', to: 'node:fs' },
  {
    rule: 'contract-imports-domain-and-zod',
    from: 'src-main/ipc/contract.ts',
    to: 'src-main/services/use.ts',
  },
  {
    rule: 'contract-imports-domain-and-zod',
    from: 'src-main/ipc/channels.ts',
    to: 'src-main/ipc/handlers.ts',
  },
  { rule: 'ipc-calls-services', from: 'src-main/ipc/a.ts', to: 'src-main/storage/store.ts' },
  { rule: 'electron-in-the-shell-only', from: 'src-main/host.ts', to: 'electron' },
  { rule: 'electron-in-the-shell-only', from: 'src-renderer/main.tsx', to: 'electron' },
  { rule: 'shell-knows-no-meetings', from: 'src-main/shell/a.ts', to: 'src-main/domain/meeting.ts' },
  { rule: 'shell-knows-no-meetings', from: 'src-main/index.ts', to: 'src-main/services/use.ts' },
  { rule: 'shell-reaches-the-host-by-messages', from: 'src-main/shell/b.ts', to: 'src-main/host.ts' },
  {
    rule: 'shell-takes-types-of-the-host-contract',
    from: 'src-main/shell/c.ts',
    to: 'src-main/ipc/contract.ts',
  },
  { rule: 'cli-uses-the-host', from: 'src-main/cli/a.ts', to: 'src-main/storage/store.ts' },
  { rule: 'nothing-imports-the-ends', from: 'src-main/storage/c.ts', to: 'src-main/shell/window.ts' },
  { rule: 'preload-is-tiny', from: 'src-main/preload/index.ts', to: 'zod' },
  { rule: 'preload-is-tiny', from: 'src-main/preload/a.ts', to: 'src-main/ipc/handlers.ts' },
  { rule: 'renderer-sees-domain-and-channels', from: 'src-renderer/a.ts', to: 'src-main/ipc/handlers.ts' },
  { rule: 'renderer-takes-types-of-the-contract', from: 'src-renderer/b.ts', to: 'src-main/ipc/contract.ts' },
  { rule: 'renderer-has-no-node', from: 'src-renderer/c.ts', to: 'node:path' },
  { rule: 'renderer-has-no-host-packages', from: 'src-renderer/d.ts', to: 'zod' },
  {
    rule: 'features-do-not-know-each-other',
    from: 'src-renderer/features/vote/a.ts',
    to: 'src-renderer/features/review/b.ts',
  },
  { rule: 'ui-knows-no-meetings', from: 'src-renderer/ui/a.ts', to: 'src-main/domain/meeting.ts' },
  {
    rule: 'editor-knows-no-features',
    from: 'src-renderer/editor/a.ts',
    to: 'src-renderer/features/review/b.ts',
  },
  { rule: 'shipped-code-needs-dependencies', from: 'src-main/platform/c.ts', to: 'react' },
]

/** Imports that look alike and are allowed: a rule that forbids everything would prove nothing. */
const allowed: readonly { readonly from: string; readonly to: string; readonly as: 'value' | 'type' }[] = [
  { from: 'src-main/domain/agenda.ts', to: 'src-main/domain/meeting.ts', as: 'value' },
  { from: 'src-main/schema/meeting.ts', to: 'zod', as: 'value' },
  { from: 'src-main/storage/open.ts', to: 'better-sqlite3', as: 'value' },
  { from: 'src-main/services/use-case.ts', to: 'src-main/storage/store.ts', as: 'value' },
  { from: 'src-main/shell/dialogs.ts', to: 'electron', as: 'value' },
  { from: 'src-main/shell/host-client.ts', to: 'src-main/host.ts', as: 'type' },
  { from: 'src-main/preload/bridge.ts', to: 'electron', as: 'value' },
  { from: 'src-renderer/bridge.ts', to: 'src-main/ipc/contract.ts', as: 'type' },
  { from: 'src-renderer/roll-call.ts', to: 'src-main/domain/meeting.ts', as: 'value' },
  { from: 'src-renderer/features/vote/b.ts', to: 'src-renderer/ui/button.ts', as: 'value' },
]

describe('the project', () => {
  let cruised: Cruised
  beforeAll(async () => {
    cruised = await cruiseProject(root, ['src-main', 'src-renderer', 'scripts', 'test'])
  })

  test('no import goes against a rule', () => {
    expect(cruised.violations).toEqual([])
  })

  test('the cruise saw the project', () => {
    expect(cruised.modules).toBeGreaterThan(150)
  })
})

describe('canaries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-canaries-'))
  let cruised: Cruised
  beforeAll(async () => {
    layOut(folder)
    cruised = await cruiseProject(folder, ['src-main', 'src-renderer'])
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(canaries)('$rule: $from → $to', ({ rule, from }) => {
    const bitten = cruised.violations
      .filter((violation) => violation.from === from)
      .map((violation) => violation.rule)
    expect(bitten).toContain(rule)
  })

  test('every rule has a canary', () => {
    expect(ruleNames.filter((name) => !canaries.some(({ rule }) => rule === name))).toEqual([])
  })

  test.each(allowed)('allowed: $from → $to ($as)', ({ from, to }) => {
    expect(
      cruised.violations.filter((violation) => violation.from === from && violation.to.includes(to)),
    ).toEqual([])
  })
})

/** Writes a small project of the same layout, whose files are the canaries, the allowed imports and what they import. */
function layOut(folder: string): void {
  const imports = [
    ...canaries.map((canary) => ({ ...canary, as: 'value' as const })),
    { from: 'src-main/domain/hen.ts', to: 'src-main/domain/egg.ts', as: 'value' as const },
    ...allowed,
  ]
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const { to } of imports) {
    if (to.startsWith('src-')) write(to, 'export const it = 1\n')
  }
  for (const { from, to, as } of imports) {
    const specifier = to.startsWith('src-') ? `${'../'.repeat(from.split('/').length - 1)}${to}` : to
    write(
      from,
      `import ${as === 'type' ? 'type ' : ''}* as other from '${specifier}'\nexport const it = other\n`,
    )
  }
  for (const name of ['zod', 'better-sqlite3', 'electron', 'react']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, 'exports.it = 1\n')
  }
  const dependencies = { zod: '1.0.0', 'better-sqlite3': '1.0.0' }
  const devDependencies = { electron: '1.0.0', react: '1.0.0' }
  write('package.json', JSON.stringify({ name: 'canaries', type: 'module', dependencies, devDependencies }))
}
