import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src-renderer/app/commands.ts'
import { namedKeys, readHandbook } from '../../src-renderer/features/handbook/handbook-text.ts'
import { root } from './cruise.ts'

const handbook = readFileSync(join(root, 'resources/handbok/handbok.sv.md'), 'utf8')

describe('the handbook', () => {
  test('names no keys but those of the commands', () => {
    const known = new Set(commands.flatMap(({ keys }) => keys))
    const named = namedKeys(readHandbook(handbook))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((keys) => !known.has(keys))).toEqual([])
  })

  test('names the keys of every command that has any', () => {
    const named = new Set(namedKeys(readHandbook(handbook)))
    const shown = commands.flatMap(({ keys }) => keys.slice(0, 1))
    expect(shown.filter((keys) => !named.has(keys))).toEqual([])
  })

  test('can be read in one sitting, and shouts at nobody', () => {
    const words = handbook.match(/[\p{L}\p{N}]+/gu) ?? []
    expect(words.length).toBeGreaterThan(900)
    expect(words.length).toBeLessThan(2000)
    expect(handbook).not.toContain('!')
  })

  test('follows a whole meeting, in the order in which things happen', () => {
    const steps = [
      '## Förbered',
      '**Anmälda förhinder',
      '## Mötet öppnas',
      '**Upprop',
      '## I en paragraf',
      '## Yrkanden',
      '## Propositionsordning',
      '## Omröstning',
      '## Val',
      '## Reservation',
      '**Ajournering',
      '**Stängda dörrar',
      '**Omedelbar justering',
      '## Mötet avslutas',
      '## Granska',
      '## Dokument',
    ]
    const places = steps.map((step) => handbook.indexOf(step))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('has one title, and under it chapters of their own names', () => {
    const headings = handbook.split('\n').filter((line) => line.startsWith('#'))
    expect(headings[0]).toMatch(/^# /)
    expect(headings.slice(1).every((heading) => heading.startsWith('## '))).toBe(true)
    expect(new Set(headings).size).toBe(headings.length)
  })
})
