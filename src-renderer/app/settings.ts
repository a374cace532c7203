import { create } from 'zustand'
import type { Settings } from '#ipc/contract'
import { call } from '../bridge.ts'
import { trackSave } from './status-store.ts'

export type Theme = Settings['theme']

/** How wide the regions at the sides of the live screen are until somebody moves them, in CSS pixels. */
export const usualRegions: Settings['regions'] = { items: 272, people: 312 }

/** Until the kept ones have been read. */
const useSettingsState = create<Settings>(() => ({
  theme: 'system',
  spelling: true,
  regions: usualRegions,
}))

/** What the user has set for the program. */
export function useSettings(): Settings {
  return useSettingsState()
}

/** Takes over what was set before. @throws AppError */
export async function loadSettings(): Promise<void> {
  const settings = await call('settings.read', {})
  useSettingsState.setState(settings)
  await showTheme(settings.theme)
}

/** Chooses how the program looks: by the computer's setting, or in one way. @throws AppError when it cannot be kept */
export async function chooseTheme(theme: Theme): Promise<void> {
  await showTheme(theme)
  await keep({ theme })
}

/** Has misspelt words marked, or not. @throws AppError when it cannot be kept */
export async function chooseSpelling(spelling: boolean): Promise<void> {
  await call('app.spelling', { isOn: spelling })
  await keep({ spelling })
}

/** Shows the regions of the live screen in other widths, while an edge is being moved. */
export function showRegions(regions: Partial<Settings['regions']>): void {
  const { regions: before } = useSettingsState.getState()
  useSettingsState.setState({ regions: { ...before, ...regions } })
}

/** Keeps the widths that are shown. @throws AppError when they cannot be kept */
export async function keepRegions(): Promise<void> {
  await keep({})
}

async function keep(changes: Partial<Settings>): Promise<void> {
  useSettingsState.setState(changes)
  await trackSave(call('settings.save', { settings: useSettingsState.getState() }))
}

async function showTheme(theme: Theme): Promise<void> {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  await call('app.theme', { theme })
}
