import type { PastedLine } from './pasted-lines.ts'

/** What a column of a pasted table holds. */
export type Column = 'given' | 'family' | 'name' | 'party' | 'role' | 'other'

/** The columns of a pasted table, from the left. */
export type Columns = readonly Column[]

const columnNames: readonly (readonly [RegExp, Column])[] = [
  [/^(?:förnamn|tilltalsnamn)$/i, 'given'],
  [/^efternamn$/i, 'family'],
  [
    /^(?:namn|person|förtroendevald|ledamot|ledamöter|ersättare|ordinarie|övriga? (?:närvarande|deltagande))$/i,
    'name',
  ],
  [/^parti(?:beteckning|tillhörighet|kod)?$/i, 'party'],
  [/^(?:roll|uppdrag|funktion|befattning|post|titel|typ|kategori|tjänst)$/i, 'role'],
]

/** The columns that a line names, when it is the head of a table: a name and at least one more; else null. */
export function columnsOf(line: PastedLine): Columns | null {
  const columns = line.cells.map(
    (cell) => columnNames.find(([pattern]) => pattern.test(cell.replace(/:$/, '')))?.[1] ?? 'other',
  )
  const named = columns.includes('name') || columns.includes('given') || columns.includes('family')
  return named && columns.filter((column) => column !== 'other').length >= 2 ? columns : null
}

/** The cells of a line that say something about the person, given and family name put together as one. */
export function personCells(line: PastedLine, columns: Columns): readonly string[] {
  const cellOf = (wanted: Column): string => line.cells[columns.indexOf(wanted)]?.trim() ?? ''
  const fullName = `${cellOf('given')} ${cellOf('family')}`.trim()
  const others = line.cells.filter((_, i) => ['name', 'party', 'role'].includes(columns[i] ?? 'other'))
  return [fullName, ...others].filter((cell) => cell.trim() !== '')
}
