import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { useState } from 'react'
import { asOneStep } from '#domain/acts/act.ts'
import type { MeetingAct } from '#domain/acts/act.ts'
import type { Id } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { Motion, Proposal } from '#domain/motion.ts'
import { motionKinds } from '#domain/motion.ts'
import { readPeopleLine } from '#domain/people-match.ts'
import { fullName, personNames } from '#domain/person-name.ts'
import { servingAt } from '#domain/serving.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { newId } from '../../app/ids.ts'
import type { MotionRequest } from '../../app/live-store.ts'
import { useLive } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { liveTexts } from '../../app/texts/live.sv.ts'
import { motionTexts as texts } from '../../app/texts/motion.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { JoinForm } from './JoinForm.tsx'
import {
  changedMotion,
  draftOf,
  fieldsOf,
  firstHandMotions,
  motionsOfDraft,
  newDraft,
  partsOfDraft,
} from './motion-draft.ts'
import type { MotionDraft } from './motion-draft.ts'
import { MotionFields } from './MotionFields.tsx'
import { aboutName } from './motion-words.ts'

interface MotionFormProps {
  readonly paragraph: Paragraph
  /** Where the hands go when the form closes. */
  readonly onDone: () => void
}

/** The form for what was asked for: a new motion, one to be changed, or somebody who joins one. */
export function MotionForm({ paragraph, onDone }: MotionFormProps): ReactNode {
  const record = useRecord()
  const { motionRequest: request } = useLive()
  if (request.kind === 'join') {
    return <JoinForm paragraph={paragraph} motionId={request.motionId} onDone={onDone} />
  }
  const changed =
    request.kind === 'change' ? (record.motions.find(({ id }) => id === request.motionId) ?? null) : null
  return (
    <MotionDraftForm
      key={keyOf(request)}
      paragraph={paragraph}
      onDone={onDone}
      changed={changed}
      start={
        changed === null
          ? newDraft(record, {
              paragraphId: paragraph.id,
              kind: request.kind === 'new' ? request.motionKind : 'approve',
              aboutId: request.kind === 'new' ? request.aboutId : null,
            })
          : draftOf(record, changed)
      }
    />
  )
}

interface DraftFormProps extends MotionFormProps {
  readonly start: MotionDraft
  /** The motion that is changed; null for a new one. */
  readonly changed: Motion | null
}

/** A motion in the making: who by a few letters, what kind, about what, in which words. */
function MotionDraftForm({ paragraph, onDone, start, changed }: DraftFormProps) {
  const record = useRecord()
  const { serving } = servingAt(record, paragraph.id)
  const [draft, setDraft] = useState(start)
  const [asked, setAsked] = useState(false)
  const people = record.people.filter(({ id }) => serving.has(id) || changed?.movers.includes(id))
  const movers = readPeopleLine(people, draft.movers)
  const isMissing = movers.people.length === 0 || movers.unknown.length > 0
  const isEmpty = partsOfDraft(record, draft).length === 0
  const firstHand = firstHandMotions(record, paragraph.id, movers.people).filter(
    ({ id }) => id !== changed?.id,
  )
  const set = (changes: Partial<MotionDraft>): void => setDraft({ ...draft, ...changes })

  const submit = (): void => {
    setAsked(true)
    if (isMissing || isEmpty) return
    const made = step()
    if (made === null) return
    const names = personNames(movers.people)
    void actAndSay(
      made,
      changed === null
        ? doneTexts.motionPut(liveTexts.motionKinds[draft.kind], names)
        : texts.changed(liveTexts.motionKinds[draft.kind], names),
    )
    onDone()
  }
  const step = (): MeetingAct | null => {
    if (changed !== null) {
      return { kind: 'motion.put', motion: changedMotion(changed, draft, movers.people) }
    }
    const proposal = newProposal(paragraph.id, draft)
    const proposalId = proposal?.id ?? null
    const making = { paragraphId: paragraph.id, movers: movers.people, proposalId, newId }
    const [first, ...rest] = [
      ...(proposal === null ? [] : [{ kind: 'proposal.put', proposal } as const]),
      ...motionsOfDraft(record, draft, making).map((motion) => ({ kind: 'motion.put', motion }) as const),
    ]
    return first === undefined ? null : asOneStep('motion.put', [first, ...rest])
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    submit()
  }
  // In a field of several lines Enter is a new line, and Ctrl+Enter must not go on to the next §.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    submit()
  }
  const title = changed === null ? liveTexts.registerMotion : texts.change

  return (
    <form
      className="group motion-form"
      aria-label={title}
      onSubmit={onSubmit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      onKeyDownCapture={onKeyDownCapture}
    >
      <div className="group-head">
        <h2>{title}</h2>
      </div>
      <TextField
        label={liveTexts.motionBy}
        quietLabel
        autoFocus
        value={draft.movers}
        onChange={(value) => set({ movers: value })}
        onBlur={() => isMissing || set({ movers: movers.people.map(fullName).join(', ') })}
        note={movers.people.length > 0 ? personNames(movers.people) : liveTexts.motionByNote}
        error={asked && isMissing ? liveTexts.noSuchPerson : ''}
      />
      <Select
        label={liveTexts.motionKind}
        look="panel"
        value={draft.kind}
        isDisabled={changed !== null}
        choices={motionKinds.map((kind) => ({ value: kind, text: liveTexts.motionKinds[kind] }))}
        onChange={(kind) => set({ kind, wording: null, extent: kind === 'amend' ? 'changed' : 'whole' })}
      />
      <MotionFields
        paragraph={paragraph}
        draft={draft}
        isChange={changed !== null}
        error={asked && isEmpty ? emptyText(draft) : ''}
        onChange={set}
      />
      {firstHand.length > 0 && (
        <Select
          label={texts.movedAs}
          look="panel"
          value={draft.fallbackFor === '' ? noFallback : draft.fallbackFor}
          choices={[
            { value: noFallback, text: texts.firstHand },
            ...firstHand.map((motion) => ({
              value: motion.id,
              text: texts.secondHand(aboutName(record, motion)),
            })),
          ]}
          onChange={(value) => set({ fallbackFor: value === noFallback ? '' : value })}
        />
      )}
      <div className="motion-form-actions">
        <Button kind="primary" type="submit">
          {changed === null ? liveTexts.registerMotion : texts.saveChange}
        </Button>
        <Button kind="quiet" keys="Esc" onPress={onDone}>
          {liveTexts.cancel}
        </Button>
      </div>
    </form>
  )
}

const noFallback = 'first'

function emptyText({ kind }: MotionDraft): string {
  return kind === 'amend' ? texts.noChange : texts.noWording
}

function keyOf(request: MotionRequest): string {
  return request.kind === 'new'
    ? `${request.motionKind} ${request.aboutId}`
    : `${request.kind} ${request.motionId}`
}

/** What the motion is about becomes a proposal on the table when nothing lay there and it has been named. */
function newProposal(paragraphId: Id, { kind, subjectId, subjectName }: MotionDraft): Proposal | null {
  const name = subjectName.trim()
  if (!fieldsOf(kind).subject || subjectId !== '' || name === '') return null
  return { id: newId(), paragraphId, name, clauses: [] }
}
