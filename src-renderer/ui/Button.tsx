import type { ReactNode } from 'react'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Button as AriaButton } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import './Button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** `primary`: the one thing to do in a view · `plain` · `quiet`: without a frame · `icon`: an icon with a name. */
  readonly kind: 'primary' | 'plain' | 'quiet' | 'icon'
  readonly children: ReactNode
  /** Keys that do the same, as written on the keyboard. */
  readonly keys?: string | undefined
}

/** A button; what it does is a verb. */
export function Button({ kind, keys, children, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={`button button-${kind}`}>
      {children}
      {keys !== undefined && <Kbd keys={keys} />}
    </AriaButton>
  )
}
