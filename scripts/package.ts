/** `npm run package`: builds the program and packs it, unpacked, for this machine into dist/. */
import { electronRuntime } from './electron-runtime.ts'
import { buildProgram, packageProgram } from './support/build.ts'
import { describeFailure } from './support/failure.ts'
import { say } from './support/say.ts'

try {
  const runtime = await electronRuntime()
  await buildProgram()
  say(`The program is in ${await packageProgram(runtime, 'dist')}`)
} catch (error) {
  say(describeFailure(error))
  process.exitCode = 1
}
