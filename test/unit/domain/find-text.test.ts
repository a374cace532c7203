import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksText, listBlock } from '#domain/block-text.ts'
import { type FindOptions, findText, plainFind, replaceMatches } from '#domain/find-text.ts'
import type { Block } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aSubcommittee, having, meetingWith, text } from '../../support/record-builder.ts'

/** A meeting of one § with one section. */
function meetingOf(words: string): MeetingRecord {
  const record = having(aSubcommittee(1), text(1, 'decision', ''), text(1, 'dispatch', ''))
  return having(record, text(1, 'summary', words))
}

function found(words: string, search: string, options: Partial<FindOptions>): readonly string[] {
  return findText(meetingOf(words), search, { ...plainFind, ...options }).map(
    ({ line, from, to }) => `${line.slice(0, from)}[${line.slice(from, to)}]${line.slice(to)}`,
  )
}

/** The text of the meeting once everything found has been replaced. */
function replaced(record: MeetingRecord, search: string, replacement: string): string {
  const after = withActs(record, replaceMatches(record, findText(record, search, plainFind), replacement))
  return allText(after)
}

function allText({ sections }: MeetingRecord): string {
  return blocksText(sections.flatMap(({ blocks }) => blocks))
}

function withActs(record: MeetingRecord, acts: ReturnType<typeof replaceMatches>): MeetingRecord {
  const written = new Map(acts.map(({ sectionId, blocks }) => [sectionId, blocks]))
  return {
    ...record,
    sections: record.sections.map((section) => ({
      ...section,
      blocks: written.get(section.id) ?? section.blocks,
    })),
  }
}

describe('findText', () => {
  test.each<readonly [string, string, Partial<FindOptions>, readonly string[]]>([
    ['Nämnden och nämnden', 'nämnden', {}, ['[Nämnden] och nämnden', 'Nämnden och [nämnden]']],
    ['Nämnden och nämnden', 'nämnden', { matchCase: true }, ['Nämnden och [nämnden]']],
    ['Nämnden', 'namnden', {}, []],
    ['Nämnden', 'namnden', { foldMarks: true }, ['[Nämnden]']],
    ['Nämnden nämnden', 'Namnden', { foldMarks: true, matchCase: true }, ['[Nämnden] nämnden']],
    ['namn nämn', 'nämn', {}, ['namn [nämn]']],
    ['delnämnd nämnd nämnden', 'nämnd', { wholeWord: true }, ['delnämnd [nämnd] nämnden']],
    [
      'KS:s nämnd-förslag (nämnd)',
      'nämnd',
      { wholeWord: true },
      ['KS:s [nämnd]-förslag (nämnd)', 'KS:s nämnd-förslag ([nämnd])'],
    ],
    ['§ 7:3 och § 7:30', '§ 7:3', { wholeWord: true }, ['[§ 7:3] och § 7:30']],
    ['§\u00a07:3', '§ 7', {}, ['[§\u00a07]:3']],
    ['Groß Gross', 'gross', { foldMarks: true }, ['[Groß] Gross', 'Groß [Gross]']],
    ['Groß', 'gros', { foldMarks: true }, []],
    ['a\u030ar', 'år', {}, ['[a\u030ar]']],
    ['a\u030ar', 'a', {}, []],
    ['aaaa', 'aa', {}, ['[aa]aa', 'aa[aa]']],
    ['rad ett\nrad två', 'rad', {}, ['[rad] ett', '[rad] två']],
    ['1.5 a.b', '.', {}, ['1[.]5 a.b', '1.5 a[.]b']],
    ['vad som helst', '', {}, []],
  ])('%s: %s %o', (words, search, options, expected) => {
    expect(found(words, search, options)).toEqual(expected)
  })

  test('an unusual letter in the line makes no difference to the others', () => {
    const line = fc.array(fc.constantFrom('å', 'a', 'Ä', 'ß', 's', '½', ' ', '\u00a0', '…'), { maxLength: 9 })
    const options = fc.record({ matchCase: fc.boolean(), wholeWord: fc.boolean(), foldMarks: fc.boolean() })
    fc.assert(
      fc.property(line, fc.constantFrom('a', 'å', 's', ' ', 'ss'), options, (letters, search, chosen) => {
        const words = letters.join('')
        const places = (text: string): readonly (readonly [number, number])[] =>
          findText(meetingOf(text), search, chosen).map(({ from, to }) => [from, to])
        expect(places(`${words} 👍`)).toEqual(places(`${words} §`))
      }),
    )
  })

  test('every place is told, in the order of the minutes', () => {
    const record = having(
      aSubcommittee(3),
      text(3, 'decision', 'Lärkan'),
      text(1, 'summary', 'Lärkan\nKv. Lärkan'),
    )
    expect(
      findText(record, 'lärkan', plainFind).map(({ paragraphId, sectionId, blockId, from }) => [
        paragraphId,
        sectionId,
        blockId,
        from,
      ]),
    ).toEqual([
      ['p1', 'p1-summary', 'p1-summary-0', 0],
      ['p1', 'p1-summary', 'p1-summary-1', 4],
      ['p3', 'p3-decision', 'p3-decision-0', 0],
    ])
  })

  test('in lists and tables, by their place', () => {
    const blocks: readonly Block[] = [
      listBlock('l', 'number', ['ett', 'två Lärkan']),
      {
        kind: 'table',
        id: 't',
        origin: null,
        rows: [[[], [{ kind: 'text', text: 'Lärkan', marks: ['italic'] }]]],
      },
    ]
    const record = withBlocks(blocks)
    expect(findText(record, 'Lärkan', plainFind).map(({ blockId, path }) => [blockId, path])).toEqual([
      ['l', [1]],
      ['t', [0, 1]],
    ])
  })

  test('words are found across a change of emphasis, not across a line break', () => {
    const block: Block = {
      kind: 'paragraph',
      id: 'b',
      origin: null,
      inlines: [
        { kind: 'text', text: 'kvar', marks: [] },
        { kind: 'text', text: 'teret', marks: ['bold'] },
        { kind: 'break' },
        { kind: 'text', text: 'Lärkan', marks: [] },
      ],
    }
    expect(findText(withBlocks([block]), 'kvarteret', plainFind)).toHaveLength(1)
    expect(findText(withBlocks([block]), 'kvarteret lärkan', plainFind)).toHaveLength(0)
  })
})

function withBlocks(blocks: readonly Block[]): MeetingRecord {
  const record = meetingOf('x')
  return {
    ...record,
    sections: record.sections.map((section) =>
      section.kind === 'summary' ? { ...section, blocks } : section,
    ),
  }
}

describe('replaceMatches', () => {
  test.each([
    ['Nämnden och nämnden.', 'nämnden', 'styrelsen', 'Styrelsen och styrelsen.'],
    ['Nämnden och nämnden.', 'Nämnden', 'styrelsen', 'styrelsen och styrelsen.'],
    ['Nämnden', 'nämnden', 'KS', 'KS'],
    ['aaa', 'a', 'aa', 'aaaaaa'],
    ['Lärkan', 'lärkan', '', ''],
  ])('%s: %s → %s', (words, search, replacement, expected) => {
    expect(replaced(meetingOf(words), search, replacement).trim()).toBe(expected)
  })

  test('only sections that change are written, and other blocks keep their identity', () => {
    const record = having(aSubcommittee(2), text(1, 'summary', 'Lärkan\nAnnat'), text(2, 'summary', 'Annat'))
    const [act, ...others] = replaceMatches(record, findText(record, 'lärkan', plainFind), 'Trasten')
    const before = record.sections.find(({ id }) => id === 'p1-summary')
    expect(others).toEqual([])
    expect(act?.sectionId).toBe('p1-summary')
    expect(act?.blocks[1]).toBe(before?.blocks[1])
    expect(act?.blocks[0]).toMatchObject({ id: 'p1-summary-0', origin: null })
  })

  test('a generated sentence keeps its origin, and is edited by it', () => {
    const origin = { factId: 'm', phrase: 'yrkande.bifall', text: 'Eva yrkar bifall.' }
    const record = withBlocks([
      { kind: 'paragraph', id: 'b', origin, inlines: [{ kind: 'text', text: origin.text, marks: [] }] },
    ])
    const [act] = replaceMatches(record, findText(record, 'eva', plainFind), 'Anna')
    expect(act?.blocks[0]).toMatchObject({ origin, inlines: [{ text: 'Anna yrkar bifall.' }] })
  })

  test('what has changed since is left as it is', () => {
    const matches = findText(meetingOf('Lärkan och Lärkan'), 'lärkan', plainFind)
    expect(replaced(meetingOf('Kv. Lärkan'), 'x', '')).toContain('Kv. Lärkan')
    expect(replaceMatches(meetingOf('Kv. Lärkan'), matches, 'Trasten')).toEqual([])
    expect(replaceMatches(meetingOf('Lärkan, Lärkan'), matches, 'T')).toHaveLength(1)
  })

  test('after the meeting decisions are found, but not replaced in passing', () => {
    const record = having(
      aSubcommittee(1),
      meetingWith({ state: 'closed' }),
      text(1, 'decision', 'Lärkan'),
      text(1, 'summary', 'Lärkan'),
    )
    const matches = findText(record, 'lärkan', plainFind)
    expect(matches.map(({ lock }) => lock)).toEqual(['withReason', 'free'])
    expect(replaceMatches(record, matches, 'T').map(({ sectionId }) => sectionId)).toEqual(['p1-summary'])
  })

  test('attested minutes are found, and nothing in them replaced', () => {
    const record = having(aSubcommittee(1), text(1, 'summary', 'Lärkan'), meetingWith({ state: 'attested' }))
    const matches = findText(record, 'lärkan', plainFind)
    expect(matches.map(({ lock }) => lock)).toEqual(['correctionOnly'])
    expect(replaceMatches(record, matches, 'T')).toEqual([])
  })

  const words = fc
    .array(fc.constantFrom('a', 'b', 'å', ' ', '.', 'ab'), { maxLength: 12 })
    .map((all) => all.join(''))
  const searched = fc.constantFrom('a', 'b', 'ab', ' ', 'aa')

  test('it is what replacing in the plain text gives', () => {
    fc.assert(
      fc.property(words, searched, words, (line, search, replacement) => {
        const record = meetingOf(`${line}\nx`)
        expect(replaced(record, search, replacement).trimStart()).toBe(
          `${line.replaceAll(search, () => replacement)}\nx`.trimStart(),
        )
      }),
    )
  })

  test('everything that is found can be replaced by itself, and taken out', () => {
    fc.assert(
      fc.property(words, searched, (line, search) => {
        const record = meetingOf(line)
        const matches = findText(record, search, plainFind)
        for (const match of matches) expect(replaceMatches(record, [match], match.text)).toEqual([])
        const length = matches.reduce((sum, { from, to }) => sum + to - from, 0)
        const left = withActs(record, replaceMatches(record, matches, ''))
        expect(allText(left).length).toBe(allText(record).length - length)
      }),
    )
  })
})
