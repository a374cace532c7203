import type { ReactNode } from 'react'
import { Form as AriaForm } from 'react-aria-components'
import './Field.css'

/** Fields that are handed in together, by Enter or the button. What is wrong stands beside each; nothing is blocked by the browser. */
export function Form({
  onSubmit,
  children,
}: {
  readonly onSubmit: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <AriaForm
      className="form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </AriaForm>
  )
}
