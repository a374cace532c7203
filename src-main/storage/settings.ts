import type { Reader, Writer } from './connection.ts'

const find = 'SELECT value FROM settings WHERE key = ?'
const put = `INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`

/** The value kept under a key, as it was given; undefined when there is none. Whoever asks checks it. */
export function readSetting(reader: Reader, key: string): unknown {
  const row = reader.get(find, [key])
  return row ? JSON.parse(String(row['value'])) : undefined
}

/** Keeps a value, as JSON, under a key. */
export function saveSetting(writer: Writer, key: string, value: unknown): void {
  writer.run(put, [key, JSON.stringify(value)])
}
