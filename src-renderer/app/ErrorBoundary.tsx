import type { ReactNode } from 'react'
import { Component } from 'react'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { texts } from './texts.sv.ts'

interface Props {
  readonly children: ReactNode
  /** Goes to a screen that works. */
  readonly onLeave: () => void
}

/** Shows a bug in a screen as such, and the way out of it; React asks for a class here. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  readonly #leave = (): void => {
    this.setState({ hasFailed: false })
    this.props.onLeave()
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    const { title, text, action } = texts.app.bug
    return (
      <main className="bug" role="alert">
        <EmptyState
          title={title}
          actions={
            <Button kind="primary" onPress={this.#leave}>
              {action}
            </Button>
          }
        >
          {text}
        </EmptyState>
      </main>
    )
  }
}
