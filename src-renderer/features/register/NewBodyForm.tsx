import type { ReactNode } from 'react'
import { useState } from 'react'
import type { BodyId } from '#domain/ids.ts'
import { texts } from '../../app/texts.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { FocusFirst } from '../../ui/FocusFirst.tsx'
import { Form } from '../../ui/Form.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { newBody, numberingExample } from './new-body.ts'
import { keepBody } from './register-store.ts'

/** Asks for a body's name; the rest is proposed from it. */
export function NewBodyForm({ onMade }: { readonly onMade: (bodyId: BodyId) => void }): ReactNode {
  const [name, setName] = useState('')
  const words = texts.register
  const proposed = newBody(name)
  const { body: forms } = texts.firstStart
  const make = (): void => {
    if (name.trim() === '') return
    keepBody(proposed, '')
    onMade(proposed.id)
  }
  return (
    <Form
      onSubmit={() => {
        make()
      }}
    >
      <h2 className="page-title">{words.newBody}</h2>
      <FocusFirst>
        <TextField
          label={words.newBodyName}
          value={name}
          onChange={setName}
          placeholder={forms.placeholder}
          note={
            name.trim() === ''
              ? undefined
              : `${forms.proposal(proposed.abbreviation, proposed.inText, proposed.inTextGenitive)} ${forms.numbered(numberingExample(proposed))}`
          }
        />
      </FocusFirst>
      <div>
        <Button kind="primary" type="submit" keys="↵" isDisabled={name.trim() === ''}>
          {words.addBody}
        </Button>
      </div>
    </Form>
  )
}
