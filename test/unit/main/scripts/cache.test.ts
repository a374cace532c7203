import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Cache from '../../../../scripts/support/cache.ts'

/** The cache of scripts/, on a folder of the test's own: where it is, is read from the environment when it is loaded. */
let home: string
let cache: typeof Cache

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-cache-'))
  vi.stubEnv('XDG_CACHE_HOME', home)
  vi.resetModules()
  cache = await import('../../../../scripts/support/cache.ts')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true })
})

const fillWith =
  (text: string) =>
  (draft: string): Promise<string> => {
    writeFileSync(join(draft, 'file'), text)
    return Promise.resolve(draft)
  }

const failing = (draft: string): Promise<string> => {
  writeFileSync(join(draft, 'half'), '')
  return Promise.reject(new Error('the cable was pulled'))
}

describe('a folder of the cache', () => {
  test('is filled once', async () => {
    const folder = await cache.cached('thing', fillWith('first'))
    expect(await cache.cached('thing', fillWith('second'))).toBe(folder)
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('first')
    expect(cache.isCached('thing')).toBe(true)
  })

  test('is not there when filling it failed, and nothing is left behind', async () => {
    await expect(cache.cached('thing', failing)).rejects.toThrow('the cable was pulled')
    expect(cache.isCached('thing')).toBe(false)
    expect(readdirSync(cache.cacheFolder)).toEqual([])
  })

  test('is whole when two fill it at once', async () => {
    const [one, other] = await Promise.all([
      cache.cached('thing', fillWith('same')),
      cache.cached('thing', fillWith('same')),
    ])
    expect(one).toBe(other)
    expect(readdirSync(cache.cacheFolder)).toEqual(['thing'])
  })

  test('is rid of what an interrupted script left long ago, not of what another is filling now', async () => {
    const [old, recent] = ['thing.1.part', 'thing.2.part'].map((name) => join(cache.cacheFolder, name)) as [
      string,
      string,
    ]
    for (const path of [old, recent]) mkdirSync(path, { recursive: true })
    const yesterday = new Date(Date.now() - 24 * 60 * 60_000)
    utimesSync(old, yesterday, yesterday)
    await cache.cached('thing', fillWith('new'))
    expect({ old: existsSync(old), recent: existsSync(recent) }).toEqual({ old: false, recent: true })
  })
})
