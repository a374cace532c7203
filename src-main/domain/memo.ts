/**
 * A function that remembers its last answer for each first part, as long as that part lives.
 *
 * Records are immutable and share what an act does not change, so an answer that follows from some of a record's lists
 * holds until one of them is another list: typing in a § does not make the attendance be worked out again.
 */
export function remembering<TSource, TResult>(
  parts: (source: TSource) => readonly [object, ...object[]],
  compute: (source: TSource) => TResult,
): (source: TSource) => TResult {
  const memory = new WeakMap<object, { readonly parts: readonly object[]; readonly result: TResult }>()
  return (source) => {
    const now = parts(source)
    const known = memory.get(now[0])
    if (known?.parts.every((part, i) => part === now[i])) return known.result
    const result = compute(source)
    memory.set(now[0], { parts: now, result })
    return result
  }
}
