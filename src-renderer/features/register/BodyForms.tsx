import type { ReactNode } from 'react'
import { abbreviationFor, inTextForms } from '#domain/body-forms.ts'
import type { Body, NumberingScheme } from '#domain/body.ts'
import { bodyKinds } from '#domain/body.ts'
import { isNumberingPattern, usualPattern } from '#domain/numbering.ts'
import { capitalise } from '#domain/swedish.ts'
import { DraftField } from '../../app/DraftFields.tsx'
import { bodyKindTexts, numberingSchemeTexts, texts } from '../../app/texts.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberField } from '../../ui/DateFields.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { ReadField } from '../../ui/ReadField.tsx'
import { Select } from '../../ui/Select.tsx'
import { numberingExample } from './new-body.ts'
import { keepBody } from './register-store.ts'

const schemes: readonly NumberingScheme[] = ['perYear', 'meetingAndParagraph', 'perMeeting']

/** What a body is called, alone and in text, and how its §§ are numbered. */
export function BodyForms({ body }: { readonly body: Body }): ReactNode {
  const words = texts.register.forms
  const set = (changes: Partial<Body>, field: string): void =>
    keepBody({ ...body, ...changes }, `${body.id}.${field}`)
  return (
    <div className="fields">
      <div className="fields-wide">
        <Required label={words.name} value={body.name} onCommit={(name) => set({ name }, 'name')} />
      </div>
      <Required
        label={words.inText}
        value={body.inText}
        note={words.inTextNote(body.inText)}
        onCommit={(inText) => set({ inText }, 'inText')}
      />
      <Required
        label={words.genitive}
        value={body.inTextGenitive}
        note={words.genitiveNote(capitalise(body.inTextGenitive))}
        onCommit={(inTextGenitive) => set({ inTextGenitive }, 'genitive')}
      />
      <Required
        label={words.abbreviation}
        value={body.abbreviation}
        onCommit={(abbreviation) => set({ abbreviation }, 'abbreviation')}
      />
      <div className="fields-action">
        <Button
          kind="quiet"
          onPress={() => set({ ...inTextForms(body.name), abbreviation: abbreviationFor(body.name) }, '')}
        >
          {words.propose}
        </Button>
      </div>
      <Select
        label={words.kind}
        look="panel"
        value={body.kind}
        choices={bodyKinds.map((kind) => ({ value: kind, text: bodyKindTexts[kind] }))}
        onChange={(kind) => set({ kind }, 'kind')}
      />
      <DraftField
        label={words.organisation}
        quietLabel
        value={body.organisation}
        onCommit={(organisation) => set({ organisation }, 'organisation')}
      />
      <NumberField
        label={words.seats}
        value={body.seats}
        min={0}
        max={999}
        mayBeEmpty={false}
        note={words.seatsNote}
        error={words.seatsError}
        onCommit={(seats) => seats !== null && set({ seats }, 'seats')}
      />
      <RadioGroup
        label={words.gender}
        look="panel"
        value={body.gender}
        choices={(['common', 'neuter'] as const).map((value) => ({ value, text: words.genders[value] }))}
        onChange={(gender) => set({ gender }, 'gender')}
      />
      <Select
        label={words.scheme}
        look="panel"
        value={body.numbering.scheme}
        choices={schemes.map((scheme) => ({ value: scheme, text: numberingSchemeTexts[scheme] }))}
        onChange={(scheme) => set({ numbering: { scheme, pattern: usualPattern(scheme) } }, 'scheme')}
      />
      <ReadField
        label={words.pattern}
        shown={body.numbering.pattern}
        read={(text) => (isNumberingPattern(text.trim()) ? { value: text.trim() } : null)}
        error={words.patternError}
        note={words.patternNote(numberingExample(body))}
        onCommit={(pattern) => set({ numbering: { ...body.numbering, pattern } }, 'pattern')}
      />
    </div>
  )
}

interface RequiredProps {
  readonly label: string
  readonly value: string
  readonly note?: string
  readonly onCommit: (text: string) => void
}

/** A field that may not be left empty. */
function Required({ label, value, note, onCommit }: RequiredProps): ReactNode {
  return (
    <ReadField
      label={label}
      shown={value}
      read={(text) => (text.trim() === '' ? null : { value: text.trim() })}
      error={texts.register.forms.missing}
      onCommit={onCommit}
      {...(note !== undefined && { note })}
    />
  )
}
