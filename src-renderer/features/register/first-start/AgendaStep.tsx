import type { ReactNode } from 'react'
import { useState } from 'react'
import { longDate, weekdayName } from '#domain/date-words.ts'
import { capitalise } from '#domain/swedish.ts'
import { today } from '../../../app/clock.ts'
import { PasteFindings } from '../../../app/PasteFindings.tsx'
import { readItems } from '../../../app/read-items.ts'
import { texts } from '../../../app/texts.sv.ts'
import { Button } from '../../../ui/Button.tsx'
import { FocusFirst } from '../../../ui/FocusFirst.tsx'
import { Form } from '../../../ui/Form.tsx'
import { readDate, readTime } from '../../../ui/read-date.ts'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import type { FirstMeeting } from './create-first.ts'

export interface AgendaStepProps {
  readonly onDone: (meeting: FirstMeeting) => Promise<void>
}

/** What the first meeting takes up, when and where. */
export function AgendaStep({ onDone }: AgendaStepProps): ReactNode {
  const [text, setText] = useState('')
  const [date, setDate] = useState(() => longDate(today()))
  const [time, setTime] = useState('')
  const [place, setPlace] = useState('')
  const [isChecked, setChecked] = useState(false)
  const words = texts.firstStart.agenda
  const { when } = texts.agenda
  const { items, findings } = readItems(text)
  const day = readDate(date, today())
  const startTime = readTime(time)
  const isTimeWrong = time.trim() !== '' && startTime === null

  return (
    <Form
      onSubmit={() => {
        setChecked(true)
        if (day !== null && !isTimeWrong) void onDone({ date: day, startTime, place: place.trim(), items })
      }}
    >
      <FocusFirst>
        <TextArea
          label={words.paste}
          quietLabel
          rows={7}
          value={text}
          onChange={setText}
          placeholder={words.placeholder}
          note={items.length > 0 ? words.count(items.length) : undefined}
        />
      </FocusFirst>
      <PasteFindings findings={findings} onClose={null} />
      <div className="step-when">
        <TextField
          label={words.date}
          quietLabel
          value={date}
          onChange={setDate}
          error={isChecked && day === null ? when.dateError : ''}
          {...(day !== null && { note: capitalise(weekdayName(day)) })}
        />
        <TextField
          label={words.time}
          quietLabel
          value={time}
          onChange={setTime}
          error={isChecked && isTimeWrong ? when.timeError : ''}
        />
        <TextField label={words.place} quietLabel value={place} onChange={setPlace} />
      </div>
      <div className="step-actions">
        <Button kind="primary" type="submit">
          {words.submit}
        </Button>
      </div>
    </Form>
  )
}
