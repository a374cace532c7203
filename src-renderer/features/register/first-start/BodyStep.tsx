import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Body, NumberingScheme } from '#domain/body.ts'
import { usualPattern } from '#domain/numbering.ts'
import { numberingSchemeTexts, texts } from '../../../app/texts.sv.ts'
import { Button } from '../../../ui/Button.tsx'
import { FocusFirst } from '../../../ui/FocusFirst.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { newBody, numberingExample } from '../new-body.ts'

export interface BodyStepProps {
  readonly body: Body
  readonly onChange: (body: Body) => void
  readonly onDone: () => void
  /** Beside the button that goes on. */
  readonly children: ReactNode
}

const schemes: readonly NumberingScheme[] = ['perYear', 'meetingAndParagraph', 'perMeeting']

/** What the body is called; its forms are proposed from the name and can be corrected. */
export function BodyStep({ body, onChange, onDone, children }: BodyStepProps): ReactNode {
  const [isMissing, setMissing] = useState(false)
  const [isAdjusting, setAdjusting] = useState(false)
  const words = texts.firstStart
  const forms = texts.register.forms
  const hasName = body.name.trim() !== ''
  const rename = (name: string): void => {
    setMissing(false)
    onChange({ ...newBody(name), id: body.id, name, numbering: body.numbering })
  }
  return (
    <Form
      onSubmit={() => {
        setMissing(!hasName)
        if (!hasName) return
        onChange({ ...body, name: body.name.trim() })
        onDone()
      }}
    >
      <FocusFirst>
        <TextField
          label={words.body.label}
          hidesLabel
          value={body.name}
          onChange={rename}
          placeholder={words.body.placeholder}
          error={isMissing ? words.body.missing : ''}
        />
      </FocusFirst>
      <output className="step-proposal">
        {hasName &&
          `${words.body.proposal(body.abbreviation, body.inText, body.inTextGenitive)} ${words.body.numbered(numberingExample(body))}`}
      </output>
      {hasName && isAdjusting && (
        <div className="step-fields">
          <TextField
            label={forms.abbreviation}
            quietLabel
            value={body.abbreviation}
            onChange={(abbreviation) => onChange({ ...body, abbreviation })}
          />
          <Select
            label={forms.scheme}
            look="panel"
            value={body.numbering.scheme}
            choices={schemes.map((scheme) => ({ value: scheme, text: numberingSchemeTexts[scheme] }))}
            onChange={(scheme) => onChange({ ...body, numbering: { scheme, pattern: usualPattern(scheme) } })}
          />
          <TextField
            label={forms.inText}
            quietLabel
            value={body.inText}
            onChange={(inText) => onChange({ ...body, inText })}
          />
          <TextField
            label={forms.genitive}
            quietLabel
            value={body.inTextGenitive}
            onChange={(inTextGenitive) => onChange({ ...body, inTextGenitive })}
          />
        </div>
      )}
      <div className="step-actions">
        <Button kind="primary" type="submit" keys="↵">
          {words.next}
        </Button>
        {hasName && !isAdjusting && (
          <Button kind="quiet" onPress={() => setAdjusting(true)}>
            {words.body.adjust}
          </Button>
        )}
        {children}
      </div>
    </Form>
  )
}
