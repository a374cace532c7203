import { assertNever } from '#domain/errors.ts'
import { factOf } from '#domain/fact.ts'
import type { ParagraphId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { Origin } from '#domain/minutes-body.ts'
import { originText } from '#domain/origin-words.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { type StaleSentence, nextStale, staleSentences } from '#domain/stale-sentences.ts'
import { useCommand } from '../../app/command-bus.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { showDissent, showMotionForm, showPanel, showParagraph } from '../../app/live-store.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { showTab } from '../../app/navigation.ts'
import { sentenceTexts as texts } from '../../app/texts/sentences.sv.ts'
import { say } from '../../app/toasts.ts'
import { useCaretSentence } from '../../editor/sentences/caret-sentence.ts'
import type { MinutesEditorProps } from '../../editor/MinutesEditor.tsx'
import { focusSentence } from '../../editor/shown-editor.ts'
import { placeOfFact } from './fact-place.ts'

/** What the text of a § tells about its sentences made from facts. */
export function madeSentences(
  record: MeetingRecord,
  paragraphId: ParagraphId,
): MinutesEditorProps['sentences'] {
  return {
    originText: (origin) => originText(record, origin),
    onOpen: (origin) => openFact(record, origin),
    stale: staleSentences(record).filter((sentence) => sentence.paragraphId === paragraphId),
    onTake: (sentence) => void takeSentence(sentence),
    onKeep: (sentence) => void keepSentence(sentence),
  }
}

/** The commands about the sentence that the caret stands in, and the way to the next one that is flagged. */
export function useSentenceCommands(paragraph: Paragraph | null): void {
  const record = useRecord()
  const caret = useCaretSentence(({ sentence }) => sentence)
  const stale = staleSentences(record).find(({ blockId }) => blockId === caret?.blockId)
  const goToNext = (): void => {
    if (paragraph === null) return
    const next = nextStale(record, { paragraphId: paragraph.id, blockId: stale?.blockId ?? null })
    if (next === null) say(texts.noneStale, null)
    else goTo(next)
  }
  useCommand('live.origin', () => {
    if (caret === null) say(texts.byHand, null)
    else openFact(record, caret.origin)
  })
  useCommand('live.nextStale', goToNext)
  // With the caret elsewhere the first press only goes there: nothing is decided about words that are out of sight.
  useCommand('live.takeSentence', () => (stale === undefined ? goToNext() : void takeSentence(stale)))
  useCommand('live.keepSentence', () => (stale === undefined ? goToNext() : void keepSentence(stale)))
  useCommand('live.followFacts', () => void act({ kind: 'sentence.follow' }, { merge: false }))
}

function goTo({ paragraphId, blockId }: StaleSentence): void {
  showParagraph(paragraphId)
  focusSentence(blockId)
}

function openFact(record: MeetingRecord, origin: Origin): void {
  const place = placeOfFact(factOf(record, origin.factId))
  switch (place.kind) {
    case 'panel':
      if (place.paragraphId !== null) showParagraph(place.paragraphId)
      showPanel(place.panel)
      return
    case 'motion':
      showParagraph(place.paragraphId)
      showMotionForm({ kind: 'change', motionId: place.motionId })
      return
    case 'dissent':
      showParagraph(place.dissent.paragraphId)
      showDissent(place.dissent)
      return
    case 'prepare':
      showTab('prepare')
      return
    case 'nowhere':
      say(texts.noPanel, null)
      return
    default:
      assertNever(place)
  }
}

async function takeSentence({ sectionId, blockId, offered }: StaleSentence): Promise<void> {
  const text = offered === null ? texts.removed : texts.taken
  await actAndSay({ kind: 'sentence.renew', sectionId, blockId }, text)
}

async function keepSentence({ sectionId, blockId }: StaleSentence): Promise<void> {
  await actAndSay({ kind: 'sentence.keep', sectionId, blockId }, texts.kept)
}
