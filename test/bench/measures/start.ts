import { join } from 'node:path'
import { sandboxFlags } from '../../../scripts/support/display.ts'
import { commandLine } from '../../e2e/support/program.ts'
import { bound, spread, told, type Bench, type Measure, type Row } from '../measure.ts'
import { archive } from '../records.ts'
import { timeToUsable } from '../start-up.ts'
import { median } from '../statistics.ts'
import { storeMeetings, storeSample } from '../store.ts'

const rounds = 5

/** The overview has its meetings, and can be asked to open one. */
const overviewShown = `document.querySelector('main h2') !== null && document.querySelector('[role=grid]') !== null`

/** Start to usable: the overview with its meetings, against a window with nothing in it. */
export const startMeasure: Measure = {
  name: 'start',
  what: 'start to usable, against an empty window',
  window: true,
  run: measureStart,
}

async function measureStart({ folder, baseline, note }: Bench): Promise<readonly Row[]> {
  const sample = join(folder, 'start-sample')
  const large = join(folder, 'start-archive')
  await storeSample(sample)
  storeMeetings(large, archive(1000, 30))
  const data = `--user-data-dir=${join(folder, 'start-empty')}`
  const starts = {
    empty: {
      args: [...sandboxFlags().flags, data, '--page=empty', baseline],
      usable: 'document.body !== null',
    },
    sample: { args: commandLine({ dataFolder: sample }), usable: overviewShown },
    archive: { args: commandLine({ dataFolder: large }), usable: overviewShown },
  }
  const times = { empty: [] as number[], sample: [] as number[], archive: [] as number[] }
  const names = ['empty', 'sample', 'archive'] as const
  // The first start of each makes folders and caches, and of the program its backup of the day.
  for (const name of names) await timeToUsable(starts[name].args, starts[name].usable)
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(await timeToUsable(starts[name].args, starts[name].usable))
  }
  for (const name of names) note(`${name}: ${spread(times[name])} ms`)
  const empty = median(times.empty)
  return [
    told('start.empty', empty, 'ms'),
    told('start.sample', median(times.sample), 'ms'),
    bound('start.sample.ratio', median(times.sample) / empty, { unit: 'ratio', budget: 2 }),
    told('start.archive', median(times.archive), 'ms'),
    bound('start.archive.ratio', median(times.archive) / empty, { unit: 'ratio', budget: 2 }),
  ]
}
