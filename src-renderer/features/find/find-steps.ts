import { asOneStep } from '#domain/acts/act.ts'
import { findText, replaceMatches, type TextMatch } from '#domain/find-text.ts'
import type { Lock } from '#domain/locks.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { useFind } from '../../app/find-store.ts'
import { flushAll } from '../../app/flush-registry.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { lookAtParagraph, shownParagraph, useLive } from '../../app/live-store.ts'
import { openMeetingNow } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { isInText, selectInText } from '../../editor/shown-editor.ts'

/** Goes to the next place found, or the one before: from the one shown, else from the § shown; after the last comes the first. */
export function stepFind(by: 1 | -1): void {
  const found = foundNow()
  if (found === null || found.matches.length === 0) return
  const { record, matches } = found
  const { at } = useFind.getState()
  const count = matches.length
  showMatch(matches, at === -1 ? firstFrom(record, matches, by) : (at + by + count) % count)
}

/** Shows a place found: its § in the middle; the hands stay where they are, but in the text they go to it. */
export function showMatch(matches: readonly TextMatch[], at: number): void {
  const match = matches[at]
  if (match === undefined) return
  const follows = isInText()
  useFind.setState({ at })
  lookAtParagraph(match.paragraphId)
  if (follows) selectInText(match)
}

/** Puts the hands on the place found that is shown. */
export function goToMatch(): void {
  const match = foundNow()?.matches[useFind.getState().at]
  if (match !== undefined) selectInText(match)
}

/**
 * Replaces the place that is shown, and shows the next; with none shown, shows the first. Gives the lock that is in the
 * way, or 'free'.
 */
export async function replaceShown(): Promise<Lock> {
  const found = foundNow()
  const { at, replacement, search } = useFind.getState()
  const match = found?.matches[at]
  if (found === null || match === undefined) {
    stepFind(1)
    return 'free'
  }
  if (match.lock !== 'free') return match.lock
  const [act] = replaceMatches(found.record, [match], replacement)
  if (act !== undefined) {
    const done = actAndSay(asOneStep('text.replace', [act]), doneTexts.replaced(1, search, replacement))
    showAfter(match, at, replacement)
    await done
  }
  return 'free'
}

/** Replaces every place found that is not locked, as one step. Gives the lock that keeps the first of the others, or 'free'. */
export async function replaceAll(): Promise<Lock> {
  const found = foundNow()
  if (found === null) return 'free'
  const { record, matches } = found
  const { replacement, search } = useFind.getState()
  const free = matches.filter(({ lock }) => lock === 'free')
  const [first, ...rest] = replaceMatches(record, free, replacement)
  if (first !== undefined) {
    const act = { kind: 'group', step: 'text.replace', acts: [first, ...rest] } as const
    useFind.setState({ at: -1 })
    await actAndSay(act, doneTexts.replaced(free.length, search, replacement))
  }
  return matches.find(({ lock }) => lock !== 'free')?.lock ?? 'free'
}

interface Found {
  readonly record: MeetingRecord
  readonly matches: readonly TextMatch[]
}

/** What is found at this moment, in what has been typed so far. */
function foundNow(): Found | null {
  flushAll()
  const record = openMeetingNow()?.record
  const { search, options } = useFind.getState()
  return record === undefined ? null : { record, matches: findText(record, search, options) }
}

/** The first place in the § shown or behind it, or the last one before it. */
function firstFrom(record: MeetingRecord, matches: readonly TextMatch[], by: 1 | -1): number {
  const order = new Map(record.paragraphs.map(({ id }, i) => [id, i]))
  const shown = shownParagraph(record, useLive.getState().paragraphId)
  const from = order.get(shown?.id ?? '') ?? 0
  const placeOf = ({ paragraphId }: TextMatch): number => order.get(paragraphId) ?? 0
  if (by === -1) {
    const last = matches.findLastIndex((match) => placeOf(match) < from)
    return last === -1 ? matches.length - 1 : last
  }
  return Math.max(
    0,
    matches.findIndex((match) => placeOf(match) >= from),
  )
}

/** After a replacement the next place is shown: not one within the words that were put there. */
function showAfter({ blockId, path, from }: TextMatch, at: number, replacement: string): void {
  const matches = foundNow()?.matches ?? []
  const end = from + replacement.length
  const isPast = (match: TextMatch): boolean =>
    match.blockId !== blockId || String(match.path) !== String(path) || match.from >= end
  const next = matches.findIndex((match, i) => i >= at && isPast(match))
  if (next !== -1) showMatch(matches, next)
  else if (matches.length > 0) showMatch(matches, 0)
  else useFind.setState({ at: -1 })
}
