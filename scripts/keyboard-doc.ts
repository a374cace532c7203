/** `node scripts/keyboard-doc.ts`: writes docs/keyboard.md from the page's table of commands. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentedCommand, keyboardDoc } from './support/keyboard-doc.ts'
import { say } from './support/say.ts'

const table = new URL('../src-renderer/app/commands.ts', import.meta.url)
const page = fileURLToPath(new URL('../docs/keyboard.md', import.meta.url))

// By its address: the page's code is checked with the DOM's types, which scripts do without.
const { commands } = (await import(table.href)) as { readonly commands: readonly DocumentedCommand[] }
writeFileSync(page, await keyboardDoc(commands, page))
say(`Wrote ${page}`)
