import type { ReactNode } from 'react'
import type { CellInputProps } from '../ui/CellInput.tsx'
import { CellInput } from '../ui/CellInput.tsx'
import type { TextAreaProps, TextFieldProps } from '../ui/TextField.tsx'
import { TextArea, TextField } from '../ui/TextField.tsx'
import { tidyLine, tidyLines, useDraft } from './use-draft.ts'

type Own = 'value' | 'onChange' | 'onBlur'

interface Kept {
  readonly value: string
  /** Is given the text while it is typed, soon after each pause. */
  readonly onCommit: (text: string) => void
}

/** A cell that hands over its text while it is typed. */
export function DraftCell({ value, onCommit, ...rest }: Omit<CellInputProps, Own> & Kept): ReactNode {
  const { text, ...draft } = useDraft({ value, tidy: tidyLine, commit: onCommit })
  return <CellInput {...rest} {...draft} value={text} />
}

/** A field of one line that hands over its text while it is typed. */
export function DraftField({ value, onCommit, ...rest }: Omit<TextFieldProps, Own> & Kept): ReactNode {
  const { text, ...draft } = useDraft({ value, tidy: tidyLine, commit: onCommit })
  return <TextField {...rest} {...draft} value={text} />
}

/** A field of several lines, of which those that say something are kept, that hands over its text while it is typed. */
export function DraftLines({ value, onCommit, ...rest }: Omit<TextAreaProps, Own> & Kept): ReactNode {
  const { text, ...draft } = useDraft({ value, tidy: tidyLines, commit: onCommit })
  return <TextArea {...rest} {...draft} value={text} />
}
