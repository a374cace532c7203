import type { ReactNode } from 'react'
import { formatTime, longDate, weekdayName } from '#domain/date-words.ts'
import type { ClockTime, IsoDate } from '#domain/ids.ts'
import { readDate, readTime } from './read-date.ts'
import { ReadField } from './ReadField.tsx'

export interface DateFieldProps {
  readonly label: string
  readonly value: IsoDate | null
  /** The day it is: what "13 maj" is counted from. */
  readonly today: IsoDate
  readonly error: string
  readonly note?: ReactNode
  readonly onCommit: (date: IsoDate | null) => void
  /** Whether it may be left empty. */
  readonly mayBeEmpty: boolean
}

/** A date: "2026-05-13", "13 maj" and "13/5" are understood, "onsdag 13 maj 2026" is shown. */
export function DateField(props: DateFieldProps): ReactNode {
  const { label, value, today, error, note, onCommit, mayBeEmpty } = props
  return (
    <ReadField
      label={label}
      shown={value === null ? '' : `${weekdayName(value)} ${longDate(value)}`}
      read={(text) => {
        if (text.trim() === '') return mayBeEmpty ? { value: null } : null
        const date = readDate(text, today)
        return date === null ? null : { value: date }
      }}
      onCommit={onCommit}
      error={error}
      {...(note !== undefined && { note })}
    />
  )
}

export interface TimeFieldProps {
  readonly label: string
  readonly value: ClockTime | null
  readonly error: string
  readonly onCommit: (time: ClockTime | null) => void
}

/** A time of day: "9.58", "0958" and "kl 9" are understood, "09.58" is shown. It may be left empty. */
export function TimeField({ label, value, error, onCommit }: TimeFieldProps): ReactNode {
  return (
    <ReadField
      label={label}
      shown={value === null ? '' : formatTime(value)}
      read={(text) => {
        if (text.trim() === '') return { value: null }
        const time = readTime(text)
        return time === null ? null : { value: time }
      }}
      onCommit={onCommit}
      error={error}
    />
  )
}

export interface NumberFieldProps {
  readonly label: string
  readonly value: number | null
  readonly min: number
  readonly max: number
  readonly error: string
  readonly note?: ReactNode
  readonly mayBeEmpty: boolean
  readonly onCommit: (value: number | null) => void
}

/** A whole number within bounds. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, value, min, max, error, note, mayBeEmpty, onCommit } = props
  return (
    <ReadField
      label={label}
      shown={value === null ? '' : String(value)}
      read={(text) => {
        if (text.trim() === '') return mayBeEmpty ? { value: null } : null
        const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
        return number >= min && number <= max ? { value: number } : null
      }}
      onCommit={onCommit}
      error={error}
      {...(note !== undefined && { note })}
    />
  )
}
