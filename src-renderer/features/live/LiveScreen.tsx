import type { CSSProperties, ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { lockedParts } from '#domain/locks.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { StatusItems } from '../../app/FrameSlots.tsx'
import { useCommand } from '../../app/command-bus.ts'
import { shownParagraph, showNewItem, showPanel, useLive } from '../../app/live-store.ts'
import type { LivePanel } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { useSettings } from '../../app/settings.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Region } from '../../ui/Region.tsx'
import { focusText } from '../../editor/shown-editor.ts'
import { useAttendanceCommands } from './attendance-commands.ts'
import { ItemList } from './ItemList.tsx'
import {
  closeMeeting,
  goOn,
  leavePanel,
  toggleAttendance,
  toggleBreak,
  toggleHandling,
  withdraw,
} from './live-steps.ts'
import { allowed, isFree, mayOpen } from './locks.ts'
import { useMotionCommands } from './motion-commands.ts'
import { NextSteps } from './NextSteps.tsx'
import { ParagraphView } from './ParagraphView.tsx'
import { LiveStatus } from './LiveStatus.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'
import { PrivateNote } from './PrivateNote.tsx'
import { RegionEdges } from './RegionEdges.tsx'
import { useSentenceCommands } from './sentence-steps.ts'
import './LiveScreen.css'

/** What a panel in the right region is given: the § that is shown, and the way back. */
export interface PanelProps {
  readonly paragraph: Paragraph
  readonly onDone: () => void
}

/** The panels that other features put in the right region. */
export type LivePanels = Readonly<Record<Exclude<LivePanel, 'people'>, (props: PanelProps) => ReactNode>>

interface LiveScreenProps {
  readonly panels: LivePanels
  readonly MotionList: (props: { readonly paragraph: Paragraph; readonly locked: boolean }) => ReactNode
}

const widePanels: ReadonlySet<LivePanel> = new Set<LivePanel>(['rollCall', 'attendance', 'vote', 'versions'])

/** The meeting as it goes on: the items, the § on paper, who serves and what comes next. */
export function LiveScreen({ panels, MotionList }: LiveScreenProps): ReactNode {
  const record = useRecord()
  const { paragraphId, panel } = useLive()
  const paragraph = shownParagraph(record, paragraphId)
  const wide = widePanels.has(panel)
  const note = useRef<HTMLTextAreaElement>(null)

  const openPanel = (wanted: LivePanel): void => {
    if (paragraph && mayOpen(record, wanted, paragraph)) showPanel(wanted)
  }
  const handle = (what: 'closedDoors' | 'immediateJustering'): void => {
    if (paragraph && allowed(record, 'handling', paragraph)) toggleHandling(paragraph, what)
  }

  useCommand('live.nextParagraph', () => paragraph && goOn(record, paragraph))
  useCommand('live.rollCall', () => toggleAttendance(record, panel))
  useAttendanceCommands(record)
  useCommand('live.vote', () => openPanel('vote'))
  useCommand('live.election', () => openPanel('election'))
  useMotionCommands(() => paragraph !== null && allowed(record, 'motions', paragraph))
  useCommand('live.question', () => openPanel('question'))
  useCommand('live.reservation', () => openPanel('reservation'))
  useCommand('live.note', () => openPanel('note'))
  useCommand('live.statement', () => openPanel('statement'))
  useCommand('live.adjourn', () => toggleBreak(record))
  useCommand('live.close', () => closeMeeting(record))
  useCommand('live.closedDoors', () => handle('closedDoors'))
  useCommand('live.immediateJustering', () => handle('immediateJustering'))
  useCommand('live.addItem', () => {
    if (paragraph && allowed(record, 'agenda', paragraph)) showNewItem(true)
  })
  useCommand('live.withdraw', () => {
    if (paragraph && allowed(record, 'agenda', paragraph)) withdraw(paragraph)
  })
  useCommand('live.versions', () => showPanel('versions'))
  useSentenceCommands(paragraph)
  useCommand('live.privateNote', () => {
    showPanel('people')
    requestAnimationFrame(() => note.current?.focus())
  })
  const shownId = paragraph?.id
  useEffect(() => {
    if (shownId !== undefined && useLive.getState().handsFollow) focusText()
  }, [shownId])
  // A panel begins at its head, however far down the one before it was. On a narrow window it stands below the §: what
  // has got the focus in it is brought into sight.
  useEffect(() => {
    document.querySelector('aside')?.scrollTo({ top: 0 })
    if (panel === 'people') return undefined
    const frame = requestAnimationFrame(() =>
      document.querySelector('aside :focus')?.scrollIntoView({ block: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [panel])

  const { regions } = useSettings()
  const widths = { '--items': `${regions.items}px`, '--people': `${regions.people}px` } as CSSProperties
  if (paragraph === null) {
    return (
      <Region name={texts.textRegion} as="main" look="paper">
        <EmptyState title={texts.noItems}>{texts.noItemsNote}</EmptyState>
      </Region>
    )
  }
  return (
    <div className={`live live-${wide ? 'wide' : panel}`} style={widths}>
      <StatusItems>
        <LiveStatus paragraph={paragraph} />
      </StatusItems>
      <div className="live-part part-items">
        <Region name={texts.items} as="nav" look="desk">
          <ItemList shownId={paragraph.id} narrow={wide} locked={lockedParts(record).agenda !== 'free'} />
        </Region>
      </div>
      {panel === 'people' && <RegionEdges />}
      <div className="live-part part-text">
        <Region name={texts.textRegion} as="main" look="paper">
          <ParagraphView paragraph={paragraph} />
        </Region>
      </div>
      <div className="live-part part-people">
        <Region name={texts.peopleRegion} as="aside" look="desk">
          {panel !== 'people' && panels[panel]({ paragraph, onDone: leavePanel })}
          {panel === 'people' && (
            <>
              <PeoplePanel paragraph={paragraph} />
              <MotionList paragraph={paragraph} locked={!isFree(record, 'motions', paragraph)} />
              <NextSteps paragraph={paragraph} onNext={() => goOn(record, paragraph)} />
              <PrivateNote key={paragraph.id} paragraph={paragraph} inputRef={note} />
            </>
          )}
        </Region>
      </div>
    </div>
  )
}
