import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Election } from '#domain/election.ts'
import type { Id } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { showPanel } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { electionTexts as texts } from '../../app/texts/election.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { ElectionForm } from './ElectionForm.tsx'
import { ElectionResult } from './ElectionResult.tsx'
import { ElectionSetup } from './ElectionSetup.tsx'
import './ElectionPanel.css'

interface ElectionPanelProps {
  readonly paragraph: Paragraph
  /** Where the hands go when the panel closes. */
  readonly onDone: () => void
}

/** What is looked at: one of the elections of the §, or a new one of an office ('' when the title is to say which). */
type View = { readonly kind: 'new'; readonly office: string } | { readonly kind: 'one'; readonly id: Id }

/** The elections of the §: what is elected, who are candidates, and how it went; keys only. */
export function ElectionPanel({ paragraph, onDone }: ElectionPanelProps): ReactNode {
  const record = useRecord()
  const own = record.elections.filter(({ paragraphId }) => paragraphId === paragraph.id)
  const [view, setView] = useState<View | null>(null)
  const panel = useRef<HTMLElement>(null)
  const election = shownElection(own, view)
  const close = (): void => {
    showPanel('people')
    onDone()
  }
  // The hands stay on the panel from one step to the next.
  const place = election === null ? `new ${own.length}` : `${election.id} ${election.outcome}`
  const focused = useRef('')
  useEffect(() => {
    if (focused.current === place) return
    focused.current = place
    const first =
      panel.current?.querySelector<HTMLElement>('[data-first] input') ??
      panel.current?.querySelector<HTMLElement>('[data-first]')
    first?.focus()
  }, [place])

  return (
    <section
      ref={panel}
      className="election"
      aria-label={texts.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className="group-head">
        <h2>{election === null ? texts.title : texts.of(election.office)}</h2>
        <Button kind="quiet" keys="Esc" onPress={close}>
          {texts.close}
        </Button>
      </div>
      {own.length > 1 && (
        <ul className="election-all" aria-label={texts.all}>
          {own.map((one) => (
            <li key={one.id}>
              <Button
                kind="quiet"
                aria-pressed={one === election}
                onPress={() => setView({ kind: 'one', id: one.id })}
              >
                {texts.of(one.office)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {election === null ? (
        <ElectionSetup
          key={own.length}
          paragraph={paragraph}
          office={view?.kind === 'new' ? view.office : ''}
          onBegun={(id) => setView({ kind: 'one', id })}
        />
      ) : election.outcome === 'pending' ? (
        <ElectionForm key={election.id} election={election} />
      ) : (
        <ElectionResult
          election={election}
          onDone={close}
          onNew={(office) => setView({ kind: 'new', office })}
        />
      )}
    </section>
  )
}

/** The one chosen, else the one that goes on, else the last; null when a new one is to be set up. */
function shownElection(own: readonly Election[], view: View | null): Election | null {
  if (view?.kind === 'new') return null
  return (
    own.find(({ id }) => id === view?.id) ??
    own.find(({ outcome }) => outcome === 'pending') ??
    own.at(-1) ??
    null
  )
}
