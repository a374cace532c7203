import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { Overview as OverviewData } from '#ipc/contract'
import { call } from '../../bridge.ts'
import { today as todayNow } from '../../app/clock.ts'
import { useCommand } from '../../app/command-bus.ts'
import { keysOf } from '../../app/commands.ts'
import { readOverview } from '../../app/first-overview.ts'
import { openTab } from '../../app/navigation.ts'
import { texts } from '../../app/texts.sv.ts'
import { useFailure } from '../../app/use-failure.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { DatabaseNotices } from './DatabaseNotices.tsx'
import { HeroMeeting } from './HeroMeeting.tsx'
import { ImportRefused } from './ImportRefused.tsx'
import { MeetingList } from './MeetingList.tsx'
import { NewMeeting } from './NewMeeting.tsx'
import { heroOf, toDoList } from './overview-rows.ts'
import { ToDoTable } from './ToDoTable.tsx'
import { useImport } from './use-import.ts'
import './Overview.css'

/** Översikt: the next meeting, what is to be done, and all meetings by body and year. */
export function Overview(): ReactNode {
  const [data, setData] = useState<OverviewData | null>(null)
  const [isCreating, setCreating] = useState(false)
  const failure = useFailure()
  const fileImport = useImport()
  const { attempt } = failure

  useEffect(() => {
    void readOverview().then(setData)
  }, [])
  useCommand('meeting.new', () => setCreating(data !== null && data.bodies.length > 0))
  useCommand('file.import', () => void fileImport.run())

  if (data === null)
    return (
      <Page name={texts.meetings.region} width="wide">
        {null}
      </Page>
    )
  const today = todayNow()
  const hero = heroOf(data.meetings, today)
  const toDo = toDoList(data.meetings, today)
  const open = (meetingId: string): void => void attempt(() => openTab(meetingId, null))
  return (
    <Page name={texts.meetings.region} width="wide">
      <div className="overview">
        <DatabaseNotices />
        {failure.message !== '' && <Notice kind="error">{failure.message}</Notice>}
        <ImportRefused {...fileImport} />
        {hero === null ? (
          <EmptyState
            title={texts.meetings.empty.title}
            actions={
              <Button kind="quiet" onPress={() => void attempt(openSample)}>
                {texts.meetings.sample}
              </Button>
            }
          >
            {texts.meetings.empty.text}
          </EmptyState>
        ) : (
          <HeroMeeting hero={hero} today={today} onOpen={open} />
        )}
        {toDo.length > 0 && <ToDoTable rows={toDo} today={today} onOpen={open} />}
        <MeetingList meetings={data.meetings} bodies={data.bodies} today={today} onOpen={open}>
          <Button kind="plain" keys={keysOf('meeting.new')} onPress={() => setCreating(true)}>
            <Plus aria-hidden="true" />
            {texts.meetings.create.button}
          </Button>
          <Button kind="quiet" keys={keysOf('file.import')} onPress={() => void fileImport.run()}>
            {texts.meetings.import.button}
          </Button>
        </MeetingList>
      </div>
      <NewMeeting bodies={data.bodies} isOpen={isCreating} onClose={() => setCreating(false)} />
    </Page>
  )
}

async function openSample(): Promise<void> {
  const { meetingId } = await call('sample.open', {})
  await openTab(meetingId, 'live')
}
