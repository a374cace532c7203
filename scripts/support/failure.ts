/** A step that could not be done: what failed, and what the person at the keyboard can do about it. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure'
  readonly remedy: string

  constructor(what: string, remedy: string) {
    super(what)
    this.remedy = remedy
  }
}

/** The failure as lines for the terminal. An unexpected error keeps its stack, since it is a fault of the script. */
export function describeFailure(error: unknown): string {
  if (error instanceof StepFailure) return `${error.message}\n${error.remedy}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The last lines of a command's output, where the reason for its failure stands. */
export function tail(output: string, lines: number): string {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}
