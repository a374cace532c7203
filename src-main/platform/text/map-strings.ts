/** The value (JSON) with every text in it changed; names of fields stay. */
export function mapStrings<TValue>(value: TValue, change: (text: string) => string): TValue {
  return mapped(value, change) as TValue
}

/** Every text in a value (JSON), in order; not the names of fields. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => mapped(item, change))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)]))
}
