import type { ReactNode } from 'react'
import { useState } from 'react'
import type { ParagraphId } from '#domain/ids.ts'
import { isLocked, lockOf, lockedParts } from '#domain/locks.ts'
import { TitleActions } from '../../app/FrameSlots.tsx'
import { LateChange } from '../../app/LateChange.tsx'
import { useRecord } from '../../app/meeting-store.ts'
import { showTab } from '../../app/navigation.ts'
import { texts } from '../../app/texts.sv.ts'
import { lockText, lockTexts } from '../../app/texts/locks.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Locked } from '../../ui/Locked.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Region } from '../../ui/Region.tsx'
import { Absences } from './Absences.tsx'
import { AgendaList } from './AgendaList.tsx'
import { DeferredMatters } from './DeferredMatters.tsx'
import { Justering } from './Justering.tsx'
import { Others } from './Others.tsx'
import { ProposalEditor } from './ProposalEditor.tsx'
import { Secretary } from './Secretary.tsx'
import { WhenAndWhere } from './WhenAndWhere.tsx'
import './PrepareScreen.css'

/** Förbered: the agenda with what is proposed, and beside it when, where and who. */
export function PrepareScreen(): ReactNode {
  const record = useRecord()
  const { meeting, paragraphs } = record
  const locks = lockedParts(record)
  const [chosenId, setChosenId] = useState<ParagraphId | null>(null)
  const proposed = new Set(record.proposals.map(({ paragraphId }) => paragraphId))
  const current =
    paragraphs.find(({ id }) => id === chosenId) ?? paragraphs.find(({ id }) => proposed.has(id)) ?? null
  const { list, region, asideRegion, proposal, others } = texts.agenda
  return (
    <div className="prepare">
      {(meeting.state === 'planned' || meeting.state === 'summoned') && (
        <TitleActions>
          <Button kind="primary" onPress={() => showTab('live')}>
            {texts.app.openMeeting}
          </Button>
        </TitleActions>
      )}
      <Page name={region} width="narrow">
        <div className="page-head">
          <h2>{list.title}</h2>
          <span>{list.hint}</span>
        </div>
        {isLocked(locks.item) && <Notice kind="info">{lockText('item', locks.item)}</Notice>}
        <LateChange paragraphId={null} locked={lockTexts.agenda} />
        <Locked isLocked={isLocked(locks.item)}>
          <AgendaList currentId={chosenId} onCurrent={setChosenId} />
        </Locked>
        {!isLocked(locks.agenda) && <DeferredMatters />}
        <div className="page-part">
          {current === null ? (
            paragraphs.length > 0 && <p className="muted">{proposal.chooseItem}</p>
          ) : (
            <Locked isLocked={lockOf(record, 'motions', current.id) !== 'free'}>
              <ProposalEditor paragraph={current} />
            </Locked>
          )}
        </div>
      </Page>
      <Region name={asideRegion} as="aside" look="desk">
        <Locked isLocked={isLocked(locks.particulars)}>
          <WhenAndWhere />
          <Secretary />
        </Locked>
        {!meeting.rollCallDone && (
          <Locked isLocked={isLocked(locks.attendance)}>
            <Absences />
          </Locked>
        )}
        <Locked isLocked={isLocked(locks.justerare)}>
          <Justering />
        </Locked>
        <Locked isLocked={isLocked(locks.othersPresent)}>
          <Others
            capacity="coOpted"
            title={others.coOptedTitle}
            addName={others.coOptedAdd}
            placeholder={others.coOptedPlaceholder}
          />
          <Others
            capacity="official"
            title={others.title}
            addName={others.add}
            placeholder={others.placeholder}
          />
        </Locked>
      </Region>
    </div>
  )
}
