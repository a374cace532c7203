import type { Row } from './measure.ts'

/** The rows as a table for the terminal, with a line at the end that says how many budgets are kept. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, unit, budget, ok }) => [
    name,
    shown(value, unit),
    budget === null ? '' : `≤ ${shown(budget, unit)}`,
    budget === null ? '' : ok ? 'kept' : 'missed',
  ])
  const head = ['measure', 'value', 'budget', '']
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((cells) => cells[column]?.length ?? 0)),
  )
  const text = [head, ...lines].map((cells) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return [...text, '', summary(rows)].join('\n')
}

/** "13 of 14 budgets kept; missed: typing.ratio". */
function summary(rows: readonly Row[]): string {
  const limited = rows.filter(({ budget }) => budget !== null)
  const missed = limited.filter(({ ok }) => !ok).map(({ name }) => name)
  const kept = `${limited.length - missed.length} of ${limited.length} budgets kept`
  return missed.length === 0 ? kept : `${kept}; missed: ${missed.join(', ')}`
}

function shown(value: number, unit: Row['unit']): string {
  if (unit === 'ratio') return `${value.toFixed(2)} ×`
  return `${value.toFixed(unit === 's' ? 3 : 1)} ${unit}`
}
