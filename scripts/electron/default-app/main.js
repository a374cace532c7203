/** Opens the application folder named last on the command line, as Electron's own default application does. */
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.argv.slice(1).findLast((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('Name the folder of the application to open.\n')
  process.exit(2)
}
const path = resolve(folder)
const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))

process.defaultApp = true
app.setVersion(manifest.version)
app.setName(manifest.productName ?? manifest.name)
app.setAppPath(path)
app.setPath('userData', join(app.getPath('appData'), app.getName()))
await import(pathToFileURL(join(path, manifest.main)).href)
