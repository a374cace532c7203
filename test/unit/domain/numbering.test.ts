import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Paragraph } from '#domain/meeting.ts'
import {
  isNumberingPattern,
  itemLabel,
  leadingInteger,
  numberParagraphs,
  paragraphLabel,
  paragraphNumber,
  shortNumber,
  stableReference,
  usualPattern,
} from '#domain/numbering.ts'
import { meetingWith, paragraph, productionMeeting } from './fixtures-words.ts'

/** Items from a sketch: `a` closed, `b?` planned, `c!` open, `d-` withdrawn, `e=4a` with that number by hand. */
function items(sketch: string): readonly Paragraph[] {
  const states = { '?': 'planned', '!': 'open', '-': 'withdrawn' } as const
  return sketch.split(' ').map((word) => {
    const [, id = '', mark = '', fixed] = /^(\w+)([?!-]?)(?:=(.+))?$/.exec(word) ?? []
    const state = states[mark as keyof typeof states] ?? 'closed'
    return paragraph(id, { state, fixedNumber: fixed?.replace('_', ' ') ?? null })
  })
}

function numbers(sketch: string, state: 'planned' | 'open' | 'closed'): string {
  const record = meetingWith(items(sketch), { state }, {})
  return [...numberParagraphs(record)].map(([id, number]) => `${id}:${number}`).join(' ')
}

test('the year is that of the meeting, and a body without an abbreviation leaves no gap before the sign', () => {
  const record = meetingWith(items('a'), { date: '2026-03-10' }, { pattern: '{abbr} § {n}/{yy}' })
  expect(shortNumber(record, 'a')).toBe('1/26')
  const nameless = { ...record, body: { ...record.body, abbreviation: '' } }
  expect(paragraphLabel(nameless, 'a')).toBe('§ 1/26')
})

describe('seed 003', () => {
  test.each([
    ['a', '1', '7:1', 'KSPU § 7:1'],
    ['c', '3', '7:3', 'KSPU § 7:3'],
    ['d', '4', '7:4', 'KSPU § 7:4'],
  ])('%s', (id, number, short, label) => {
    expect(paragraphNumber(productionMeeting, id)).toBe(number)
    expect(shortNumber(productionMeeting, id)).toBe(short)
    expect(paragraphLabel(productionMeeting, id)).toBe(label)
    expect(itemLabel(productionMeeting, id)).toBe(short)
  })

  test('a reference that means the same everywhere', () => {
    expect(stableReference(productionMeeting, 'c')).toBe(
      'Kommunstyrelsens produktionsutskott 2020-05-13 § 7:3',
    )
  })

  test('an unknown item has nothing', () => {
    expect(paragraphNumber(productionMeeting, 'x')).toBeNull()
    expect(paragraphLabel(productionMeeting, 'x')).toBe('')
    expect(shortNumber(productionMeeting, 'x')).toBe('')
    expect(itemLabel(productionMeeting, 'x')).toBe('')
    expect(stableReference(productionMeeting, 'x')).toBe('')
  })
})

describe('every way of writing a § (domain.md §5, corpus FEATURES §3)', () => {
  test.each([
    ['{n}', '163', '163'],
    ['§ {n}', '§ 163', '163'],
    ['§{n}', '§163', '163'],
    ['{abbr} {n}', 'KSPU 163', '163'],
    ['{abbr} § {n}', 'KSPU § 163', '163'],
    ['Kfm {n}', 'Kfm 163', '163'],
    ['Paragraf § {n}', 'Paragraf § 163', '163'],
    ['§ {n}/{yy}', '§ 163/20', '163/20'],
    ['{n}/{yyyy}', '163/2020', '163/2020'],
    ['{n} §', '163 §', '163'],
    ['{abbr} § {m}:{n}', 'KSPU § 7:163', '7:163'],
    ['{yyyy}.{m}.{n}', '2020.7.163', '2020.7.163'],
  ])('%s', (pattern, label, short) => {
    const record = meetingWith(items('a'), { firstParagraphNumber: 163 }, { pattern })
    expect(paragraphLabel(record, 'a')).toBe(label)
    expect(shortNumber(record, 'a')).toBe(short)
  })

  test.each([
    ['{abbr} § {m}:{n}', true],
    ['{n}', true],
    ['§ 1', false],
    ['', false],
    ['{n}:{n}', false],
    ['{nr} {n}', false],
    ['§ {n', false],
    ['{n}}', false],
    ['{yyyy}/{n}', true],
    ['{n}/{yy}', true],
    ['{}{n}', false],
  ])('%s is a pattern: %s', (pattern, expected) => {
    expect(isNumberingPattern(pattern)).toBe(expected)
  })

  test('the usual ones are patterns', () => {
    expect(usualPattern('perYear')).toBe('{abbr} § {n}')
    expect(usualPattern('meetingAndParagraph')).toBe('{abbr} § {m}:{n}')
    expect(usualPattern('perMeeting')).toBe('§ {n}')
  })
})

describe('which items have a number', () => {
  test.each([
    ['all that are planned', 'a? b? c?', 'planned', 'a:1 b:2 c:3'],
    ['what is still to come after what was treated', 'a b! c? d?', 'open', 'a:1 b:2 c:3 d:4'],
    ['one passed over takes none from the others', 'a b? c! d?', 'open', 'a:1 c:2 b:3 d:4'],
    ['one never treated has none', 'a b? c', 'closed', 'a:1 c:2'],
    ['a withdrawn one keeps its §', 'a b- c', 'closed', 'a:1 b:2 c:3'],
    ['a withdrawn one at the end too', 'a b-', 'closed', 'a:1 b:2'],
    ['a withdrawn one to come waits its turn', 'a! b? c-', 'open', 'a:1 b:2 c:3'],
    ['a withdrawn one that is past', 'a b- c! d?', 'open', 'a:1 b:2 c:3 d:4'],
    ['and when all so far is closed', 'a? b- c d?', 'open', 'b:1 c:2 a:3 d:4'],
  ] as const)('%s', (_, sketch, state, expected) => {
    expect(numbers(sketch, state)).toBe(expected)
  })
})

describe('numbers by hand', () => {
  test.each([
    ['inserted with a letter', 'a b c=2a d', 'a:1 b:2 c:2a d:3'],
    ['inserted with a half', 'a b=1_½ c', 'a:1 b:1 ½ c:2'],
    ['several letters', 'a=116 b=116a c=116b d', 'a:116 b:116a c:116b d:117'],
    ['a jump is gone on from', 'a b=7 c', 'a:1 b:7 c:8'],
    ['a frozen number is not given again', 'a b c=2', 'a:1 b:3 c:2'],
    ['blank is no number', 'a b=_ c', 'a:1 b:2 c:3'],
    ['one that was never treated keeps it', 'a b?=9 c', 'a:1 c:2 b:9'],
  ])('%s', (_, sketch, expected) => {
    expect(numbers(sketch, 'closed')).toBe(expected)
  })

  test.each([
    ['4a', 4],
    ['4 ½', 4],
    [' 12', 12],
    ['A1', null],
    ['', null],
  ])('%s begins with %s', (number, expected) => {
    expect(leadingInteger(number)).toBe(expected)
  })
})

describe('in the list of items', () => {
  test('numbers for what was treated, places on the agenda for what is to come (mock/live.png)', () => {
    const record = meetingWith(items('a b c! d?'), { state: 'open' }, {})
    expect(['a', 'b', 'c', 'd'].map((id) => itemLabel(record, id))).toEqual(['7:1', '7:2', '7:3', '4'])
  })

  test('places before the meeting opens, withdrawn ones too', () => {
    const record = meetingWith(items('a? b- c?'), { state: 'planned', firstParagraphNumber: 41 }, {})
    expect(['a', 'b', 'c'].map((id) => itemLabel(record, id))).toEqual(['1', '2', '3'])
    expect(paragraphLabel(record, 'c')).toBe('KSPU § 7:43')
  })
})

describe('whatever the meeting', () => {
  const anyItems = fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 40 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .constantFrom('planned' as const, 'open' as const, 'closed' as const, 'withdrawn' as const)
            .map((state) => paragraph(`p${id}`, { state })),
        ),
      ),
    )
  const anyState = fc.constantFrom(
    'planned' as const,
    'open' as const,
    'adjourned' as const,
    'closed' as const,
  )

  test('the numbers follow on each other without gap or duplicate', () => {
    fc.assert(
      fc.property(anyItems, anyState, fc.integer({ min: 1, max: 500 }), (paragraphs, state, first) => {
        const record = meetingWith(paragraphs, { state, firstParagraphNumber: first }, {})
        const given = [...numberParagraphs(record).values()]
        expect(given).toEqual(given.map((_, i) => String(first + i)))
        const untreated = state === 'closed' ? paragraphs.filter((p) => p.state === 'planned').length : 0
        expect(given).toHaveLength(paragraphs.length - untreated)
      }),
    )
  })

  test('what lies ahead never changes the number of what has been treated', () => {
    fc.assert(
      fc.property(anyItems, fc.array(fc.nat({ max: 50 })), (paragraphs, places) => {
        const open = meetingWith(paragraphs, { state: 'open' }, {})
        const more = places.reduce<readonly Paragraph[]>(
          (list, place, i) => list.toSpliced(place, 0, paragraph(`new${i}`, { state: 'planned' })),
          paragraphs,
        )
        const longer = meetingWith(more, { state: 'open' }, {})
        for (const { id, state } of paragraphs) {
          if (state !== 'open' && state !== 'closed') continue
          expect(paragraphNumber(longer, id)).toBe(paragraphNumber(open, id))
        }
      }),
    )
  })
})
