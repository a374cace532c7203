import { describe, expect, test } from 'vitest'
import { applyAct } from '#domain/acts/apply.ts'
import { blocksText, textBlock } from '#domain/block-text.ts'
import type { Section } from '#domain/minutes-body.ts'
import {
  type KeptText,
  paragraphVersions,
  type ParagraphVersion,
  restoreVersion,
} from '#domain/paragraph-versions.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { aSubcommittee, having, meetingWith, text } from '../../support/record-builder.ts'

const record = having(
  aSubcommittee(1),
  meetingWith({ state: 'open', endTime: null }),
  text(1, 'decision', 'Planen antas.'),
  text(1, 'summary', 'Nu'),
)
const sections = sectionsOf(record, 'p1')
const newId = (): string => 'fresh'

function kept(sectionId: string, minute: number, words: string, before = 'text.write'): KeptText {
  const savedAt = `2026-05-19T18:${String(minute).padStart(2, '0')}:00.000Z`
  return { sectionId, savedAt, before, blocks: [textBlock(`${sectionId}-1`, words, null)] }
}

function words(list: readonly Section[]): readonly string[] {
  return list.flatMap(({ blocks }) => (blocks.length === 0 ? [] : [blocksText(blocks)]))
}

function versionsOf(...texts: readonly KeptText[]): readonly ParagraphVersion[] {
  return paragraphVersions(sections, texts)
}

function after(acts: ReturnType<typeof restoreVersion>['acts'], before: MeetingRecord): MeetingRecord {
  return acts.reduce(applyAct, before)
}

const summary = 'p1-summary'
const decision = 'p1-decision'

/** The words of the § with some of its texts replaced. */
function lastBut(others: Readonly<Record<string, string>>): readonly string[] {
  return words(sections).map((text) => others[text] ?? text)
}

describe('the versions of a §', () => {
  test('are every section as it stood just before a change, newest first', () => {
    const versions = versionsOf(
      kept(summary, 30, 'Förra'),
      kept(summary, 10, 'Första'),
      kept(decision, 20, 'Planen avslås.', 'vote.settle'),
    )
    expect(versions.map(({ before, sections: then }) => [before, words(then)])).toEqual([
      ['text.write', lastBut({ Nu: 'Förra' })],
      ['vote.settle', lastBut({ Nu: 'Förra', 'Planen antas.': 'Planen avslås.' })],
      ['text.write', lastBut({ Nu: 'Första', 'Planen antas.': 'Planen avslås.' })],
    ])
  })

  test('leave out what came to nothing, and sections that are gone', () => {
    const [, now] = sections.filter(({ id }) => id === summary || id === decision)
    const same = { ...kept(summary, 30, 'Nu'), blocks: now?.blocks ?? [] }
    expect(versionsOf(same, kept('gone', 20, 'Borta'))).toEqual([])
    expect(versionsOf()).toEqual([])
  })
})

describe('bringing a version back', () => {
  const [version] = versionsOf(kept(summary, 30, 'Förra'), kept(decision, 30, 'Planen avslås.'))
  if (version === undefined) throw new Error('There is a version')

  test('gives the sections the words they had, and leaves the others alone', () => {
    const { acts, lock } = restoreVersion(record, version, newId)
    expect(lock).toBe('free')
    expect(acts).toHaveLength(2)
    expect(words(sectionsOf(after(acts, record), 'p1'))).toEqual(words(version.sections))
    expect(restoreVersion(after(acts, record), version, newId).acts).toEqual([])
  })

  test('leaves the decision after the meeting, and says so', () => {
    const closed = having(record, meetingWith({ state: 'closed' }))
    const { acts, lock } = restoreVersion(closed, version, newId)
    expect(lock).toBe('withReason')
    expect(acts.map((act) => ('sectionId' in act ? act.sectionId : ''))).toEqual([summary])
  })

  test('copies a block that has gone to another section', () => {
    const moved = having(record, (before) => ({
      ...before,
      sections: before.sections.map((section) =>
        section.id === decision
          ? { ...section, blocks: [textBlock(`${summary}-1`, 'Flyttat', null)] }
          : section,
      ),
    }))
    const [only] = versionsOf(kept(summary, 30, 'Förra'))
    if (only === undefined) throw new Error('There is a version')
    const now = { ...only, sections: only.sections.filter(({ id }) => id === summary) }
    expect(restoreVersion(moved, now, newId).acts).toEqual([
      { kind: 'text.write', sectionId: summary, blocks: [textBlock('fresh', 'Förra', null)] },
    ])
  })
})
