import type { ReactNode } from 'react'
import { useState } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type ItemDetails, itemDetails } from '#domain/acts/act.ts'
import type { SectionId } from '#domain/ids.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { paragraphLabel } from '#domain/numbering.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { useCommand } from '../../app/command-bus.ts'
import { keysOf, windowCommandOf } from '../../app/commands.ts'
import { registerFlush } from '../../app/flush-registry.ts'
import { stepBack, stepForward } from '../../app/history-steps.ts'
import { newId } from '../../app/ids.ts'
import { act, setTyping, useRecord } from '../../app/meeting-store.ts'
import { readCaseNumbers } from '../../app/read-items.ts'
import { LateChange } from '../../app/LateChange.tsx'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { lockTexts } from '../../app/texts/locks.sv.ts'
import { MinutesEditor } from '../../editor/MinutesEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { focusSection, setShownEditor } from '../../editor/shown-editor.ts'
import { InlineField } from './InlineField.tsx'
import { addableSections, insertOffers, sectionName } from './insert-offers.ts'
import { isFree, lockedSections, whyReadOnly } from './locks.ts'
import { madeSentences } from './sentence-steps.ts'
import { typingHelp } from './typing-help.ts'
import './ParagraphView.css'

const none: ReadonlySet<SectionId> = new Set()

/** One § as a document: its number, its title, its text in sections. */
export function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  const record = useRecord()
  const label = paragraphLabel(record, paragraph.id)
  const sections = sectionsOf(record, paragraph.id)
  const readOnly = whyReadOnly(record, paragraph)
  const locked = readOnly !== ''
  const itemLocked = !isFree(record, 'item', paragraph)
  const addSection = (section: SectionKind): void => {
    const id = newId()
    void act({ kind: 'section.add', id, paragraphId: paragraph.id, section }, { merge: false })
    focusSection(id)
  }
  const offers = insertOffers(record, paragraph, addSection)
  return (
    <article className="paragraph-view" aria-label={label}>
      <header>
        <p className="paragraph-number num">
          <b>{label}</b>
          {(!itemLocked || paragraph.caseNumbers.length > 0) && (
            <InlineField
              label={texts.caseNumbers}
              value={paragraph.caseNumbers.join(', ')}
              shown={texts.caseNumbersShown}
              placeholder={texts.caseNumbers}
              isReadOnly={itemLocked}
              onChange={(value) => describe(paragraph, { caseNumbers: readCaseNumbers(value) })}
            />
          )}
        </p>
        <h2 className="paragraph-title">
          <InlineField
            label={texts.title}
            value={paragraph.title}
            shown={(value) => value}
            placeholder={texts.title}
            isReadOnly={itemLocked}
            onChange={(title) => title.trim() !== '' && describe(paragraph, { title: title.trim() })}
          />
        </h2>
        {paragraph.state === 'withdrawn' && <p className="paragraph-note">{texts.withdrawnNote}</p>}
        {locked ? (
          <p className="paragraph-note">{readOnly}</p>
        ) : (
          <LateChange key={paragraph.id} paragraphId={paragraph.id} locked={lockTexts.paragraph} />
        )}
      </header>
      <MinutesEditor
        key={paragraph.id}
        label={texts.textOf(label)}
        sections={sections}
        editable={!locked}
        lockedSections={locked ? none : lockedSections(record, sections)}
        lockedLabel={lockTexts.section}
        onWrite={(sectionId, blocks, joins) =>
          void act({ kind: 'text.write', sectionId, blocks }, { merge: joins })
        }
        onTyping={(typing) => setTyping(paragraph.id, typing)}
        onKey={(event) => windowCommandOf(event) !== null}
        onUndo={() => void stepBack()}
        onRedo={() => void stepForward()}
        sentences={madeSentences(record, paragraph.id)}
        typingHelp={typingHelp(record, sections)}
        insertLabel={texts.insertMenu}
        insertOffers={offers}
        onReady={(handle) => {
          const stops = [registerFlush(handle.flush), setShownEditor(handle)]
          return () => {
            for (const stop of stops) stop()
          }
        }}
      />
      {!locked && <AddSection paragraph={paragraph} onAdd={addSection} />}
    </article>
  )
}

interface AddSectionProps {
  readonly paragraph: Paragraph
  readonly onAdd: (kind: SectionKind) => void
}

/** The sections of the body that the § does not have yet. */
function AddSection({ paragraph, onAdd }: AddSectionProps) {
  const record = useRecord()
  const [isOpen, setOpen] = useState(false)
  useCommand('live.addSection', () => setOpen(true))
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button kind="quiet" keys={keysOf('live.addSection')}>
        + {texts.addSection}
      </Button>
      <Popover className="popover">
        <Menu
          className="list-box"
          aria-label={texts.addSection}
          onAction={(key) => onAdd(key as SectionKind)}
        >
          {addableSections(record, paragraph).map((kind) => (
            <MenuItem key={kind} id={kind} className="list-box-item">
              {sectionName(record, kind)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function describe(paragraph: Paragraph, changes: Partial<ItemDetails>): void {
  const details = itemDetails(paragraph, changes)
  void act({ kind: 'item.describe', paragraphId: paragraph.id, details }, { merge: false })
}
