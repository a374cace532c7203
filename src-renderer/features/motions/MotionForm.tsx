import type { ReactNode } from 'react'
import { useState } from 'react'
import { asOneStep } from '#domain/acts/act.ts'
import type { Id } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { Motion, MotionKind, Proposal } from '#domain/motion.ts'
import { motionKinds } from '#domain/motion.ts'
import { isDeferral, proposalsOf } from '#domain/motions.ts'
import { readPeopleLine } from '#domain/people-match.ts'
import { personNames } from '#domain/person-name.ts'
import { servingAt } from '#domain/serving.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { newId } from '../../app/ids.ts'
import { showPanel } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'

interface Draft {
  readonly movers: string
  readonly kind: MotionKind
  readonly subject: string
  readonly clauses: string
  readonly justification: string
  readonly receiver: string
}

interface MotionFormProps {
  readonly paragraph: Paragraph
  /** Where the hands go when the form closes. */
  readonly onDone: () => void
}

/** A motion in the making: who by a few letters, what kind, on what, in which words. */
export function MotionForm({ paragraph, onDone }: MotionFormProps): ReactNode {
  const record = useRecord()
  const proposals = proposalsOf(record, paragraph.id)
  const serving = servingAt(record, paragraph.id).serving
  const people = record.people.filter(({ id }) => serving.has(id))
  const [draft, setDraft] = useState<Draft>({
    movers: '',
    kind: 'approve',
    subject: proposals[0]?.name ?? '',
    clauses: '',
    justification: '',
    receiver: '',
  })
  const [asked, setAsked] = useState(false)
  const set = (changes: Partial<Draft>): void => setDraft({ ...draft, ...changes })
  const movers = readPeopleLine(people, draft.movers)
  const missing = movers.people.length === 0 || movers.unknown.length > 0
  const close = (): void => {
    showPanel('people')
    onDone()
  }

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setAsked(true)
    if (missing) return
    const known = proposals.find(({ name }) => name === draft.subject.trim())
    const proposal = known ?? newProposal(paragraph.id, draft)
    const moverIds = movers.people.map(({ id }) => id)
    const motion = newMotion(draft, { paragraphId: paragraph.id, moverIds, proposalId: proposal?.id ?? null })
    close()
    const put = { kind: 'motion.put', motion } as const
    const isNew = known === undefined && proposal !== null
    await actAndSay(
      asOneStep('motion.put', isNew ? [{ kind: 'proposal.put', proposal }, put] : [put]),
      doneTexts.motionPut(texts.motionKinds[motion.kind], personNames(movers.people)),
    )
  }

  return (
    <form
      className="group motion-form"
      aria-label={texts.registerMotion}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="group-head">
        <h2>{texts.registerMotion}</h2>
      </div>
      <TextField
        label={texts.motionBy}
        quietLabel
        autoFocus
        value={draft.movers}
        onChange={(value) => set({ movers: value })}
        onBlur={() => missing || set({ movers: movers.people.map(nameForField).join(', ') })}
        note={movers.people.length > 0 ? personNames(movers.people) : texts.motionByNote}
        error={asked && missing ? texts.noSuchPerson : ''}
      />
      <Select
        label={texts.motionKind}
        look="panel"
        value={draft.kind}
        choices={motionKinds.map((kind) => ({ value: kind, text: texts.motionKinds[kind] }))}
        onChange={(kind) => set({ kind })}
      />
      {hasSubject(draft.kind) && (
        <TextField
          label={texts.motionSubject}
          quietLabel
          value={draft.subject}
          placeholder={texts.motionSubjectPlaceholder}
          onChange={(subject) => set({ subject })}
        />
      )}
      {draft.kind === 'referBack' && (
        <TextField
          label={texts.motionReceiver}
          quietLabel
          value={draft.receiver}
          onChange={(receiver) => set({ receiver })}
        />
      )}
      {draft.kind === 'referBack' && (
        <TextArea
          label={texts.motionJustification}
          quietLabel
          rows={3}
          value={draft.justification}
          onChange={(justification) => set({ justification })}
        />
      )}
      {!isDeferral(draft.kind) && draft.kind !== 'adjourn' && (
        <TextArea
          label={texts.motionClauses}
          quietLabel
          rows={4}
          note={texts.motionClausesNote}
          value={draft.clauses}
          onChange={(clauses) => set({ clauses })}
        />
      )}
      <div className="motion-form-actions">
        <Button kind="primary" type="submit">
          {texts.registerMotion}
        </Button>
        <Button kind="quiet" keys="Esc" onPress={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Approval, rejection, amendment and addition are about something on the table. */
function hasSubject(kind: MotionKind): boolean {
  return kind === 'approve' || kind === 'reject' || kind === 'amend' || kind === 'add'
}

function nameForField(person: { readonly givenName: string; readonly familyName: string }): string {
  return `${person.givenName} ${person.familyName}`
}

/** What the motion is about becomes a proposal on the table when it was not there yet. */
function newProposal(paragraphId: Id, { kind, subject }: Draft): Proposal | null {
  const name = subject.trim()
  return hasSubject(kind) && name !== '' ? { id: newId(), paragraphId, name, clauses: [] } : null
}

interface MotionFacts {
  readonly paragraphId: Id
  readonly moverIds: readonly Id[]
  readonly proposalId: Id | null
}

function newMotion(draft: Draft, { paragraphId, moverIds, proposalId }: MotionFacts): Motion {
  return {
    id: newId(),
    paragraphId,
    kind: draft.kind,
    movers: moverIds,
    seconders: [],
    subject: proposalId !== null && hasSubject(draft.kind) ? { kind: 'proposal', id: proposalId } : null,
    point: null,
    clauses: isDeferral(draft.kind) ? [] : linesOf(draft.clauses),
    fallbackFor: null,
    justification: draft.kind === 'referBack' ? draft.justification.trim() : '',
    receiver: draft.kind === 'referBack' ? draft.receiver.trim() : '',
    withdrawnAt: null,
    refusedReason: null,
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
