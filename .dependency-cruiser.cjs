/**
 * The direction of imports (docs/architecture.md). test/architecture/boundaries.test.ts cruises the project by these
 * rules, and proves by canaries that each of them still bites.
 */

/** Node's own modules: 'node:fs' and 'fs' alike. */
const core = { dependencyTypes: ['core'] }

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-cycles',
    comment:
      'Two files that import each other cannot be understood one at a time. Types alone may refer both ways.',
    from: { path: '^(src-main|src-renderer|scripts)/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere escapes all the other rules.',
    from: { path: '^(src-main|src-renderer|scripts|test)/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'domain-imports-nothing',
    comment:
      'The rules of a meeting need no database, file, clock or package: facts in, facts and words out.',
    from: { path: '^src-main/domain/' },
    to: { pathNot: '^src-main/domain/' },
  },
  {
    name: 'schema-imports-domain-and-zod',
    comment: 'What may come through the doors is said in the terms of the domain.',
    from: { path: '^src-main/schema/' },
    to: { pathNot: '^(src-main/(schema|domain)/|node_modules/zod/)' },
  },
  {
    name: 'storage-knows-no-rules',
    comment: 'Rows to values and back, below everything but the domain.',
    from: { path: '^src-main/storage/' },
    to: {
      pathNot: '^(src-main/(storage|schema|domain)/|node_modules/(@types/)?better-sqlite3/)',
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'platform-stands-alone',
    comment: 'Typst, files, log and clock can be used by any service and know none.',
    from: { path: '^src-main/platform/' },
    to: { path: '^(src-main/(?!platform/|schema/|domain/)|src-renderer/|node_modules/electron/)' },
  },
  {
    name: 'services-use-storage-and-platform-only',
    comment:
      'A use case reads, decides in the domain and writes; packages and Node are behind storage and platform.',
    from: { path: '^src-main/services/' },
    to: { pathNot: '^src-main/(services|storage|platform|schema|domain)/' },
  },
  {
    name: 'contract-imports-domain-and-zod',
    comment: 'The contract is read by both sides of the bridge.',
    from: { path: '^src-main/ipc/(shell-contract|contract|channels)\\.ts$' },
    to: {
      pathNot: '^(src-main/(ipc/(shell-contract|contract|channels)\\.ts$|schema/|domain/)|node_modules/zod/)',
    },
  },
  {
    name: 'ipc-calls-services',
    comment: 'A handler is one line; what is more belongs in a service.',
    from: { path: '^src-main/ipc/' },
    to: { pathNot: '^(src-main/(ipc|services|schema|domain)/|node_modules/zod/)' },
  },
  {
    name: 'electron-in-the-shell-only',
    comment: 'The host runs the same under Electron, on the command line, in tests and in benches.',
    from: { path: '^(src-main|src-renderer)/', pathNot: '^src-main/(shell/|preload/|index\\.ts$)' },
    to: { path: '^(node_modules/electron/|electron$)' },
  },
  {
    name: 'shell-knows-no-meetings',
    comment: 'Windows, dialogs, menu and security; everything about meetings is asked of the host.',
    from: { path: '^src-main/(shell/|index\\.ts$|host-process\\.ts$)' },
    to: { path: '^(src-main/(storage|services|platform|schema|cli|domain/(?!errors\\.ts$))|src-renderer/)' },
  },
  {
    name: 'shell-reaches-the-host-by-messages',
    comment: 'The database never runs on the thread that draws windows.',
    from: { path: '^src-main/(shell/|index\\.ts$)' },
    to: { path: '^src-main/host\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'shell-takes-types-of-the-host-contract',
    comment: 'The schemas of meetings take memory in every process that loads them.',
    from: { path: '^src-main/(shell/|index\\.ts$|ipc/shell-contract\\.ts$)' },
    to: { path: '^src-main/ipc/contract\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'cli-uses-the-host',
    comment: 'The command line is another caller of the same dispatch.',
    from: { path: '^src-main/cli/' },
    to: { path: '^(src-main/(storage|shell|preload|index\\.ts)|src-renderer/|node_modules/electron/)' },
  },
  {
    name: 'nothing-imports-the-ends',
    comment: 'The command line, the shell and the host are where imports end.',
    from: {
      path: '^(src-main|src-renderer)/',
      pathNot: '^src-main/(cli/|shell/|index\\.ts$|host-process\\.ts$)',
    },
    to: { path: '^src-main/(cli|shell)/' },
  },
  {
    name: 'preload-is-tiny',
    comment: 'A sandboxed preload is one file: Electron and the names of the calls. Types cost nothing.',
    from: { path: '^src-main/preload/' },
    to: {
      pathNot: '^(src-main/preload/|src-main/ipc/channels\\.ts$|node_modules/electron/|electron$)',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'renderer-sees-domain-and-channels',
    comment:
      'The page knows the rules and the names of the calls, and reaches everything else through the bridge.',
    from: { path: '^src-renderer/' },
    to: { path: '^src-main/(?!domain/|ipc/channels\\.ts$|ipc/contract\\.ts$)' },
  },
  {
    name: 'renderer-takes-types-of-the-contract',
    comment: 'zod stays out of the page: its policy forbids what zod does to be fast.',
    from: { path: '^src-renderer/' },
    to: { path: '^src-main/ipc/contract\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'renderer-has-no-node',
    comment: 'The page is sandboxed.',
    from: { path: '^src-renderer/' },
    to: core,
  },
  {
    name: 'renderer-has-no-host-packages',
    comment: 'Database, typesetter and validation are the host’s.',
    from: { path: '^src-renderer/' },
    to: { path: '^node_modules/(better-sqlite3|zod|@myriaddreamin|@cantoo|electron)/' },
  },
  {
    name: 'features-do-not-know-each-other',
    comment: 'What two features share belongs in app, editor or ui.',
    from: { path: '^src-renderer/features/([^/]+)/' },
    to: { path: '^src-renderer/features/', pathNot: '^src-renderer/features/$1/' },
  },
  {
    name: 'ui-knows-no-meetings',
    comment: 'Controls can be used for anything; dates are no more than dates.',
    from: { path: '^src-renderer/ui/' },
    to: { path: '^(src-main/(?!domain/(ids|dates|date-words)\\.ts$)|src-renderer/(?!ui/))' },
  },
  {
    name: 'editor-knows-no-features',
    comment: 'The editor is used by several features.',
    from: { path: '^src-renderer/editor/' },
    to: { path: '^src-renderer/features/' },
  },
  {
    name: 'shipped-code-needs-dependencies',
    comment:
      'What the main process and the host import must be in the package: dependencies, not devDependencies.',
    from: { path: '^src-main/', pathNot: '^src-main/preload/' },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      path: '^node_modules/(?!electron/|@types/)',
    },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|coverage|reports|test-results)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json', '.css'],
    },
  },
}
