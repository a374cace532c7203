import { test as base, expect } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { networkUse } from './net-log.ts'
import { launchProgram, type Program } from './program.ts'

export { expect }

/** What a test is given: a folder for data that is thrown away, and the program running on it with its page. */
type Fixtures = {
  readonly dataFolder: string
  readonly program: Program
}

/**
 * A test of the built program on new data. It fails, whatever else it looks at, when the page complained of an error or
 * of its policy, when the shell logged a fault, and when anything was asked of the network.
 */
export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures a fixture needs: this one needs none.
  // eslint-disable-next-line no-empty-pattern
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'paragraf-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, maxRetries: 3 })
  },
  program: async ({ dataFolder }, use, testInfo) => {
    const program = await launchProgram({ dataFolder })
    await use(program)
    if (testInfo.status !== testInfo.expectedStatus && !program.page.isClosed()) {
      await testInfo.attach('window', { body: await program.page.screenshot(), contentType: 'image/png' })
    }
    await closeClean(program)
  },
  page: async ({ program }, use) => use(program.page),
})

/** Closes the program and sees to it that nothing went wrong unnoticed and that nothing was asked of the network. */
export async function closeClean(program: Program): Promise<void> {
  const complaints = await program.takeComplaints()
  await program.close()
  expect(complaints, 'errors that the page complained of').toEqual([])
  expect(existsSync(program.log) ? readFileSync(program.log, 'utf8') : '', 'the log of the shell').toBe('')
  expect(await networkUse(program.netLog), 'what was asked of the network').toEqual([])
}
