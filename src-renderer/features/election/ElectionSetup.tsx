import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { isAttestorOffice, officeInTitle } from '#domain/election-office.ts'
import type { Id } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { newId } from '../../app/ids.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { electionTexts as texts } from '../../app/texts/election.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { readDate } from '../../ui/read-date.ts'
import { TextField } from '../../ui/TextField.tsx'
import { newElection, type ElectionPlan } from './election-edits.ts'

interface Draft {
  readonly office: string
  readonly places: string
  readonly from: string
  readonly to: string
}

interface ElectionSetupProps {
  readonly paragraph: Paragraph
  /** '' when the title of the item is to say what is elected. */
  readonly office: string
  readonly onBegun: (electionId: Id) => void
}

/** What is elected: the office, how many, for what time. The title of the item says most of it. */
export function ElectionSetup({ paragraph, office, onBegun }: ElectionSetupProps): ReactNode {
  const record = useRecord()
  const [draft, setDraft] = useState<Draft>(() => startOf(record, paragraph, office))
  const [asked, setAsked] = useState(false)
  const set = (changes: Partial<Draft>): void => setDraft({ ...draft, ...changes })
  const { plan, wrong } = readPlan(draft, record.meeting.date)

  const begin = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (plan === null) return
    const election = newElection(record, { id: newId(), paragraphId: paragraph.id }, plan)
    void act({ kind: 'election.put', election }, { merge: false })
    onBegun(election.id)
  }

  return (
    <form className="election-form" onSubmit={begin}>
      <div className="election-what">
        <TextField
          label={texts.office}
          quietLabel
          data-first=""
          value={draft.office}
          placeholder={texts.officeNote}
          onChange={(value) => set({ office: value })}
          error={asked && wrong === 'office' ? texts.officeMissing : ''}
        />
        <TextField
          label={texts.placesField}
          quietLabel
          inputMode="numeric"
          value={draft.places}
          onChange={(places) => set({ places })}
          error={asked && wrong === 'places' ? texts.placesWrong : ''}
        />
        <TextField
          label={texts.from}
          quietLabel
          value={draft.from}
          onChange={(from) => set({ from })}
          error={asked && wrong === 'time' ? texts.dateWrong : ''}
        />
        <TextField label={texts.to} quietLabel value={draft.to} onChange={(to) => set({ to })} />
      </div>
      <p className="election-note">{texts.timeNote}</p>
      <div className="election-actions">
        <Button kind="primary" type="submit" keys="↵">
          {texts.begin}
        </Button>
      </div>
    </form>
  )
}

function startOf({ body }: MeetingRecord, { title }: Paragraph, wanted: string): Draft {
  const inTitle = officeInTitle(title)
  const office = wanted === '' ? inTitle.office : wanted
  const usual = isAttestorOffice(office) ? body.rules.justerareCount : 1
  const places = wanted === '' ? (inTitle.places ?? usual) : usual
  return { office, places: String(places), from: '', to: '' }
}

interface ReadPlan {
  readonly plan: ElectionPlan | null
  readonly wrong: 'office' | 'places' | 'time' | null
}

function readPlan(draft: Draft, today: string): ReadPlan {
  const office = draft.office.trim()
  const places = /^\d{1,3}$/.test(draft.places.trim()) ? Number(draft.places) : 0
  const from = readDate(draft.from, today)
  const to = readDate(draft.to, from ?? today)
  const isTime = from !== null && to !== null && from <= to
  const hasTime = draft.from.trim() !== '' || draft.to.trim() !== ''
  if (office === '') return { plan: null, wrong: 'office' }
  if (places < 1) return { plan: null, wrong: 'places' }
  if (hasTime && !isTime) return { plan: null, wrong: 'time' }
  return { plan: { office, places, from: hasTime ? from : null, to: hasTime ? to : null }, wrong: null }
}
