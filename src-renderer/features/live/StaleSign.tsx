import type { ReactNode } from 'react'
import { staleSentences } from '#domain/stale-sentences.ts'
import { runCommand } from '../../app/command-bus.ts'
import { keysOf } from '../../app/commands.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { sentenceTexts as texts } from '../../app/texts/sentences.sv.ts'
import { Button } from '../../ui/Button.tsx'

/** How many sentences of the meeting no longer tell their facts as they are, and the way to them; nothing when all do. */
export function StaleSign(): ReactNode {
  const { length } = staleSentences(useRecord())
  return (
    // Read out when it changes: a change in one § may reach words in another.
    <span role="status">
      {length > 0 && (
        <Button kind="quiet" keys={keysOf('live.nextStale')} onPress={() => runCommand('live.nextStale')}>
          {texts.stale(length)}
        </Button>
      )}
    </span>
  )
}
