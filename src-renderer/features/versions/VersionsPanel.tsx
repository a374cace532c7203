import type { ReactNode } from 'react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { diffSections } from '#domain/block-diff.ts'
import type { Lock } from '#domain/locks.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { paragraphLabel } from '#domain/numbering.ts'
import { restoreVersion, type ParagraphVersion } from '#domain/paragraph-versions.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { instantText } from '../../app/clock.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { newId } from '../../app/ids.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { versionTexts as texts } from '../../app/texts/versions.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FocusFirst } from '../../ui/FocusFirst.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { unbroken } from '../../ui/unbroken.ts'
import { Comparison } from './Comparison.tsx'
import { useVersions } from './use-versions.ts'
import { wordsChanged, type WordsChanged } from './words-changed.ts'
import './Versions.css'

interface VersionsPanelProps {
  readonly paragraph: Paragraph
  readonly onDone: () => void
}

/** What the text of the § was before, compared with what it is, and the way to bring it back. */
export function VersionsPanel({ paragraph, onDone }: VersionsPanelProps): ReactNode {
  const record = useRecord()
  const versions = useVersions(paragraph.id)
  const label = paragraphLabel(record, paragraph.id)
  return (
    <FocusFirst>
      <section
        className="versions"
        aria-label={texts.title}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone()
        }}
      >
        <div className="group-head">
          <h2>
            {texts.title} · {unbroken(label)}
          </h2>
          <Button kind="quiet" keys="Esc" onPress={onDone}>
            {texts.close}
          </Button>
        </div>
        {versions !== null && versions.length === 0 && (
          <EmptyState title={texts.none}>{texts.noneNote}</EmptyState>
        )}
        {versions !== null && versions.length > 0 && (
          <VersionList paragraph={paragraph} label={label} versions={versions} />
        )}
      </section>
    </FocusFirst>
  )
}

interface VersionListProps {
  readonly paragraph: Paragraph
  readonly label: string
  readonly versions: readonly ParagraphVersion[]
}

function VersionList({ paragraph, label, versions }: VersionListProps) {
  const record = useRecord()
  const [chosen, setChosen] = useState<string | null>(null)
  const [obstacle, setObstacle] = useState<Lock>('free')
  const now = sectionsOf(record, paragraph.id)
  const version = versions.find(({ until }) => until === chosen) ?? versions[0]
  if (version === undefined) return null
  const diff = diffSections(version.sections, now)

  const restore = (): void => {
    const { acts, lock } = restoreVersion(record, version, newId)
    setObstacle(lock)
    if (acts.length === 0) return
    setChosen(null)
    const said = doneTexts.restored(label, timeOf(version))
    void actAndSay({ kind: 'group', step: 'text.restore', acts }, said)
  }

  return (
    <>
      <ListBox
        aria-label={texts.list}
        className="version-list"
        autoFocus="first"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[version.until]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (typeof key === 'string') setChosen(key)
          setObstacle('free')
        }}
      >
        {versions.map((each) => (
          <VersionRow
            key={each.until}
            version={each}
            change={wordsChanged(diffSections(each.sections, now))}
          />
        ))}
      </ListBox>
      <div className="version-foot">
        <Button kind="primary" isDisabled={wordsChanged(diff).isSame} onPress={restore}>
          {texts.restore}
        </Button>
        <p className="version-note">{texts.restoreNote}</p>
      </div>
      {obstacle !== 'free' && <Notice kind="error">{texts.locks[obstacle]}</Notice>}
      <Comparison diff={diff} time={timeOf(version)} />
    </>
  )
}

interface VersionRowProps {
  readonly version: ParagraphVersion
  readonly change: WordsChanged
}

function VersionRow({ version, change: { gone, added, isSame } }: VersionRowProps) {
  const time = timeOf(version)
  const before = texts.before(version.before)
  const words = gone + added === 0 ? texts.onlyStyle : texts.change(gone, added)
  const change = isSame ? texts.asNow : words
  return (
    <ListBoxItem
      id={version.until}
      className="version"
      textValue={[time, before, change].filter((part) => part !== '').join(', ')}
    >
      <b className="num">{time}</b>
      <span>{before}</span>
      <span className="version-note num">{change}</span>
    </ListBoxItem>
  )
}

/** "19.42", with the day before it when that is another. */
function timeOf({ until }: ParagraphVersion): string {
  return instantText(until).replace(/\.\d\d$/, '')
}
