import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keyboardDoc } from '../../scripts/support/keyboard-doc.ts'
import { commands } from '../../src-renderer/app/commands.ts'
import { root } from './cruise.ts'

const path = join(root, 'docs/keyboard.md')

test('docs/keyboard.md tells the commands as they are: run node scripts/keyboard-doc.ts', async () => {
  expect(readFileSync(path, 'utf8')).toBe(await keyboardDoc(commands, path))
})
