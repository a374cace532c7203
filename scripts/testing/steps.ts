import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findElectron, packagesFor } from '../electron-runtime.ts'
import { hasDisplay } from '../support/display.ts'
import { run, runNode, tool, type Ended } from '../support/run.ts'
import {
  displayPackages,
  pdfPackages,
  windowPackages,
  type SystemPackage,
} from '../support/system-packages.ts'

/** How many tests a step ran, and what it said. A static check counts as one test. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly output: string }

/** A step of the tests, with what it needs of the system. */
export type Step = {
  readonly name: string
  readonly needs: () => Promise<readonly SystemPackage[]>
  readonly run: () => Promise<Outcome>
}

/** All steps, the quick ones first. */
export const steps: readonly Step[] = [
  check('format', () => runNode(tool('prettier/bin/prettier.cjs'), ['--check', '--log-level=warn', '.'])),
  check('lint', () => runNode(tool('oxlint/bin/oxlint'), [])),
  check('types-main', () => types('tsconfig.main.json')),
  check('types-renderer', () => types('tsconfig.renderer.json')),
  check('types-e2e', () => types('tsconfig.e2e.json')),
  vitest('architecture'),
  vitest('unit'),
  vitest('migrations'),
  vitest('integration'),
  vitest('faults'),
  { name: 'end-to-end', needs: endToEndNeeds, run: endToEnd },
]

function check(name: string, work: () => Promise<Ended>): Step {
  return {
    name,
    needs: () => Promise.resolve([]),
    run: async () => {
      const { code, output } = await work()
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
    },
  }
}

function types(config: string): Promise<Ended> {
  return runNode(tool('typescript/bin/tsc'), ['--noEmit', '--project', config])
}

/** A project of vitest.config.ts. */
function vitest(project: string): Step {
  return {
    name: project,
    needs: () => Promise.resolve(project === 'integration' ? pdfPackages : []),
    run: () =>
      reported((report) => {
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
        const args = ['run', '--project', project, '--silent=passed-only', ...reporters]
        return runNode(tool('vitest/vitest.mjs'), args)
      }, vitestCounts),
  }
}

/** What it takes to open windows here; finding Electron comes first, since it decides what else is needed. */
async function endToEndNeeds(): Promise<readonly SystemPackage[]> {
  const forElectron = await packagesFor(await findElectron())
  return [...windowPackages, ...pdfPackages, ...forElectron, ...(hasDisplay() ? [] : displayPackages)]
}

/** Playwright in real Electron; where there is no display, in one that exists in memory. */
function endToEnd(): Promise<Outcome> {
  return reported((report) => {
    const args = [tool('@playwright/test/cli.js'), 'test', '--reporter=list,json']
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    if (hasDisplay()) return run(process.execPath, args, { env })
    const screen = ['--auto-servernum', '--server-args=-screen 0 1920x1200x24']
    return run('xvfb-run', [...screen, process.execPath, ...args], { env })
  }, playwrightCounts)
}

/** Runs a tool that leaves a report in JSON, and counts by it. A tool that fails on the whole counts as a failed test. */
async function reported(
  work: (report: string) => Promise<Ended>,
  counts: (report: unknown) => Omit<Outcome, 'output'>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'paragraf-test-'))
  try {
    const report = join(folder, 'report.json')
    const { code, output } = await work(report)
    const text = await readFile(report, 'utf8').catch(() => null)
    const counted = text === null ? { passed: 0, failed: 1 } : counts(JSON.parse(text))
    const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed
    return { passed: counted.passed, failed, output }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A test that was not run counts as failed: none is left out unnoticed. */
function vitestCounts(report: unknown): Omit<Outcome, 'output'> {
  const { numPassedTests, numTotalTests } = report as { numPassedTests: number; numTotalTests: number }
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
}

function playwrightCounts(report: unknown): Omit<Outcome, 'output'> {
  const { stats } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}
