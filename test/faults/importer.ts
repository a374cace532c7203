/**
 * Takes in one meeting after the other until it is killed: `node importer.ts DATA-FOLDER RESOURCES FILE…`. Prints `begin`
 * and the number of a file before it is taken in, and `done` once the host has said that it is.
 */
import { writeSync } from 'node:fs'
import { createHost } from '../../src-main/host.ts'
import type { ChannelValue, Reply } from '../../src-main/ipc/contract.ts'

const [dataDirectory = '', resourcesDirectory = '', ...files] = process.argv.slice(2)
const host = createHost({ dataDirectory, resourcesDirectory, sqliteAddon: null })
for (const [number, path] of files.entries()) {
  writeSync(1, `begin ${number}\n`)
  const reply = (await host.dispatch('file.importFrom', { path })) as Reply<ChannelValue<'file.importFrom'>>
  if (!reply.ok) throw new Error(reply.error.code)
  if (reply.value.kind === 'imported') writeSync(1, `done ${number}\n`)
}
await host.close()
