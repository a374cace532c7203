import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { TextMatch } from '#domain/find-text.ts'
import type { ParagraphId } from '#domain/ids.ts'
import { itemLabel } from '#domain/numbering.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { findTexts as texts } from '../../app/texts/find.sv.ts'
import { excerptOf } from './excerpt.ts'
import { goToMatch, showMatch } from './find-steps.ts'

/** As many as anybody reads through; more letters find fewer. */
const longestList = 200

interface FoundListProps {
  readonly record: MeetingRecord
  readonly matches: readonly TextMatch[]
  /** The place that is shown in the text; -1 for none. */
  readonly at: number
}

/** The places found, § by §, each in its words. An arrow shows the place in the text; Enter goes there. */
export function FoundList({ record, matches, at }: FoundListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-key="${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  if (matches.length === 0) return null
  const groups = groupsOf(record, matches.slice(0, longestList))
  return (
    <>
      <ListBox
        ref={list}
        aria-label={texts.hits}
        className="found"
        items={groups}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={at === -1 ? [] : [String(at)]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) showMatch(matches, Number(key))
        }}
        onAction={(key) => {
          showMatch(matches, Number(key))
          goToMatch()
        }}
      >
        {({ id, label, title, rows }) => (
          <ListBoxSection id={id}>
            <Header className="found-paragraph">
              <span className="num">{label}</span> {title}
            </Header>
            <Collection items={rows}>{(row) => <FoundRow {...row} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
      {matches.length > longestList && (
        <p className="found-more">{texts.more(matches.length - longestList)}</p>
      )}
    </>
  )
}

interface Row {
  /** The place's number among all that were found. */
  readonly id: string
  readonly match: TextMatch
}

function FoundRow({ id, match }: Row) {
  const { before, hit, after } = excerptOf(match)
  const isLocked = match.lock !== 'free'
  const note = isLocked ? texts.locked : ''
  return (
    <ListBoxItem
      id={id}
      className="found-row"
      textValue={[before + hit + after, note].filter(Boolean).join(', ')}
    >
      <span>
        {before}
        <mark>{hit}</mark>
        {after}
      </span>
      {isLocked && <span className="found-locked">{note}</span>}
    </ListBoxItem>
  )
}

interface Group {
  readonly id: ParagraphId
  readonly label: string
  readonly title: string
  readonly rows: readonly Row[]
}

function groupsOf(record: MeetingRecord, matches: readonly TextMatch[]): readonly Group[] {
  const rows = matches.map((match, i): Row => ({ id: String(i), match }))
  return [...Map.groupBy(rows, ({ match }) => match.paragraphId)].map(([id, own]) => ({
    id,
    label: itemLabel(record, id),
    title: record.paragraphs.find((paragraph) => paragraph.id === id)?.title ?? '',
    rows: own,
  }))
}
