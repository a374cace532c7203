import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { StorbildView } from '#domain/storbild-view.ts'
import { call, onEvent } from '../bridge.ts'
import { StorbildScreen } from '../features/storbild/StorbildScreen.tsx'
import { isPressed } from './commands.ts'

/** The second window: shows what it is sent, and closes by Escape. */
export function StorbildApp(): ReactNode {
  const [view, setView] = useState<StorbildView | null>(null)
  useEffect(() => {
    const stop = onEvent('storbild.changed', (shown) => setView(shown.view))
    void call('storbild.shown', {}).then((shown) => setView(shown.view))
    document.addEventListener('keydown', leaveByEscape)
    return () => {
      stop()
      document.removeEventListener('keydown', leaveByEscape)
    }
  }, [])
  return <StorbildScreen view={view} />
}

function leaveByEscape(event: KeyboardEvent): void {
  if (isPressed('Escape', event)) void call('storbild.leave', {})
}
