import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { AppFailure } from '#domain/errors.ts'
import { AppError } from '#domain/errors.ts'
import { Handbook } from '../features/handbook/Handbook.tsx'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { watchRegions, focusNextRegion } from '../ui/region-focus.ts'
import { watchBugs } from './bugs.ts'
import { useCommand, watchCommands } from './command-bus.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { failureOf } from './failure-of.ts'
import { beginOverview, forgetOverview } from './first-overview.ts'
import { HomeScreen } from './HomeScreen.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { watchHost } from './meeting-store.ts'
import { goTo, usePlace } from './navigation.ts'
import { watchOwnWords } from './own-words.ts'
import { loadPeople } from './people-store.ts'
import { loadSettings } from './settings.ts'
import { ShortcutLegend } from './ShortcutLegend.tsx'
import { StartFailure } from './StartFailure.tsx'
import { loadStatus, watchHostState } from './status-store.ts'
import { watchStorbild } from './storbild-store.ts'
import { texts } from './texts.sv.ts'
import { dismissToast, useToast } from './toasts.ts'

/** The whole window: one place at a time, and what is there whatever the place. */
export function App(): ReactNode {
  const { isReady, failed, retry } = useStart()
  const place = usePlace()
  const toast = useToast()
  const [isLegendOpen, setLegendOpen] = useState(false)
  const [isHandbookOpen, setHandbookOpen] = useState(false)

  useCommand('help.handbook', () => setHandbookOpen((isOpen) => !isOpen))
  useCommand('help.keyboard', () => setLegendOpen((isOpen) => !isOpen))
  useCommand('view.nextRegion', () => focusNextRegion(1))
  useCommand('view.previousRegion', () => focusNextRegion(-1))
  useCommand('go.overview', () => void goTo({ kind: 'overview' }))
  useCommand('go.register', () => void goTo({ kind: 'register', bodyId: null }))
  useCommand('go.settings', () => void goTo({ kind: 'settings' }))

  if (failed !== null) return <StartFailure failure={failed.failure} onRetry={retry} />
  if (!isReady) return null
  return (
    <ErrorBoundary onLeave={() => void goTo({ kind: 'overview' })}>
      {place.kind === 'meeting' ? <MeetingScreen place={place} /> : <HomeScreen place={place} />}
      <ToastRegion
        toast={toast}
        names={{ ...texts.app.toast, undo: texts.app.undo, close: texts.app.close }}
        onClose={dismissToast}
      />
      <CommandPalette />
      <Handbook isOpen={isHandbookOpen} onClose={() => setHandbookOpen(false)} />
      <ShortcutLegend isOpen={isLegendOpen} onClose={() => setLegendOpen(false)} />
    </ErrorBoundary>
  )
}

interface Start {
  readonly isReady: boolean
  /** Why it could not be done (null inside: a bug); null when nothing failed. */
  readonly failed: { readonly failure: AppFailure | null } | null
  readonly retry: () => void
}

/** Reads what every screen needs, then shows the first start or the overview. */
function useStart(): Start {
  const [isReady, setReady] = useState(false)
  const [failed, setFailed] = useState<Start['failed']>(null)
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    const stops = [
      watchBugs(),
      watchCommands(),
      watchHost(),
      watchHostState(),
      watchOwnWords(),
      watchRegions(),
      watchStorbild(),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  useEffect(() => {
    const start = async (): Promise<void> => {
      try {
        beginOverview()
        const [status] = await Promise.all([loadStatus(), loadSettings(), loadPeople()])
        if (status.empty) forgetOverview()
        await goTo({ kind: status.empty ? 'firstStart' : 'overview' })
        setReady(true)
      } catch (error) {
        setFailed({ failure: error instanceof AppError ? failureOf(error) : null })
      }
    }
    if (attempt > 0) void start()
  }, [attempt])
  const retry = (): void => {
    setFailed(null)
    setAttempt(attempt + 1)
  }
  return { isReady, failed, retry }
}
