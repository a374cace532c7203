/** The `paragraf` command. */
import { run } from './run.ts'

const { exitCode, out, err } = await run(process.argv.slice(2))
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = exitCode
