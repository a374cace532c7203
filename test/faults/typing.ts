import type { Block, Section } from '#domain/minutes-body.ts'

/** The section of the sample meeting that is typed into. */
export const typedMeeting = 'kspu-2020-05-13'
export const typedSection = 'kspu-2020-05-13.p2.summary'

/** A text that grows and can be told from every other: line after line up to a number. */
export function numbered(number: number): readonly Block[] {
  const lines = Array.from({ length: (number % 40) + 1 }, (_, i) => `Rad ${number - i}, med å, ä och ö.`)
  return lines.map((text, i) => ({
    kind: 'paragraph',
    id: `line-${i}`,
    origin: null,
    inlines: [{ kind: 'text', text, marks: [] }],
  }))
}

/** The number of the text in a section; 0 for a text that nobody typed. */
export function numberOf(section: Section | undefined): number {
  const [block] = section?.blocks ?? []
  const [inline] = block?.kind === 'paragraph' ? block.inlines : []
  const match = inline?.kind === 'text' ? /^Rad (\d+),/.exec(inline.text) : null
  return match ? Number(match[1]) : 0
}
