import type { ReactNode } from 'react'
import type { IsoDate, MeetingId } from '#domain/ids.ts'
import { stateTexts, texts } from '../../app/texts.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { FocusFirst } from '../../ui/FocusFirst.tsx'
import type { Hero } from './overview-rows.ts'
import { heroFacts, heroLabel } from './overview-rows.ts'

export interface HeroMeetingProps {
  readonly hero: Hero
  readonly today: IsoDate
  readonly onOpen: (meetingId: MeetingId) => void
}

/** The meeting that matters most, large, with the way into it. */
export function HeroMeeting({ hero, today, onOpen }: HeroMeetingProps): ReactNode {
  const { meeting, reason } = hero
  const isPrepared = reason === 'next' && meeting.state === 'planned'
  return (
    <section className="hero" aria-label={heroLabel(hero, today)}>
      <div>
        <p className="hero-label">{heroLabel(hero, today)}</p>
        <h2 className="hero-title">{meeting.bodyName}</h2>
        <p className="hero-facts num">{heroFacts(meeting)}</p>
        <p className="hero-state">{stateTexts[meeting.state]}</p>
      </div>
      <FocusFirst>
        <Button kind="primary" keys="↵" onPress={() => onOpen(meeting.id)}>
          {isPrepared ? texts.meetings.hero.prepare : texts.meetings.hero.open}
        </Button>
      </FocusFirst>
    </section>
  )
}
