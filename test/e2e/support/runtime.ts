import type { ElectronRuntime } from '../../../scripts/electron-runtime.ts'

/** The Electron that the tests run on, with what the program is told about it. */
export type TestRuntime = ElectronRuntime & { readonly environment: Readonly<Record<string, string>> }

/** Workers of Playwright inherit the environment of the set-up. */
const variable = 'PARAGRAF_TEST_RUNTIME'

/** Hands the runtime from the set-up to the tests, and to Electron's own package, which tells Playwright where it is. */
export function setRuntime(runtime: TestRuntime): void {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.distribution
  process.env[variable] = JSON.stringify(runtime)
}

/** The runtime that the set-up found. */
export function testRuntime(): TestRuntime {
  const text = process.env[variable]
  if (text === undefined) throw new Error('The set-up of the end-to-end tests has not run')
  return JSON.parse(text) as TestRuntime
}
