import type { ReactNode } from 'react'
import { longDate } from '#domain/date-words.ts'
import type { ActKind } from '#domain/acts/act.ts'
import { PrepareScreen } from '../features/agenda/PrepareScreen.tsx'
import { DocumentsScreen } from '../features/documents/DocumentsScreen.tsx'
import { PartNav } from '../ui/PartNav.tsx'
import { TitleBar } from '../ui/TitleBar.tsx'
import { useCommand } from './command-bus.ts'
import { PaletteButton } from './CommandPalette.tsx'
import { Frame } from './Frame.tsx'
import { TitleSlot } from './FrameSlots.tsx'
import { LivePage } from './LivePage.tsx'
import { openMeetingNow, redo, undo, useMeeting } from './meeting-store.ts'
import type { MeetingTab, Place } from './navigation.ts'
import { goTo, showTab } from './navigation.ts'
import { StorbildControl } from './StorbildControl.tsx'
import { actTexts, texts } from './texts.sv.ts'
import { say } from './toasts.ts'

const tabs: readonly MeetingTab[] = ['prepare', 'live', 'documents']

export interface MeetingScreenProps {
  readonly place: Extract<Place, { readonly kind: 'meeting' }>
}

/** A meeting: its parts as tabs in the title line, one of them shown. */
export function MeetingScreen({ place }: MeetingScreenProps): ReactNode {
  const record = useMeeting((meeting) => meeting.record)
  useCommand('meeting.prepare', () => showTab('prepare'))
  useCommand('meeting.live', () => showTab('live'))
  useCommand('meeting.documents', () => showTab('documents'))
  useCommand('edit.undo', () => void sayUndo())
  useCommand('edit.redo', () => void redo())
  if (record === null) return null
  return (
    <Frame
      titleBar={
        <TitleBar
          title={record.body.name}
          subtitle={longDate(record.meeting.date)}
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
      <div className="regions">
        <MeetingPart tab={place.tab} />
      </div>
    </Frame>
  )
}

function MeetingPart({ tab }: { readonly tab: MeetingTab }): ReactNode {
  if (tab === 'prepare') return <PrepareScreen />
  if (tab === 'live') return <LivePage />
  return <DocumentsScreen />
}

/** Takes back the last step, and says which, since it may be out of sight. */
async function sayUndo(): Promise<void> {
  await undo()
  const undone = openMeetingNow()?.canRedo ?? null
  if (undone !== null && undone !== 'text.write') say(texts.app.undone(actTexts[undone as ActKind]), null)
}
