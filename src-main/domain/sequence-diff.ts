/** A part that two sequences have in common: so many equal things from `before` and `after` on. */
export interface CommonRun {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** More comparisons than this take too long between two keys. */
const mostComparisons = 250_000

/**
 * What two sequences have in common, in order: their longest common subsequence as runs.
 *
 * Where the parts that differ are too long for that, things that occur once in both are made anchors and the parts
 * between them are compared on their own; parts without anchors count as different. The time stays in proportion to
 * the length.
 */
export function commonRuns(before: readonly string[], after: readonly string[]): readonly CommonRun[] {
  const runs: CommonRun[] = []
  for (const [i, j] of commonPairs(wholeOf(before, after))) {
    const last = runs.at(-1)
    if (last !== undefined && last.before + last.length === i && last.after + last.length === j) {
      runs[runs.length - 1] = { ...last, length: last.length + 1 }
    } else {
      runs.push({ before: i, after: j, length: 1 })
    }
  }
  return runs
}

/** A part of both sequences, from a place (inclusive) to another (exclusive). */
interface Part {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly from: Pair
  readonly to: Pair
}

/** Places in both sequences. */
type Pair = readonly [before: number, after: number]

function wholeOf(before: readonly string[], after: readonly string[]): Part {
  return { before, after, from: [0, 0], to: [before.length, after.length] }
}

function commonPairs(part: Part): readonly Pair[] {
  const { before, after, from, to } = part
  let [startBefore, startAfter] = from
  let [endBefore, endAfter] = to
  const head: Pair[] = []
  while (startBefore < endBefore && startAfter < endAfter && before[startBefore] === after[startAfter]) {
    head.push([startBefore++, startAfter++])
  }
  const tail: Pair[] = []
  while (endBefore > startBefore && endAfter > startAfter && before[endBefore - 1] === after[endAfter - 1]) {
    tail.push([--endBefore, --endAfter])
  }
  const middle = { ...part, from: [startBefore, startAfter], to: [endBefore, endAfter] } as const
  const comparisons = (endBefore - startBefore) * (endAfter - startAfter)
  const pairs = comparisons <= mostComparisons ? longestCommon(middle) : betweenAnchors(middle)
  return [...head, ...pairs, ...tail.toReversed()]
}

/** The longest common subsequence, by the lengths of what the rests have in common. */
function longestCommon({ before, after, from, to }: Part): readonly Pair[] {
  const rows = to[0] - from[0]
  const columns = to[1] - from[1]
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const same = before[from[0] + i] === after[from[1] + j]
      lengths[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < rows && j < columns) {
    if (before[from[0] + i] === after[from[1] + j]) pairs.push([from[0] + i++, from[1] + j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

function betweenAnchors(part: Part): readonly Pair[] {
  const found = anchors(part)
  if (found.length === 0) return []
  let from: Pair = part.from
  const pairs: Pair[] = []
  for (const anchor of found) {
    pairs.push(...commonPairs({ ...part, from, to: anchor }), anchor)
    from = [anchor[0] + 1, anchor[1] + 1]
  }
  return [...pairs, ...commonPairs({ ...part, from, to: part.to })]
}

/** Things that occur once in both parts, the longest row of them that has the same order in both. */
function anchors({ before, after, from, to }: Part): readonly Pair[] {
  const placesBefore = oncePlaces(before, from[0], to[0])
  const placesAfter = oncePlaces(after, from[1], to[1])
  const pairs = [...placesBefore].flatMap(([thing, i]): readonly Pair[] => {
    const j = placesAfter.get(thing)
    return j === undefined ? [] : [[i, j]]
  })
  return longestRising(pairs)
}

function oncePlaces(things: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let i = from; i < to; i++) {
    const thing = things[i] ?? ''
    if (places.has(thing)) repeated.add(thing)
    places.set(thing, i)
  }
  for (const thing of repeated) places.delete(thing)
  return places
}

/** Of pairs that rise in their first place, the longest row that rises in the second as well (patience sorting). */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  interface Link {
    readonly pair: Pair
    readonly previous: Link | null
  }
  const piles: Link[] = []
  for (const pair of pairs) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    piles[low] = { pair, previous: piles[low - 1] ?? null }
  }
  const row: Pair[] = []
  for (let link = piles.at(-1) ?? null; link !== null; link = link.previous) row.push(link.pair)
  return row.toReversed()
}
