import { expect } from 'vitest'

export { expect }

/** A test as a file of tests declares it. */
export type CollectedTest = {
  /** The file, `#` and the name; two tests of one name in a file are told apart by a number. */
  readonly id: string
  readonly name: string
  readonly file: string
  readonly run: () => unknown
}

/** Tests of how long something takes: changed code that counts what it does is slower, which is no fault of a rule. */
const measuresTime = /\bthe time it takes\b|\btakes less than a millisecond\b/

let file = ''
let suites: readonly string[] = []
let tests: CollectedTest[] = []

/** The tests that reading `path` declares. */
export async function collected(
  path: string,
  read: () => Promise<unknown>,
): Promise<readonly CollectedTest[]> {
  file = path
  tests = []
  await read()
  return tests
}

function declare(name: string, ...rest: readonly unknown[]): void {
  const run = rest.at(-1) as () => unknown
  if (measuresTime.test(name)) return
  const fullName = [...suites, name].join(' ')
  const same = tests.filter((test) => test.name === fullName || test.name.startsWith(`${fullName} [`)).length
  const own = same === 0 ? fullName : `${fullName} [${same + 1}]`
  tests.push({ id: `${file}#${own}`, name: own, file, run })
}

function suite(name: string, body: () => void): void {
  const outer = suites
  suites = [...outer, name]
  body()
  suites = outer
}

type Body = (...values: never[]) => unknown
type Declaring = (name: string, run: () => unknown) => void

type Table = (rows: readonly unknown[]) => (name: string, body: Body) => void

/** A table as `each` reads it: a row that is a list gives the arguments, any other is the only one. */
function each(declaring: Declaring): Table {
  return (rows) => (name, body) => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as never[]
      declaring(name, () => body(...values))
    }
  }
}

/** A table as `for` reads it: every row is the only argument. */
function eachRow(declaring: Declaring): Table {
  return (rows) => each(declaring)(rows.map((row) => [row]))
}

export const test = Object.assign(declare, { each: each(declare), for: eachRow(declare) })
export const describe = Object.assign(suite, { each: each(suite), for: eachRow(suite) })

export function onTestFinished(): never {
  throw new Error('A unit test of the domain leaves nothing behind')
}
