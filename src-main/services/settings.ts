import { readSetting, saveSetting } from '../storage/settings.ts'
import { type Settings, settingsSchema, usualRegions } from '../schema/settings.ts'
import type { Context } from './context.ts'

const key = 'settings'

const usual: Settings = { theme: 'system', spelling: true, regions: usualRegions }

/** The user's settings; what was never set, or was set by another version to what this one does not know, is as usual. */
export function settings({ database }: Context): Settings {
  const kept = settingsSchema.safeParse(database.read((reader) => readSetting(reader, key)))
  return kept.success ? kept.data : usual
}

/** Keeps the settings of the user. */
export function keepSettings({ database }: Context, saved: Settings): null {
  database.write((writer) => saveSetting(writer, key, saved))
  return null
}
