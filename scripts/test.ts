/**
 * `npm test`: every check and every test, or those named (`npm test -- lint unit`). Ends with a line `N passed, N
 * failed`, and with exit code 1 when anything failed or when a step ran no tests.
 */
import { describeFailure } from './support/failure.ts'
import { say } from './support/say.ts'
import { ensurePackages } from './support/system-packages.ts'
import { steps, type Outcome, type Step } from './testing/steps.ts'

const named = process.argv.slice(2)
const unknown = named.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  say(`There is no step ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const chosen = steps.filter(({ name }) => named.length === 0 || named.includes(name))
let passed = 0
let failed = 0
const lack = await lacking(chosen)
if (lack !== null) say(`\n${lack}\n`)
for (const step of chosen) {
  const outcome = await take(step)
  passed += outcome.passed
  failed += outcome.failed
}
if (lack !== null) {
  say(`\n✗ ${lack}`)
  failed += 1
}
say('')
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/**
 * Sees to everything that the steps need of the system, at once. Gives what cannot be had here and how to get it, or null;
 * the steps that do without it are run all the same.
 */
async function lacking(all: readonly Step[]): Promise<string | null> {
  try {
    const needed = await Promise.all(all.map((step) => step.needs()))
    await ensurePackages([...new Set(needed.flat())])
    return null
  } catch (error) {
    return describeFailure(error)
  }
}

/** Runs one step and tells how it went: in one line when it went well, with everything it said when not. */
async function take(step: Step): Promise<Outcome> {
  const started = Date.now()
  const outcome = await ran(step)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const counts = `${outcome.passed} passed${outcome.failed > 0 ? `, ${outcome.failed} failed` : ''}`
  if (outcome.failed > 0) say(`\n${outcome.output.trimEnd()}\n`)
  say(`${outcome.failed > 0 ? '✗' : '✓'} ${step.name.padEnd(16)}${counts.padEnd(24)}${seconds} s`)
  return outcome
}

async function ran(step: Step): Promise<Outcome> {
  say(`· ${step.name}`)
  const started = Date.now()
  const tick = setInterval(
    () => say(`  ${step.name}: ${Math.round((Date.now() - started) / 1000)} s`),
    30_000,
  )
  try {
    const outcome = await step.run()
    if (outcome.passed + outcome.failed > 0) return outcome
    return { passed: 0, failed: 1, output: `${outcome.output}\n${step.name} ran no tests.` }
  } catch (error) {
    return { passed: 0, failed: 1, output: describeFailure(error) }
  } finally {
    clearInterval(tick)
  }
}
