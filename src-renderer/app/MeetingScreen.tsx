import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { longDate } from '#domain/date-words.ts'
import { PrepareScreen } from '../features/agenda/PrepareScreen.tsx'
import { DocumentsScreen } from '../features/documents/DocumentsScreen.tsx'
import { ExportCommand } from '../features/documents/ExportCommand.tsx'
import { useFindCommands } from '../features/find/use-find-commands.ts'
import { PartNav } from '../ui/PartNav.tsx'
import { TitleBar } from '../ui/TitleBar.tsx'
import { useCommand } from './command-bus.ts'
import { PaletteButton } from './CommandPalette.tsx'
import { Frame } from './Frame.tsx'
import { TitleSlot } from './FrameSlots.tsx'
import { LivePage } from './LivePage.tsx'
import { stepBack, stepForward } from './history-steps.ts'
import { useMeeting } from './meeting-store.ts'
import type { MeetingTab, Place } from './navigation.ts'
import { goTo, showTab } from './navigation.ts'
import { StorbildControl } from './StorbildControl.tsx'
import { texts } from './texts.sv.ts'
import { withdrawOffer } from './toasts.ts'

const tabs: readonly MeetingTab[] = ['prepare', 'live', 'documents']

export interface MeetingScreenProps {
  readonly place: Extract<Place, { readonly kind: 'meeting' }>
}

/** A meeting: its parts as tabs in the title line, one of them shown. */
export function MeetingScreen({ place }: MeetingScreenProps): ReactNode {
  const name = useMeeting(({ record }) => record.body.name)
  const date = useMeeting(({ record }) => record.meeting.date)
  useCommand('meeting.prepare', () => showTab('prepare'))
  useCommand('meeting.live', () => showTab('live'))
  useCommand('meeting.documents', () => showTab('documents'))
  useFindCommands()
  useCommand('edit.undo', () => void stepBack())
  useCommand('edit.redo', () => void stepForward())
  if (name === null || date === null) return null
  return (
    <Frame
      titleBar={
        <TitleBar
          title={name}
          subtitle={longDate(date)}
          back={{ name: texts.app.toOverview, run: () => void goTo({ kind: 'overview' }) }}
        >
          <PartNav
            label={texts.app.tabs.label}
            parts={tabs.map((tab) => ({ id: tab, name: texts.app.tabs[tab] }))}
            current={place.tab}
            onGo={showTab}
          />
          <TitleSlot />
          <PaletteButton />
        </TitleBar>
      }
    >
      <StorbildControl />
      {place.tab !== 'documents' && <ExportCommand />}
      <OfferWatch />
      <div className="regions">
        <MeetingPart tab={place.tab} />
      </div>
    </Frame>
  )
}

/** Takes back what was offered about another version of the meeting. Apart, so that a save draws nothing else again. */
function OfferWatch(): ReactNode {
  const version = useMeeting((meeting) => meeting.version)
  useEffect(() => {
    if (version !== null) withdrawOffer(version)
  }, [version])
  return null
}

function MeetingPart({ tab }: { readonly tab: MeetingTab }): ReactNode {
  if (tab === 'prepare') return <PrepareScreen />
  if (tab === 'live') return <LivePage />
  return <DocumentsScreen />
}
