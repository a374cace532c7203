import { electronRuntime } from '../../../scripts/electron-runtime.ts'
import { buildProgram, runtimeEnvironment } from '../../../scripts/support/build.ts'
import { setRuntime } from './runtime.ts'

/** Finds an Electron and builds the program, once for all tests. */
export default async function globalSetup(): Promise<void> {
  const runtime = await electronRuntime()
  await buildProgram()
  setRuntime({ ...runtime, environment: runtimeEnvironment(runtime) })
}
