/** A run of text: as it stands, in bold, or keys in the form of the command table (`Ctrl+Z`). */
export interface Inline {
  readonly kind: 'text' | 'strong' | 'keys'
  readonly text: string
  /** Where in its paragraph it begins. */
  readonly at: number
}

export type HandbookBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }

export interface Chapter {
  readonly title: string
  readonly blocks: readonly HandbookBlock[]
}

export interface Handbook {
  readonly title: string
  /** What stands before the first chapter. */
  readonly opening: readonly HandbookBlock[]
  readonly chapters: readonly Chapter[]
}

/**
 * Reads the handbook. Of Markdown it knows what the handbook is written in: one title (`#`), chapters (`##`), paragraphs,
 * lists (`- `), bold, and besides `[Ctrl+Z]` for keys; anything else is text as it stands.
 */
export function readHandbook(source: string): Handbook {
  const [opening = '', ...chapters] = source.split(/^## /m)
  const [title = '', ...rest] = opening.split('\n')
  return {
    title: title.replace(/^# /, '').trim(),
    opening: blocksOf(rest.join('\n')),
    chapters: chapters.map((text) => {
      const [heading = '', ...body] = text.split('\n')
      return { title: heading.trim(), blocks: blocksOf(body.join('\n')) }
    }),
  }
}

function blocksOf(text: string): readonly HandbookBlock[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block): HandbookBlock => {
      if (!block.startsWith('- ')) return { kind: 'paragraph', inlines: inlinesOf(block) }
      return { kind: 'list', items: block.slice(2).split(/\n- /).map(inlinesOf) }
    })
}

const marked = /\*\*(?<strong>.+?)\*\*|\[(?<keys>[^\]]+)\]/g

function inlinesOf(source: string): readonly Inline[] {
  const text = source.replaceAll(/\s*\n\s*/g, ' ')
  const inlines: Inline[] = []
  let at = 0
  for (const match of text.matchAll(marked)) {
    const { strong, keys } = match.groups ?? {}
    inlines.push({ kind: 'text', text: text.slice(at, match.index), at })
    at = match.index + match[0].length
    const kind = strong === undefined ? 'keys' : 'strong'
    inlines.push({ kind, text: strong ?? keys ?? '', at: match.index })
  }
  inlines.push({ kind: 'text', text: text.slice(at), at })
  return inlines.filter((inline) => inline.text !== '')
}

/** The words of a paragraph or an item, without their marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('')
}

/** The keys that the handbook names, in the form of the command table. */
export function namedKeys({ opening, chapters }: Handbook): readonly string[] {
  const blocks = [...opening, ...chapters.flatMap((chapter) => chapter.blocks)]
  const inlines = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.inlines))
  return inlines.filter(({ kind }) => kind === 'keys').map(({ text }) => text)
}
