import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { findText, type FindOptions, type TextMatch } from '#domain/find-text.ts'
import type { Lock } from '#domain/locks.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { setFind, useFind } from '../../app/find-store.ts'
import { flushAll } from '../../app/flush-registry.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { findTexts as texts } from '../../app/texts/find.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useFoundMarks } from './found-marks.ts'
import { goToMatch, replaceAll, replaceShown, stepFind } from './find-steps.ts'
import { FoundList } from './FoundList.tsx'
import './Find.css'

/** Finds words in the text of the whole meeting, shows each in its §, and puts others in their place. */
export function FindPanel({ onDone }: { readonly onDone: () => void }): ReactNode {
  const record = useRecord()
  const { search, options, replacement, replaces, at, asked } = useFind()
  const matches = useFound(record, search, options)
  const shown = matches[at] ?? null
  const field = useRef<HTMLInputElement>(null)
  const [obstacle, setObstacle] = useState<Lock>('free')
  useFoundMarks(matches, shown)
  useEffect(() => {
    if (asked === 0) return
    // What is still being typed is searched too.
    flushAll()
    field.current?.focus()
    field.current?.select()
  }, [asked])

  const close = (): void => {
    onDone()
    goToMatch()
  }
  const replaceOne = async (): Promise<void> => setObstacle(await replaceShown())
  const replaceEach = async (): Promise<void> => setObstacle(await replaceAll())
  const change = (changes: Parameters<typeof setFind>[0]): void => {
    setObstacle('free')
    setFind(changes)
  }

  return (
    <section
      className="find"
      aria-label={texts.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className="group-head">
        <h2>{texts.title}</h2>
        <Button kind="quiet" keys="Esc" onPress={close}>
          {texts.close}
        </Button>
      </div>
      <div className="find-fields">
        <TextField
          label={texts.search}
          quietLabel
          value={search}
          inputRef={field}
          onChange={(value) => change({ search: value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') stepFind(event.shiftKey ? -1 : 1)
            else event.continuePropagation()
          }}
        />
        <FindChoices record={record} count={matches.length} onChange={change} />
        {replaces ? (
          <div className="find-replace">
            <TextField
              label={texts.replacement}
              quietLabel
              value={replacement}
              onChange={(value) => useFind.setState({ replacement: value })}
              onKeyDown={(event) => {
                if (event.key === 'Enter') void replaceOne()
                else event.continuePropagation()
              }}
            />
            <div className="find-actions">
              <Button kind="plain" onPress={() => void replaceOne()}>
                {texts.replace}
              </Button>
              <Button kind="plain" onPress={() => void replaceEach()}>
                {texts.replaceAll}
              </Button>
            </div>
          </div>
        ) : (
          <Button kind="quiet" keys="Ctrl H" onPress={() => useFind.setState({ replaces: true })}>
            {texts.withReplace}
          </Button>
        )}
        {obstacle !== 'free' && <Notice kind="error">{texts.locks[obstacle]}</Notice>}
      </div>
      <div className="find-count">
        <p role="status" className="num">
          {search === '' ? texts.hint : countText(matches, at)}
        </p>
        {matches.length > 0 && (
          <span className="find-steps">
            <Button kind="quiet" keys="F3" onPress={() => stepFind(1)}>
              {texts.next}
            </Button>
          </span>
        )}
      </div>
      <FoundList record={record} matches={matches} at={at} />
    </section>
  )
}

interface FindChoicesProps {
  readonly record: MeetingRecord
  readonly count: number
  readonly onChange: (changes: { readonly options: FindOptions }) => void
}

/** How it is searched. That marks are passed over is offered only where it finds more. */
function FindChoices({ record, count, onChange }: FindChoicesProps) {
  const { search, options } = useFind()
  const folded = useFound(
    record,
    search,
    useMemo(() => ({ ...options, foldMarks: true }), [options]),
  )
  const more = folded.length - count
  const set = (changes: Partial<FindOptions>): void => onChange({ options: { ...options, ...changes } })
  return (
    <div className="find-choices">
      <Checkbox
        label={texts.matchCase}
        isSelected={options.matchCase}
        onChange={(matchCase) => set({ matchCase })}
      />
      <Checkbox
        label={texts.wholeWord}
        isSelected={options.wholeWord}
        onChange={(wholeWord) => set({ wholeWord })}
      />
      {(options.foldMarks || more > 0) && (
        <Checkbox
          label={options.foldMarks ? texts.foldedMarks : texts.foldMarks(more)}
          isSelected={options.foldMarks}
          onChange={(foldMarks) => set({ foldMarks })}
        />
      )}
    </div>
  )
}

function useFound(record: MeetingRecord, search: string, options: FindOptions): readonly TextMatch[] {
  return useMemo(() => findText(record, search, options), [record, search, options])
}

function countText(matches: readonly TextMatch[], at: number): string {
  if (at >= 0 && at < matches.length) return texts.current(at + 1, matches.length)
  return texts.count(matches.length, new Set(matches.map(({ paragraphId }) => paragraphId)).size)
}
