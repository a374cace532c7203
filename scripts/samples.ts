/** `node scripts/samples.ts FOLDER`: writes the documents of the sample meetings into a folder. */
import { resolve } from 'node:path'
import { describeFailure } from './support/failure.ts'
import { exportSamples } from './support/samples.ts'
import { say } from './support/say.ts'

try {
  const written = await exportSamples(resolve(process.argv[2] ?? 'demo'))
  for (const { path } of written) say(path)
} catch (error) {
  say(describeFailure(error))
  process.exitCode = 1
}
