import { runChecks } from '#domain/checks/checks.ts'
import { servingTimeline } from '#domain/serving.ts'
import { bound, spread, told, type Bench, type Measure, type Row } from '../measure.ts'
import { bigCouncil } from '../records.ts'
import { median } from '../statistics.ts'

const rounds = 60

/** Who serves in every §, and every check, of a fullmäktige with 81 seats, 60 §§ and 20 votes. */
export const engineMeasure: Measure = {
  name: 'engine',
  what: 'serving and checks: 81 seats, 60 §§, 20 votes',
  window: false,
  run: measureEngine,
}

function measureEngine({ note }: Bench): Promise<readonly Row[]> {
  const record = bigCouncil({ paragraphs: 60, votes: 20, lines: 2 })
  const times = Array.from({ length: rounds }, () => {
    // The domain remembers its answers by the lists of a record: only a record with lists of its own is new to it.
    const fresh = structuredClone(record)
    const started = performance.now()
    servingTimeline(fresh)
    runChecks(fresh, '2026-03-12')
    return performance.now() - started
  })
  const [first = 0, ...warm] = times
  note(`first ${first.toFixed(1)} ms, then ${spread(warm)} ms`)
  return Promise.resolve([
    told('engine.first', first, 'ms'),
    bound('engine.council', median(warm), { unit: 'ms', budget: 20 }),
  ])
}
