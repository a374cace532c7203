import type { MeetingAct } from '#domain/acts/act.ts'
import { paragraphLabel } from '#domain/numbering.ts'
import { placeOfPatch, type PatchPlace } from '#domain/patch-place.ts'
import { focusSection, isInSection, isInText } from '../editor/shown-editor.ts'
import type { StepResult } from './act-queue.ts'
import { lookAtParagraph, showParagraph, shownParagraph, useLive } from './live-store.ts'
import { act, openMeetingNow, redo, settle, undo, type ActOptions, type StepTaken } from './meeting-store.ts'
import { tabNow } from './navigation.ts'
import { stepTexts, texts } from './texts.sv.ts'
import { say, sayStep, type ToastAction } from './toasts.ts'

/**
 * Does something that a slip can cause, and says so in words, with the way to take back exactly that. Gives null, or the
 * failure when it was refused.
 */
export async function actAndSay(
  meetingAct: MeetingAct,
  text: string,
  options: Pick<ActOptions, 'ownRefusal'> = {},
): Promise<StepResult> {
  const failure = await act(meetingAct, { merge: false, ...options })
  if (failure === null) offer(text, 'undo', () => void stepBack())
  return failure
}

/** Takes back the last step, goes to where it is seen, and says what it was when that is not seen at the caret. */
export async function stepBack(): Promise<void> {
  const taken = await undo()
  if (taken !== null) tell(taken, 'undo')
}

/** Does again what was taken back last, goes to where it is seen, and says what it was. */
export async function stepForward(): Promise<void> {
  const taken = await redo()
  if (taken !== null) tell(taken, 'redo')
}

function tell(taken: StepTaken, direction: 'undo' | 'redo'): void {
  const shownId = shownParagraph(taken.before, useLive.getState().paragraphId)?.id ?? null
  const place = placeOfPatch(taken.before, taken.after, { patch: taken.patch, shownId })
  const moves = place !== null && place.paragraphId !== shownId
  if (tabNow() === 'live' && place !== null) goThere(place, moves)
  // What happened to the text under one's eyes needs no words.
  if (taken.kind === 'text.write' && !moves) return
  const { undone, redone } = texts.app
  const where = place === null ? '' : paragraphLabel(taken.after, place.paragraphId)
  const what = stepTexts[taken.kind]
  if (direction === 'undo') offer(undone(what, where), 'redo', () => void stepForward())
  else offer(redone(what, where), 'undo', () => void stepBack())
}

function goThere({ paragraphId, sectionId }: PatchPlace, moves: boolean): void {
  // One of them places the caret: the § its beginning, the section its end.
  if (sectionId === null) showParagraph(paragraphId)
  else lookAtParagraph(paragraphId)
  if (sectionId !== null && (moves || (isInText() && !isInSection(sectionId)))) focusSection(sectionId)
}

/** Says something about the step that was done last, with an action that concerns it alone. */
function offer(text: string, kind: ToastAction['kind'], run: () => void): void {
  const version = openMeetingNow()?.version
  if (version === undefined) return
  sayStep(text, { kind, run: () => void runOn(version, run) }, version)
}

/** Runs an action on the step that led to a version, unless something has been done since: a last word may be on its way. */
async function runOn(version: number, run: () => void): Promise<void> {
  await settle()
  if (openMeetingNow()?.version === version) run()
  else say(texts.app.noLongerLast, null)
}
