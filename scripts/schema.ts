/** Writes the published JSON Schema of the file format from the program's own schemas. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { meetingFileJsonSchema } from '../src-main/schema/json-schema.ts'

const path = fileURLToPath(new URL('../resources/schema/paragraf-meeting-1.schema.json', import.meta.url))
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, meetingFileJsonSchema())
