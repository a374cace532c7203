import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { call } from '../../bridge.ts'
import { openTab } from '../../app/navigation.ts'
import { loadPeople } from '../../app/people-store.ts'
import { loadStatus } from '../../app/status-store.ts'
import { texts } from '../../app/texts.sv.ts'
import { useFailure } from '../../app/use-failure.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Region } from '../../ui/Region.tsx'
import { AgendaStep } from './first-start/AgendaStep.tsx'
import { BodyStep } from './first-start/BodyStep.tsx'
import type { FirstMeeting } from './first-start/create-first.ts'
import { createFirst } from './first-start/create-first.ts'
import { SeatsStep } from './first-start/SeatsStep.tsx'
import { newBody, numberingExample } from './new-body.ts'
import type { SeatTableData } from './seat-rows.ts'
import './FirstStart.css'

const steps = ['body', 'seats', 'agenda'] as const
type Step = (typeof steps)[number]

/** The first start: a body, its people and an agenda, pasted or written; then the first meeting is open. */
export function FirstStart(): ReactNode {
  const [step, setStep] = useState<Step>('body')
  const [body, setBody] = useState(() => newBody(''))
  const [seated, setSeated] = useState<SeatTableData>({ seats: [], people: [], held: [] })
  const failure = useFailure()
  const words = texts.firstStart

  const finish = async (meeting: FirstMeeting): Promise<void> => {
    await failure.attempt(async () => {
      const meetingId = await createFirst({ body, ...seated }, meeting)
      await Promise.all([loadStatus(), loadPeople()])
      await openTab(meetingId, 'prepare')
    })
  }
  const openSample = async (): Promise<void> => {
    await failure.attempt(async () => {
      const { meetingId } = await call('sample.open', {})
      await Promise.all([loadStatus(), loadPeople()])
      await openTab(meetingId, 'live')
    })
  }
  const members = seated.seats.filter(({ kind }) => kind === 'member').length
  const summaries: Readonly<Record<Step, string>> = {
    body: `${body.name}, ${numberingExample(body)}`,
    seats: words.seats.summary(members, seated.seats.length - members),
    agenda: '',
  }
  const at = steps.indexOf(step)
  return (
    <Region name={words.region} as="main" look="paper" className="first-start">
      <div className="first-start-sheet">
        <h2 className="page-title">{words.title}</h2>
        <p className="first-start-intro">{words.intro}</p>
        {failure.message !== '' && <Notice kind="error">{failure.message}</Notice>}
        <ol className="steps">
          {steps.map((name, index) => (
            <li key={name} className="step" {...(name === step && { 'aria-current': 'step' })}>
              <StepMark number={index + 1} state={index < at ? 'done' : index === at ? 'at' : 'ahead'} />
              <div className="step-body">
                <div className="step-head">
                  <h3 className={index > at ? 'muted' : undefined}>{words[name].title}</h3>
                  {index < at && (
                    <>
                      <span className="muted">{summaries[name]}</span>
                      <Button
                        kind="quiet"
                        aria-label={`${words.change} ${words[name].title}`}
                        onPress={() => setStep(name)}
                      >
                        {words.change}
                      </Button>
                    </>
                  )}
                </div>
                {name === step && name === 'body' && (
                  <BodyStep body={body} onChange={setBody} onDone={() => setStep('seats')}>
                    <Button kind="quiet" onPress={() => void openSample()}>
                      {words.sample}
                    </Button>
                  </BodyStep>
                )}
                {name === step && name === 'seats' && (
                  <SeatsStep
                    bodyId={body.id}
                    data={seated}
                    onChange={setSeated}
                    onDone={() => setStep('agenda')}
                  />
                )}
                {name === step && name === 'agenda' && <AgendaStep onDone={finish} />}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Region>
  )
}

function StepMark({
  number,
  state,
}: {
  readonly number: number
  readonly state: 'done' | 'at' | 'ahead'
}): ReactNode {
  return (
    <span className={`step-mark step-${state}`} aria-hidden="true">
      {state === 'done' ? <Check /> : number}
    </span>
  )
}
