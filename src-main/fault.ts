/**
 * What the log says of an unexpected error: its kind and where it was thrown. Its message is left out, since it may
 * quote what someone wrote.
 */
export function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return [error.name, ...frames].join('\n')
}
