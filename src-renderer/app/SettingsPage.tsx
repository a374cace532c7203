import type { ReactNode } from 'react'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import type { Theme } from './settings.ts'
import { chooseTheme, useSettings } from './settings.ts'
import { SpellingSettings } from './SpellingSettings.tsx'
import { useStatus } from './status-store.ts'
import { texts } from './texts.sv.ts'
import { useFailure } from './use-failure.ts'

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** How the program looks, and where it keeps what is saved. */
export function SettingsPage(): ReactNode {
  const { theme } = useSettings()
  const status = useStatus((state) => state.status)
  const failure = useFailure()
  const { settings, places } = texts.app
  return (
    <Page name={places.settings} width="narrow">
      <h2 className="page-title">{settings.title}</h2>
      <div className="page-part">
        <RadioGroup
          label={settings.theme}
          look="form"
          value={theme}
          choices={themes.map((value) => ({ value, text: settings.themes[value] }))}
          onChange={(next) => void failure.attempt(() => chooseTheme(next))}
        />
        {failure.message !== '' && <Notice kind="error">{failure.message}</Notice>}
      </div>
      <SpellingSettings />
      {status !== null && (
        <dl className="page-part facts">
          <dt>{settings.database}</dt>
          <dd>
            <span className="facts-path">{status.databasePath}</span>
            <div className="small muted">{settings.databaseNote}</div>
          </dd>
          <dt>{settings.version}</dt>
          <dd className="num">{status.version}</dd>
        </dl>
      )}
    </Page>
  )
}
