import { AppError } from '../domain/errors.ts'
import type { Cell, Row } from './connection.ts'

/**
 * How a field is kept: `value` text or a number as it is · `boolean` as 0 or 1 · `json` a nested value as JSON text.
 * null is NULL in all of them.
 */
export type ColumnKind = 'value' | 'boolean' | 'json'

/** A field, or a field of a nested object: `date`, `justering.date`. */
type FieldOf<TEntity> = {
  [K in keyof TEntity & string]: TEntity[K] extends readonly unknown[] | Cell | boolean
    ? K
    : K | `${K}.${keyof NonNullable<TEntity[K]> & string}`
}[keyof TEntity & string]

/** What checks a value; a zod schema is one. */
interface Checks<TEntity> {
  readonly safeParse: (
    value: unknown,
  ) => { readonly success: true; readonly data: TEntity } | { readonly success: false }
}

/** A concept and its table: which columns hold which fields, and what checks a row that is read. */
export interface Table<TEntity> {
  readonly name: string
  readonly columns: readonly Column[]
  readonly schema: Checks<TEntity>
}

interface Column {
  /** `justering_date` */
  readonly name: string
  /** `['justering', 'date']` */
  readonly path: readonly string[]
  readonly kind: ColumnKind
}

/** Describes a table. Columns are named after their fields: `justering.placeName` is kept in `justering_place_name`. */
export function tableOf<TEntity>(
  name: string,
  schema: Checks<TEntity>,
  fields: { readonly [K in FieldOf<TEntity>]?: ColumnKind },
): Table<TEntity> {
  const columns = Object.entries<ColumnKind | undefined>(fields).flatMap(([field, kind]): Column[] =>
    kind === undefined ? [] : [{ name: columnName(field), path: field.split('.'), kind }],
  )
  return { name, columns, schema }
}

function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace('.', '_')
}

/** The columns of a table as SQL names them, e.g. `"id", "from"`. */
export function columnList(table: Table<unknown>): string {
  return table.columns.map(({ name }) => `"${name}"`).join(', ')
}

/** The values of a thing, by column. */
export function toRow<TEntity>(table: Table<TEntity>, entity: TEntity): Row {
  return Object.fromEntries(table.columns.map((column) => [column.name, toCell(column, entity)]))
}

function toCell({ path, kind }: Column, entity: unknown): Cell {
  const value = path.reduce<unknown>(
    (part, field) => (part as Readonly<Record<string, unknown>>)[field],
    entity,
  )
  if (value === null) return null
  if (kind === 'json') return JSON.stringify(value)
  if (kind === 'boolean') return value === true ? 1 : 0
  return value as string | number
}

/** The thing that a row holds. @throws AppError DATABASE_DAMAGED when it is not one. */
export function fromRow<TEntity>(table: Table<TEntity>, row: Row): TEntity {
  const entity: Record<string, unknown> = {}
  for (const column of table.columns) place(entity, column.path, fromCell(column, row, table.name))
  const checked = table.schema.safeParse(entity)
  if (!checked.success) throw damaged(table.name, row)
  return checked.data
}

function place(entity: Record<string, unknown>, [field, inner]: readonly string[], value: unknown): void {
  if (field === undefined) return
  if (inner === undefined) {
    entity[field] = value
    return
  }
  const nested = (entity[field] ??= {}) as Record<string, unknown>
  nested[inner] = value
}

function fromCell({ name, kind }: Column, row: Row, table: string): unknown {
  const cell = row[name]
  if (cell === null || cell === undefined) return null
  if (kind === 'boolean') return cell === 1
  if (kind === 'value') return cell
  try {
    return JSON.parse(String(cell))
  } catch {
    throw damaged(table, row)
  }
}

function damaged(table: string, row: Row): AppError {
  return new AppError('DATABASE_DAMAGED', table, { id: String(row['id'] ?? '') })
}
