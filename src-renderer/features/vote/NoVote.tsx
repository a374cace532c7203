import type { ReactNode } from 'react'
import { runCommand } from '../../app/command-bus.ts'
import { keysOf } from '../../app/commands.ts'
import { commandTexts } from '../../app/texts/commands.sv.ts'
import { voteTexts as texts } from '../../app/texts/vote.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { FocusFirst } from '../../ui/FocusFirst.tsx'

interface NoVoteProps {
  readonly title: string
  readonly onLeave: () => void
}

/** No vote has been called for: says so, and holds the hands so that what they type does not go into the text. */
export function NoVote({ title, onLeave }: NoVoteProps): ReactNode {
  return (
    <section
      className="vote-none"
      aria-label={texts.title(title)}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <FocusFirst>
        <p className="vote-hint">{texts.noVote}</p>
        <Button kind="primary" keys={keysOf('live.question')} onPress={() => runCommand('live.question')}>
          {commandTexts['live.question']}
        </Button>
        <Button kind="quiet" keys="Esc" onPress={onLeave}>
          {texts.leave}
        </Button>
      </FocusFirst>
    </section>
  )
}
