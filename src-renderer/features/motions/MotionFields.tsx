import type { ReactNode } from 'react'
import type { Paragraph } from '#domain/meeting.ts'
import { choicesOfExtent } from './extent-choices.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { liveTexts } from '../../app/texts/live.sv.ts'
import { motionTexts as texts } from '../../app/texts/motion.sv.ts'
import { Select } from '../../ui/Select.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import { EditDiff } from './EditDiff.tsx'
import {
  fieldsOf,
  partsOfDraft,
  startingClauses,
  subjectClauses,
  subjectsFor,
  wordingOf,
} from './motion-draft.ts'
import type { MotionDraft } from './motion-draft.ts'
import { aboutName } from './motion-words.ts'

interface MotionFieldsProps {
  readonly paragraph: Paragraph
  readonly draft: MotionDraft
  /** A recorded motion is changed in its words; what it is about stands. */
  readonly isChange: boolean
  readonly error: string
  readonly onChange: (changes: Partial<MotionDraft>) => void
}

/** The fields of a kind of motion: about what, how much of it, in which words, where to and why. */
export function MotionFields(props: MotionFieldsProps): ReactNode {
  const { draft, isChange, onChange } = props
  return (
    <>
      {!isChange && fieldsOf(draft.kind).subject && <AboutFields {...props} />}
      {draft.kind === 'referBack' && (
        <TextField
          label={liveTexts.motionReceiver}
          quietLabel
          value={draft.receiver}
          onChange={(receiver) => onChange({ receiver })}
        />
      )}
      {draft.kind === 'referBack' && (
        <TextArea
          label={liveTexts.motionJustification}
          quietLabel
          rows={3}
          note={texts.justificationNote}
          value={draft.justification}
          onChange={(justification) => onChange({ justification })}
        />
      )}
      <Wording {...props} />
    </>
  )
}

/** What it is about, and how much of it. */
function AboutFields({ paragraph, draft, onChange }: MotionFieldsProps) {
  const record = useRecord()
  const subjects = subjectsFor(record, paragraph.id, draft.kind)
  const extents = choicesOfExtent(record, draft)
  if (subjects.length === 0) {
    return (
      <TextField
        label={liveTexts.motionSubject}
        quietLabel
        value={draft.subjectName}
        placeholder={liveTexts.motionSubjectPlaceholder}
        onChange={(subjectName) => onChange({ subjectName })}
      />
    )
  }
  return (
    <>
      <Select
        label={liveTexts.motionSubject}
        look="panel"
        value={draft.subjectId}
        choices={subjects.map((subject) => ({ value: subject.id, text: aboutName(record, subject) }))}
        onChange={(subjectId) => onChange({ subjectId, wording: null })}
      />
      {extents.length > 1 && (
        <Select
          label={texts.extent}
          look="panel"
          value={extents.some(({ value }) => value === draft.extent) ? draft.extent : 'whole'}
          choices={extents}
          onChange={(extent) => onChange({ extent, wording: null })}
        />
      )}
    </>
  )
}

/** The words that are moved; those of an amendment begin as the proposal's own, and what is changed is shown. */
function Wording({ draft, isChange, error, onChange }: MotionFieldsProps) {
  const record = useRecord()
  const { kind } = draft
  // Approving what is on record in words needs none of its own.
  const isOnRecord = kind === 'approve' && subjectClauses(record, draft.subjectId).length > 0
  if (!fieldsOf(kind).wording || (isOnRecord && !isChange)) return null
  const text = wordingOf(record, draft)
  const showsChange = kind === 'amend' && startingClauses(record, draft).length > 0
  return (
    <>
      <TextArea
        label={texts.wording(kind)}
        quietLabel
        rows={Math.min(10, Math.max(3, Math.ceil(text.length / 40)))}
        note={texts.wordingNote(kind)}
        error={error}
        value={text}
        onChange={(wording) => onChange({ wording })}
      />
      {showsChange && <EditDiff parts={partsOfDraft(record, draft)} />}
    </>
  )
}
