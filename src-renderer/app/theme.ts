import { create } from 'zustand'
import type { Settings } from '#ipc/contract'
import { call } from '../bridge.ts'
import { trackSave } from './status-store.ts'

export type Theme = Settings['theme']

const useThemeState = create<{ readonly theme: Theme }>(() => ({ theme: 'system' }))

/** How the program looks: by the computer's setting, or the user's own choice. */
export function useTheme(): Theme {
  return useThemeState((state) => state.theme)
}

/** Takes over the theme that was chosen before. @throws AppError */
export async function loadTheme(): Promise<void> {
  const { theme } = await call('settings.read', {})
  await show(theme)
}

/** Chooses a theme. @throws AppError when it cannot be kept */
export async function chooseTheme(theme: Theme): Promise<void> {
  await show(theme)
  await trackSave(call('settings.save', { settings: { theme } }))
}

async function show(theme: Theme): Promise<void> {
  useThemeState.setState({ theme })
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  await call('app.theme', { theme })
}
