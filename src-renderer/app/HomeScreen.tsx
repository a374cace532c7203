import { CalendarDays, Settings, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { Overview } from '../features/meetings/Overview.tsx'
import { FirstStart } from '../features/register/FirstStart.tsx'
import { RegisterScreen } from '../features/register/RegisterScreen.tsx'
import { Region } from '../ui/Region.tsx'
import { SideNav } from '../ui/SideNav.tsx'
import { TitleBar } from '../ui/TitleBar.tsx'
import { PaletteButton } from './CommandPalette.tsx'
import { Frame } from './Frame.tsx'
import type { Place } from './navigation.ts'
import { goTo } from './navigation.ts'
import { SettingsPage } from './SettingsPage.tsx'
import { texts } from './texts.sv.ts'

type HomePlace = Exclude<Place, { readonly kind: 'meeting' }>

const icons = { overview: CalendarDays, register: Users, settings: Settings } as const

/** What is outside a meeting: the first start, or the overview, the registers and the settings with their menu. */
export function HomeScreen({ place }: { readonly place: HomePlace }): ReactNode {
  if (place.kind === 'firstStart') {
    return (
      <Frame titleBar={<TitleBar title={texts.app.name} subtitle="" back={null} />}>
        <div className="regions">
          <FirstStart />
        </div>
      </Frame>
    )
  }
  const places: readonly { readonly id: keyof typeof icons; readonly place: HomePlace }[] = [
    { id: 'overview', place: { kind: 'overview' } },
    { id: 'register', place: { kind: 'register', bodyId: null } },
    { id: 'settings', place: { kind: 'settings' } },
  ]
  return (
    <Frame
      titleBar={
        <TitleBar title={texts.app.name} subtitle="" back={null}>
          <PaletteButton />
        </TitleBar>
      }
    >
      <div className="regions home-regions">
        <Region name={texts.app.places.label} as="nav" look="desk" className="home-nav">
          <SideNav
            items={places.map(({ id, place: to }) => ({
              id,
              text: texts.app.places[id],
              icon: icons[id],
              isCurrent: place.kind === id,
              go: () => void goTo(to),
            }))}
          />
        </Region>
        <HomePlaceScreen place={place} />
      </div>
    </Frame>
  )
}

function HomePlaceScreen({ place }: { readonly place: HomePlace }): ReactNode {
  if (place.kind === 'register') return <RegisterScreen bodyId={place.bodyId} />
  if (place.kind === 'settings') return <SettingsPage />
  return <Overview />
}
