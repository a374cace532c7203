import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Overview } from '#ipc/contract'
import { call } from '../../bridge.ts'
import { today } from '../../app/clock.ts'
import { openTab } from '../../app/navigation.ts'
import { texts } from '../../app/texts.sv.ts'
import { useFailure } from '../../app/use-failure.ts'
import { Button } from '../../ui/Button.tsx'
import { FocusFirst } from '../../ui/FocusFirst.tsx'
import { Form } from '../../ui/Form.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readDate, readTime } from '../../ui/read-date.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'

export interface NewMeetingProps {
  readonly bodies: Overview['bodies']
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks for body, day, time and place, and opens the meeting that is made. */
export function NewMeeting({ bodies, isOpen, onClose }: NewMeetingProps): ReactNode {
  return (
    <Dialog title={texts.meetings.create.title} isOpen={isOpen} onClose={onClose}>
      <NewMeetingForm bodies={bodies} onClose={onClose} />
    </Dialog>
  )
}

function NewMeetingForm({ bodies, onClose }: Omit<NewMeetingProps, 'isOpen'>): ReactNode {
  const [bodyId, setBodyId] = useState(bodies[0]?.id ?? '')
  const [date, setDate] = useState('')
  const [time, setTime] = useState('')
  const [place, setPlace] = useState('')
  const [wrong, setWrong] = useState<{ readonly date: string; readonly time: string }>({ date: '', time: '' })
  const failure = useFailure()
  const { create } = texts.meetings

  const submit = async (): Promise<void> => {
    const day = readDate(date, today())
    const startTime = time.trim() === '' ? null : readTime(time)
    const isTimeWrong = startTime === null && time.trim() !== ''
    setWrong({
      date: day === null ? create.needsDate : '',
      time: isTimeWrong ? texts.agenda.when.timeError : '',
    })
    if (day === null || isTimeWrong) return
    await failure.attempt(async () => {
      const meeting = { bodyId, date: day, startTime, place: place.trim() }
      const { meetingId } = await call('meeting.create', { meeting })
      onClose()
      await openTab(meetingId, 'prepare')
    })
  }

  return (
    <Form
      onSubmit={() => {
        void submit()
      }}
    >
      {failure.message !== '' && <Notice kind="error">{failure.message}</Notice>}
      <Select
        label={create.body}
        look="form"
        value={bodyId}
        choices={bodies.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={setBodyId}
      />
      <div className="form-row">
        <FocusFirst>
          <TextField label={create.date} value={date} onChange={setDate} error={wrong.date} />
        </FocusFirst>
        <TextField label={create.time} value={time} onChange={setTime} error={wrong.time} />
      </div>
      <TextField label={create.place} value={place} onChange={setPlace} />
      <div className="dialog-actions">
        <Button kind="primary" type="submit" keys="↵">
          {create.submit}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {texts.app.cancel}
        </Button>
      </div>
    </Form>
  )
}
