import type { ReactNode } from 'react'
import type { Body, BodyTemplate, SectionTemplate } from '#domain/body.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import { sectionKinds } from '#domain/minutes-body.ts'
import { DraftLines } from '../../app/DraftFields.tsx'
import { texts, sectionKindTexts } from '../../app/texts.sv.ts'
import { Select } from '../../ui/Select.tsx'
import { BodyPrintPart } from './BodyPrintPart.tsx'
import { keepBody } from './register-store.ts'
import { SectionTable } from './SectionTable.tsx'

/** How a body writes: its sections in order, its dates and times, the items that every agenda begins with. */
export function BodyTemplatePart({ body }: { readonly body: Body }): ReactNode {
  const words = texts.register.template
  const { template } = body
  const set = (changes: Partial<BodyTemplate>, field: string): void =>
    keepBody({ ...body, template: { ...template, ...changes } }, `${body.id}.${field}`)
  const used = new Set(template.sections.map(({ kind }) => kind))
  const unused = sectionKinds.filter((kind) => !used.has(kind) || kind === 'free')
  const add = (kind: SectionKind): void => {
    const heading = kind === 'free' ? '' : sectionKindTexts[kind]
    const section: SectionTemplate = { kind, heading, standing: false }
    set({ sections: [...template.sections, section] }, '')
  }
  return (
    <>
      <section>
        <div className="page-head">
          <h3>{words.sections}</h3>
          <span>{words.sectionsHint}</span>
        </div>
        <SectionTable body={body} onChange={(sections, field) => set({ sections }, field)} />
        <div className="template-foot">
          <p className="small muted">{words.headingNote}</p>
          <Select
            label={words.add}
            look="action"
            value=""
            placeholder={words.add}
            choices={unused.map((kind) => ({ value: kind, text: sectionKindTexts[kind] }))}
            onChange={(kind) => kind !== '' && add(kind)}
          />
        </div>
      </section>
      <section className="page-part">
        <div className="page-head">
          <h3>{words.writing}</h3>
        </div>
        <div className="fields">
          <Select
            label={words.dateStyle}
            look="panel"
            value={template.dateStyle}
            choices={(['iso', 'long'] as const).map((value) => ({ value, text: words.dateStyles[value] }))}
            onChange={(dateStyle) => set({ dateStyle }, 'dateStyle')}
          />
          <Select
            label={words.timeWord}
            look="panel"
            value={template.timeWord}
            choices={(['klockan', 'kl.'] as const).map((value) => ({ value, text: words.timeWords[value] }))}
            onChange={(timeWord) => set({ timeWord }, 'timeWord')}
          />
          <Select
            label={words.chairForm}
            look="panel"
            value={template.chairForm}
            choices={(['ordförande', 'ordföranden'] as const).map((value) => ({
              value,
              text: words.chairForms[value],
            }))}
            onChange={(chairForm) => set({ chairForm }, 'chairForm')}
          />
          <div className="fields-wide">
            <DraftLines
              label={words.standingItems}
              quietLabel
              rows={3}
              note={words.standingItemsNote}
              value={template.standingItems.join('\n')}
              onCommit={(text) =>
                set({ standingItems: text === '' ? [] : text.split('\n') }, 'standingItems')
              }
            />
          </div>
        </div>
      </section>
      <BodyPrintPart body={body} onChange={set} />
    </>
  )
}
