import type { ReactNode } from 'react'
import type { Body, BodyTemplate } from '#domain/body.ts'
import { attendanceLayouts, decisionStyles, voteDisplays } from '#domain/body.ts'
import { texts } from '../../app/texts.sv.ts'
import { Select } from '../../ui/Select.tsx'
import { exampleRecord } from './example-record.ts'
import { AttendanceExample, DecisionExample, VoteExample } from './PrintExamples.tsx'
import { SignatureOrder } from './SignatureOrder.tsx'

export interface BodyPrintPartProps {
  readonly body: Body
  readonly onChange: (changes: Partial<BodyTemplate>, field: string) => void
}

/** How decisions, attendance, votes and signatures print, each with an example in the body's own words. */
export function BodyPrintPart({ body, onChange }: BodyPrintPartProps): ReactNode {
  const words = texts.register.template
  const { template } = body
  const record = exampleRecord(body)
  return (
    <section className="page-part">
      <div className="page-head">
        <h3>{words.print}</h3>
        <span>{words.printHint}</span>
      </div>
      <div className="print-parts">
        <Select
          label={words.decisionStyle}
          look="panel"
          value={template.decisionStyle}
          choices={decisionStyles.map((value) => ({ value, text: words.decisionStyles[value] }))}
          onChange={(decisionStyle) => onChange({ decisionStyle }, 'decisionStyle')}
        />
        <Example of={words.decisionStyle}>
          <DecisionExample record={record} />
        </Example>
        <Select
          label={words.attendanceLayout}
          look="panel"
          value={template.attendanceLayout}
          choices={attendanceLayouts.map((value) => ({ value, text: words.attendanceLayouts[value] }))}
          onChange={(attendanceLayout) => onChange({ attendanceLayout }, 'attendanceLayout')}
        />
        <Example of={words.attendanceLayout}>
          <AttendanceExample record={record} />
        </Example>
        <Select
          label={words.voteDisplay}
          look="panel"
          value={template.voteDisplay}
          choices={voteDisplays.map((value) => ({ value, text: words.voteDisplays[value] }))}
          onChange={(voteDisplay) => onChange({ voteDisplay }, 'voteDisplay')}
        />
        <Example of={words.voteDisplay}>
          <VoteExample record={record} />
        </Example>
        <div>
          <p className="field-label-small">{words.signatureOrder}</p>
          <p className="small muted">{words.signatureNote}</p>
        </div>
        <SignatureOrder
          record={record}
          onChange={(signatureOrder) => onChange({ signatureOrder }, 'signatureOrder')}
        />
      </div>
    </section>
  )
}

/** What a setting leads to, told again when another is chosen. */
function Example({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <div
      className="print-example"
      role="group"
      aria-label={texts.register.template.exampleOf(of.toLocaleLowerCase('sv'))}
      aria-live="polite"
    >
      {children}
    </div>
  )
}
