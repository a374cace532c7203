/**
 * Opens the application folder on the command line, as Electron's own default application does: `-r` names a module to
 * load before it, and the first word that is no option is the folder.
 */
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const words = process.argv.slice(1)
const modules = words.filter((_word, index) => words[index - 1] === '-r')
const folder = words.find((word) => !word.startsWith('-') && !modules.includes(word))
if (folder === undefined) {
  process.stderr.write('Name the folder of the application to open.\n')
  process.exit(2)
}
const path = resolve(folder)
const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))

process.defaultApp = true
if (manifest.version !== undefined) app.setVersion(manifest.version)
app.setName(manifest.productName ?? manifest.name)
app.setAppPath(path)
app.setPath('userData', join(app.getPath('appData'), app.getName()))
const require = createRequire(join(path, 'package.json'))
for (const module of modules) require(module)
await import(pathToFileURL(join(path, manifest.main)).href)
