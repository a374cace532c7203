import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder in which the scripts keep what they have fetched or built once, shared by all copies of the project. */
export const cacheFolder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'paragraf')

/** Whether a folder of the cache has been filled. */
export function isCached(name: string): boolean {
  return existsSync(join(cacheFolder, name))
}

/** How long a folder that is being filled is left alone before it is taken for the remains of an interrupted script. */
const abandonedAfterMs = 2 * 60 * 60_000

/**
 * Gives a folder of the cache. When it is not there, `fill` makes it somewhere inside the draft folder that it is given,
 * and says where; it is then renamed, so that it is there whole or not at all, and so that two scripts that make it at
 * once do no harm.
 */
export async function cached(name: string, fill: (draft: string) => Promise<string>): Promise<string> {
  const folder = join(cacheFolder, name)
  await removeAbandoned(name)
  if (existsSync(folder)) return folder
  const draft = join(cacheFolder, `${name}.${randomUUID()}.part`)
  await mkdir(draft, { recursive: true })
  try {
    const made = await fill(draft)
    await rename(made, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return folder
}

async function removeAbandoned(name: string): Promise<void> {
  const entries = await readdir(cacheFolder).catch(() => [])
  for (const entry of entries.filter((entry) => entry.startsWith(`${name}.`) && entry.endsWith('.part'))) {
    const path = join(cacheFolder, entry)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(path, { recursive: true, force: true })
  }
}
