import { globSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StepFailure, tail } from './failure.ts'
import { root, runNode } from './run.ts'

/** A document that was written: its path, its size, and its pages, if it has any. */
export type Written = { readonly path: string; readonly bytes: number; readonly pages: number | null }

const formats = ['pdf', 'txt', 'json'] as const

/**
 * Takes the sample meetings into a new database and writes their documents into a folder, all by the command line: the
 * program's main job without a window.
 *
 * @throws StepFailure with what the command said.
 */
export async function exportSamples(folder: string): Promise<readonly Written[]> {
  await mkdir(folder, { recursive: true })
  const work = await mkdtemp(join(tmpdir(), 'paragraf-samples-'))
  try {
    const db = join(work, 'samples.db')
    const written: Written[] = []
    for (const sample of globSync('resources/samples/*.json', { cwd: root }).toSorted()) {
      const { meetingId } = await paragraf<{ meetingId: string }>(['import', join(root, sample), '--db', db])
      for (const format of formats) {
        const path = join(folder, `${meetingId}-protokoll.${format}`)
        const what = ['--meeting', meetingId, '--kind', 'protokoll', '--format', format, '--out', path]
        const { bytes, pages } = await paragraf<Written>(['export', '--db', db, ...what])
        written.push({ path, bytes, pages })
      }
    }
    return written
  } finally {
    await rm(work, { recursive: true })
  }
}

/** Runs the `paragraf` command and reads its answer. */
async function paragraf<T>(args: readonly string[]): Promise<T> {
  const ended = await runNode(join(root, 'src-main', 'cli', 'index.ts'), [...args, '--json'])
  if (ended.code !== 0) {
    throw new StepFailure(`paragraf ${args[0]} failed:\n${tail(ended.output, 20)}`, 'See what it names.')
  }
  return JSON.parse(ended.output) as T
}
