/**
 * Takes the measures named by `--only NAME`, or all, and writes what they found into the file that `--report` names: as a
 * table or, with `--json`, as rows. Started by scripts/bench.ts.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeFailure } from '../../scripts/support/failure.ts'
import { during, say } from '../../scripts/support/say.ts'
import globalSetup from '../e2e/support/global-setup.ts'
import { buildBaseline } from './baseline/build.ts'
import type { Bench, Measure, Row } from './measure.ts'
import { actMeasure } from './measures/act.ts'
import { engineMeasure } from './measures/engine.ts'
import { exportMeasure } from './measures/export.ts'
import { liveMeasure } from './measures/live.ts'
import { memoryMeasure } from './measures/memory.ts'
import { startMeasure } from './measures/start.ts'
import { typingMeasure } from './measures/typing.ts'
import { table } from './report.ts'

const measures: readonly Measure[] = [
  engineMeasure,
  actMeasure,
  exportMeasure,
  startMeasure,
  typingMeasure,
  liveMeasure,
  memoryMeasure,
]

const { only, json, report } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    report: { type: 'string', default: 'bench-report.txt' },
  },
}).values
const names = measures.map(({ name }) => name)
const unknown = (only ?? []).filter((name) => !names.includes(name))
if (unknown.length > 0) {
  say(`There is no measure ${unknown.join(', ')}. There are: ${names.join(', ')}`)
  process.exit(2)
}
process.exitCode = await run(measures.filter(({ name }) => only === undefined || only.includes(name)))

/** Takes the measures one after the other. Gives 1 when one of them could not be taken; a missed budget is no failure. */
async function run(chosen: readonly Measure[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'paragraf-bench-'))
  const bench = { folder, baseline: join(folder, 'baseline'), note: (line: string) => say(`  ${line}`) }
  warnOfLoad()
  const rows: Row[] = []
  let failures = 0
  try {
    if (chosen.some(({ window }) => window)) await prepareWindows(bench)
    for (const measure of chosen) {
      say(`${measure.name}: ${measure.what}`)
      try {
        rows.push(...(await measure.run(bench)))
      } catch (error) {
        failures += 1
        say(`${measure.name} could not be measured: ${describeFailure(error)}`)
      }
    }
  } catch (error) {
    failures += 1
    say(describeFailure(error))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  await writeFile(report, json ? `${JSON.stringify(rows, null, 2)}\n` : `\n${table(rows)}\n`)
  return failures > 0 ? 1 : 0
}

/** Ratios hold on a machine that does other things as well; milliseconds do not. */
function warnOfLoad(): void {
  const [load = 0] = loadavg()
  const cores = availableParallelism()
  if (load < cores / 2) return
  say(
    `This machine is busy (load ${load.toFixed(1)} on ${cores} cores): times are longer than the program needs.`,
  )
}

/** Builds the program, and the window that it is compared with. */
async function prepareWindows({ baseline }: Bench): Promise<void> {
  await globalSetup()
  await during('Building the window to compare with', buildBaseline(baseline))
}
