import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS, type StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import { collected, type CollectedTest } from './mutation-vitest.ts'

/** What Stryker's changed code reads and counts in; its name is given by Stryker. */
type Instruments = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: never
}

/**
 * Runs the unit tests of the domain for Stryker in one process that lives on from mutant to mutant (docs/mutation.md).
 *
 * Stryker's own runner starts vitest anew for every mutant: a second and more, of which the tests take milliseconds. The
 * domain does no I/O and keeps no state but what it remembers of records, which is forgotten between two mutants; so its
 * tests need no process of their own. Of vitest they use `test`, `describe`, `each` and `expect`; the last is vitest's.
 */
class InProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options)

  readonly #instruments = instruments()
  readonly #files: readonly string[]
  readonly #read = new Map<string, readonly CollectedTest[]>()
  readonly #durations = new Map<string, number>()

  constructor({ testFiles }: Pick<StrykerOptions, 'testFiles'>) {
    const patterns = testFiles?.length ? testFiles : ['test/unit/domain/**/*.test.ts']
    this.#files = globSync([...patterns]).toSorted()
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true }
  }

  init(): Promise<void> {
    const stand = new URL('./mutation-vitest.ts', import.meta.url).href
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' && context.parentURL !== stand
          ? { url: stand, shortCircuit: true }
          : next(specifier, context),
    })
    return Promise.resolve()
  }

  async dryRun(): Promise<DryRunResult> {
    const results = await this.#run(await this.#testsFor(undefined), false)
    const coverage = this.#instruments.mutantCoverage
    const result = { status: DryRunStatus.Complete, tests: results } as const
    return coverage === undefined ? result : { ...result, mutantCoverage: coverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    // The files are read once, so a mutant that is only seen while they are read would survive whatever it does.
    if (options.mutantActivation === 'static') throw new Error('Static mutants need ignoreStatic: true')
    const instruments = this.#instruments
    const tests = await this.#testsFor(options.testFilter)
    Object.assign(instruments, {
      hitCount: 0,
      hitLimit: options.hitLimit,
      activeMutant: options.activeMutant.id,
    })
    const results = await this.#run(tests, !options.disableBail)
    instruments.activeMutant = undefined
    const hung = determineHitLimitReached(instruments.hitCount, options.hitLimit)
    return toMutantRunResult(hung ?? { status: DryRunStatus.Complete, tests: results })
  }

  /** The tests with these ids, or all; those that were quick before first: most mutants are noticed by the first. */
  async #testsFor(ids: readonly string[] | undefined): Promise<readonly CollectedTest[]> {
    const files = ids === undefined ? this.#files : new Set(ids.map((id) => id.slice(0, id.indexOf('#'))))
    const wanted = new Set(ids)
    const tests: CollectedTest[] = []
    for (const file of files) {
      const all = await this.#testsOf(file)
      tests.push(...(ids === undefined ? all : all.filter(({ id }) => wanted.has(id))))
    }
    const duration = ({ id }: CollectedTest): number => this.#durations.get(id) ?? 0
    return tests.toSorted((a, b) => duration(a) - duration(b))
  }

  /** The tests of a file, which is read once: what it makes at reading is made without any mutant. */
  async #testsOf(file: string): Promise<readonly CollectedTest[]> {
    const known = this.#read.get(file)
    if (known !== undefined) return known
    globalThis.WeakMap = ForgetfulWeakMap as unknown as WeakMapConstructor
    const tests = await collected(file, () => import(pathToFileURL(resolve(file)).href))
    globalThis.WeakMap = WeakMapOfNode
    this.#read.set(file, tests)
    return tests
  }

  async #run(tests: readonly CollectedTest[], bail: boolean): Promise<TestResult[]> {
    const results: TestResult[] = []
    for (const test of tests) {
      const result = await this.#outcome(test)
      results.push(result)
      if (bail && result.status === TestStatus.Failed) break
    }
    return results
  }

  async #outcome(test: CollectedTest): Promise<TestResult> {
    forgetAll()
    const started = performance.now()
    this.#instruments.currentTestId = test.id
    let failure: string | null = null
    try {
      await test.run()
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
    }
    this.#instruments.currentTestId = undefined
    const timeSpentMs = performance.now() - started
    this.#durations.set(test.id, Math.max(timeSpentMs, this.#durations.get(test.id) ?? 0))
    const told = { id: test.id, name: test.name, timeSpentMs, fileName: resolve(test.file) }
    return failure === null
      ? { ...told, status: TestStatus.Success }
      : { ...told, status: TestStatus.Failed, failureMessage: failure }
  }
}

const forgetful = new Set<{ forget(): void }>()

/** Forgets what has been remembered of records: one mutant's answer, or one test's, must not be given to the next. */
function forgetAll(): void {
  for (const map of forgetful) map.forget()
}

/** A weak map that can be emptied. */
class ForgetfulWeakMap<TKey extends WeakKey, TValue> {
  #map = new WeakMapOfNode<TKey, TValue>()

  constructor(entries?: Iterable<readonly [TKey, TValue]> | null) {
    for (const [key, value] of entries ?? []) this.#map.set(key, value)
    forgetful.add(this)
  }

  get(key: TKey): TValue | undefined {
    return this.#map.get(key)
  }

  has(key: TKey): boolean {
    return this.#map.has(key)
  }

  set(key: TKey, value: TValue): this {
    this.#map.set(key, value)
    return this
  }

  delete(key: TKey): boolean {
    return this.#map.delete(key)
  }

  forget(): void {
    this.#map = new WeakMapOfNode()
  }
}

const WeakMapOfNode = WeakMap

/** Where the changed code looks which mutant is active. */
function instruments(): Instruments {
  const globals = globalThis as unknown as Record<string, Instruments | undefined>
  return (globals[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'domain', InProcessRunner)]
