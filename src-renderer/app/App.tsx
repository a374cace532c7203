import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { watchRegions, focusNextRegion } from '../ui/region-focus.ts'
import { watchBugs } from './bugs.ts'
import { useCommand, watchCommands } from './command-bus.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { HomeScreen } from './HomeScreen.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { watchHost } from './meeting-store.ts'
import { goTo, usePlace } from './navigation.ts'
import { loadPeople } from './people-store.ts'
import { ShortcutLegend } from './ShortcutLegend.tsx'
import { loadStatus, watchHostState } from './status-store.ts'
import { texts } from './texts.sv.ts'
import { loadTheme } from './theme.ts'
import { dismissToast, useToast } from './toasts.ts'

/** The whole window: one place at a time, and what is there whatever the place. */
export function App(): ReactNode {
  const isReady = useStart()
  const place = usePlace()
  const toast = useToast()
  const [isLegendOpen, setLegendOpen] = useState(false)

  useCommand('help.keyboard', () => setLegendOpen((isOpen) => !isOpen))
  useCommand('view.nextRegion', () => focusNextRegion(1))
  useCommand('view.previousRegion', () => focusNextRegion(-1))
  useCommand('go.overview', () => void goTo({ kind: 'overview' }))
  useCommand('go.register', () => void goTo({ kind: 'register', bodyId: null }))
  useCommand('go.settings', () => void goTo({ kind: 'settings' }))

  if (!isReady) return null
  return (
    <ErrorBoundary onLeave={() => void goTo({ kind: 'overview' })}>
      {place.kind === 'meeting' ? <MeetingScreen place={place} /> : <HomeScreen place={place} />}
      <ToastRegion
        toast={toast}
        names={{ undo: texts.app.undo, close: texts.app.close }}
        onClose={dismissToast}
      />
      <CommandPalette />
      <ShortcutLegend isOpen={isLegendOpen} onClose={() => setLegendOpen(false)} />
    </ErrorBoundary>
  )
}

/** Reads what every screen needs, then shows the first start or the overview. Gives whether that is done. */
function useStart(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const stops = [watchBugs(), watchCommands(), watchHost(), watchHostState(), watchRegions()]
    const start = async (): Promise<void> => {
      const [status] = await Promise.all([loadStatus(), loadTheme(), loadPeople()])
      await goTo({ kind: status.empty ? 'firstStart' : 'overview' })
      setReady(true)
    }
    void start()
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return isReady
}
