import type { ReactNode } from 'react'
import type { LineDiff, SectionDiff } from '#domain/block-diff.ts'
import { textAfter } from '#domain/text-diff.ts'
import { versionTexts as texts } from '../../app/texts/versions.sv.ts'
import { WordDiff } from '../../ui/WordDiff.tsx'

interface ComparisonProps {
  readonly diff: readonly SectionDiff[]
  readonly time: string
}

/** Old and new in one text, section by section; sections that are the same are left out. */
export function Comparison({ diff, time }: ComparisonProps): ReactNode {
  const changed = diff.filter(({ change }) => change !== 'same')
  return (
    <section className="comparison" aria-label={texts.comparison(time)}>
      {changed.length === 0 ? (
        <p className="version-note">{texts.sameAsNow}</p>
      ) : (
        <p className="version-note">{texts.legend}</p>
      )}
      {keyed(changed, ({ heading }) => textAfter(heading)).map(({ key, thing: { heading, lines } }) => (
        <div key={key} className="compared-section">
          <h3>{textAfter(heading) === '' ? texts.noHeading : <WordDiff runs={heading} />}</h3>
          {keyed(lines, ({ runs }) => textAfter(runs)).map(({ key: place, thing: line }) => (
            <ComparedLine key={place} line={line} />
          ))}
        </div>
      ))}
    </section>
  )
}

function ComparedLine({ line: { change, shape, runs } }: { readonly line: LineDiff }) {
  const isItem = shape.kind === 'item'
  return (
    <p className={`compared compared-${change}${isItem ? ' compared-item' : ''}`}>
      <WordDiff runs={runs} />
      {change === 'restyled' && <span className="version-note"> ({texts.restyled})</span>}
    </p>
  )
}

/** Parts of a text have no names: each goes by its place and its words. */
function keyed<TThing>(
  things: readonly TThing[],
  textOf: (thing: TThing) => string,
): readonly { readonly key: string; readonly thing: TThing }[] {
  return things.map((thing, i) => ({ key: `${i} ${textOf(thing)}`, thing }))
}
