import { median, percentile } from './statistics.ts'

/** A number that was measured, and what it may be at most. `null`: told to compare by, not bound. */
export type Row = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'MB' | 'ratio'
  readonly budget: number | null
  /** Whether it is within its budget; what has none always is. */
  readonly ok: boolean
}

/** What a measure has to work with. */
export type Bench = {
  /** A folder of the run's own, gone when it ends. */
  readonly folder: string
  /** The folder of the window that is compared with: see baseline/. */
  readonly baseline: string
  /** Says how far the measure has come. */
  readonly note: (line: string) => void
}

/** Something to measure, by the name that `--only` takes. */
export type Measure = {
  readonly name: string
  /** What is measured, in one line. */
  readonly what: string
  /** Whether it needs the built program and a screen. */
  readonly window: boolean
  /** @throws Error when it could not be measured */
  readonly run: (bench: Bench) => Promise<readonly Row[]>
}

/** A row with a budget. */
export function bound(name: string, value: number, limit: Pick<Row, 'unit'> & { budget: number }): Row {
  return { name, value, ...limit, ok: value <= limit.budget }
}

/** A row to compare by. */
export function told(name: string, value: number, unit: Row['unit']): Row {
  return { name, value, unit, budget: null, ok: true }
}

/** The spread of values in a line, for whoever wonders how steady they were. */
export function spread(values: readonly number[]): string {
  const at = (percent: number): string => percentile(values, percent).toFixed(1)
  return `${at(0)} – ${median(values).toFixed(1)} – ${at(95)} – ${at(100)} (least, median, p95, most of ${values.length})`
}
