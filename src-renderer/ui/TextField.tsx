import type { ReactNode, Ref } from 'react'
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components'
import './Field.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  readonly label: string
  /** Quiet labels stand in panels, the others in forms. */
  readonly quietLabel?: boolean
  /** The label is only read out: a heading beside the field says it. */
  readonly hidesLabel?: boolean
  /** Said about the field, below it. */
  readonly note?: ReactNode
  /** What is wrong with what stands in it; '' or nothing when nothing is. */
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A key pressed in a field; what hears it keeps it unless it calls `continuePropagation`. */
export type FieldKeyEvent = Parameters<NonNullable<AriaTextFieldProps['onKeyDown']>>[0]

/** One line of text. */
export function TextField({ inputRef, placeholder, ...props }: TextFieldProps): ReactNode {
  return (
    <FieldFrame {...props}>
      <Input
        className="field-input"
        {...(inputRef !== undefined && { ref: inputRef })}
        {...(placeholder !== undefined && { placeholder })}
      />
    </FieldFrame>
  )
}

export interface TextAreaProps extends Omit<TextFieldProps, 'inputRef'> {
  readonly rows: number
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

/** Several lines of text: prose, whose spelling is looked at unless `spellCheck` says otherwise. */
export function TextArea({ rows, inputRef, placeholder, ...props }: TextAreaProps): ReactNode {
  return (
    <FieldFrame spellCheck="true" {...props}>
      <AriaTextArea
        className="field-input"
        rows={rows}
        {...(inputRef !== undefined && { ref: inputRef })}
        {...(placeholder !== undefined && { placeholder })}
      />
    </FieldFrame>
  )
}

type FieldFrameProps = Omit<TextFieldProps, 'inputRef' | 'placeholder'> & { readonly children: ReactNode }

function FieldFrame({
  label,
  quietLabel,
  hidesLabel,
  note,
  error,
  children,
  ...rest
}: FieldFrameProps): ReactNode {
  const hasError = error !== undefined && error !== ''
  return (
    <AriaTextField
      {...rest}
      className="field"
      isInvalid={hasError}
      {...(hidesLabel === true && { 'aria-label': label })}
    >
      {hidesLabel !== true && (
        <Label className={quietLabel === true ? 'field-label-small' : 'field-label'}>{label}</Label>
      )}
      {children}
      {note !== undefined && !hasError && (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  )
}
