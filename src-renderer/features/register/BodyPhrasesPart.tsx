import type { ReactNode } from 'react'
import type { Body, BodyTemplate } from '#domain/body.ts'
import { DraftLines } from '../../app/DraftFields.tsx'
import { texts } from '../../app/texts.sv.ts'
import { AbbreviationTable } from './AbbreviationTable.tsx'
import { keepBody } from './register-store.ts'
import { WordingTable } from './WordingTable.tsx'

/** The body's own words: abbreviations, sentences that it often writes, and how it words the standing ones. */
export function BodyPhrasesPart({ body }: { readonly body: Body }): ReactNode {
  const words = texts.register.phrases
  const { abbreviations, standingPhrases, phrases } = body.template
  const set = (changes: Partial<BodyTemplate>, field: string): void =>
    keepBody(
      { ...body, template: { ...body.template, ...changes } },
      field === '' ? '' : `${body.id}.${field}`,
    )
  return (
    <>
      <section>
        <div className="page-head">
          <h3>{words.abbreviations}</h3>
          <span>{words.abbreviationsHint}</span>
        </div>
        <AbbreviationTable
          abbreviations={abbreviations}
          onChange={(next, field) => set({ abbreviations: next }, field)}
        />
      </section>
      <section className="page-part">
        <div className="page-head">
          <h3>{words.own}</h3>
          <span>{words.ownHint}</span>
        </div>
        <DraftLines
          label={words.ownLines}
          quietLabel
          rows={5}
          note={words.ownNote}
          value={standingPhrases.join('\n')}
          onCommit={(text) =>
            set({ standingPhrases: text === '' ? [] : text.split('\n') }, 'standingPhrases')
          }
        />
      </section>
      <section className="page-part">
        <div className="page-head">
          <h3>{words.wordings}</h3>
          <span>{words.wordingsHint}</span>
        </div>
        <WordingTable wordings={phrases} onChange={(next, field) => set({ phrases: next }, field)} />
      </section>
    </>
  )
}
