import type { ReactNode } from 'react'
import type { AppFailure } from '#domain/errors.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FocusFirst } from '../ui/FocusFirst.tsx'
import { errorText, texts } from './texts.sv.ts'

export interface StartFailureProps {
  /** Why the database could not be opened; null when it was a bug. */
  readonly failure: AppFailure | null
  readonly onRetry: () => void
}

/** What is shown when the program cannot begin: why, and that nothing has been touched. */
export function StartFailure({ failure, onRetry }: StartFailureProps): ReactNode {
  const { title, bug, retry } = texts.app.start
  return (
    <main className="bug" role="alert">
      <EmptyState
        title={title}
        actions={
          <FocusFirst>
            <Button kind="primary" onPress={onRetry}>
              {retry}
            </Button>
          </FocusFirst>
        }
      >
        {failure === null ? bug : errorText(failure)}
      </EmptyState>
    </main>
  )
}
