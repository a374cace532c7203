/** Writes the list of the characters that all bundled fonts have: `node scripts/font-characters.ts`, when fonts change. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './support/run.ts'
import { commonCharacters } from './support/common-characters.ts'

const folder = join(root, 'resources/typst/fonts')
writeFileSync(join(folder, 'characters.json'), commonCharacters(folder))
