import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import { asOneStep } from '#domain/acts/act.ts'
import { formatDate } from '#domain/date-words.ts'
import type { Election } from '#domain/election.ts'
import { joinList } from '#domain/swedish.ts'
import { countBallots, postponedElection, proposedElected, settledElection } from '#domain/elections.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { openMeetingNow, act, useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { electionTexts as texts } from '../../app/texts/election.sv.ts'
import { useFailure } from '../../app/use-failure.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CandidateAdd } from './CandidateAdd.tsx'
import { CandidateRows } from './CandidateRows.tsx'
import { readCandidates, withMethod, type ElectionActs } from './election-edits.ts'
import { LotFields } from './LotFields.tsx'
import { PaperFields } from './PaperFields.tsx'

const methods: readonly Election['method'][] = ['acclamation', 'secretBallot', 'proportional']

/** An election that goes on: candidates, how it is held, votes and papers, the lot; refused until it adds up. */
export function ElectionForm({ election }: { readonly election: Election }): ReactNode {
  const record = useRecord()
  const failure = useFailure()
  const form = useRef<HTMLDivElement>(null)
  const { method, places, from, to } = election
  const { dateStyle } = record.body.template
  const time =
    from !== null && to !== null ? texts.time(formatDate(from, dateStyle), formatDate(to, dateStyle)) : ''

  const doAsOne = (acts: ElectionActs): void => {
    failure.clear()
    void act(asOneStep('election.put', acts), { merge: false })
  }
  const put = (next: Election): void => doAsOne([{ kind: 'election.put', election: next }])
  // Leaving a field and what follows upon it may come in one breath: the election is changed as it then stands.
  const change = (edit: (now: Election) => Election): void => put(edit(latest(election)))

  const settle = async (): Promise<void> => {
    const now = latest(election)
    const held = await failure.attempt(() =>
      Promise.resolve().then(() => settledElection(record, ...withResult(now))),
    )
    if (held === null) return
    const said = doneTexts.electionHeld(held.office, joinList(held.elected, 'och'))
    void actAndSay({ kind: 'election.put', election: held }, said)
  }
  const postpone = (): void => {
    const postponed = postponedElection(latest(election))
    void actAndSay(
      { kind: 'election.put', election: postponed },
      doneTexts.electionPostponed(election.office),
    )
  }
  const settleOrDraw = (): void => {
    const now = latest(election)
    const lot = now.method === 'secretBallot' && countBallots(now).left > 0 && now.lotFavoured === null
    // The lot is shown in the frame after the votes have been counted.
    if (lot) requestAnimationFrame(() => focusIn(form.current, '[data-lot] input'))
    else void settle()
  }
  const onEnter = (field: HTMLElement): void => {
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-count] input') ?? [])]
    const next = fields[fields.findIndex((one) => one === field || field.contains(one)) + 1]
    if (next !== undefined) next.focus()
    else if (!focusIn(form.current, '[data-elected] input')) settleOrDraw()
  }
  const onEnd = (): void => {
    if (method === 'acclamation') void settle()
    else focusIn(form.current, '[data-count] input')
  }

  return (
    <div className="election-form" ref={form}>
      <p className="election-note num">
        {[texts.places(places), time].filter((part) => part !== '').join(' · ')}
      </p>
      <CandidateAdd election={election} onAdd={doAsOne} onEnd={onEnd} />
      <RadioGroup
        label={texts.method}
        look="panel"
        value={method}
        choices={methods.map((value) => ({ value, text: texts.methods[value] }))}
        onChange={(value) => put(withMethod(record, election, value))}
      />
      <CandidateRows election={election} onChange={change} onRemove={doAsOne} onEnter={onEnter} />
      {method === 'acclamation' ? (
        <p className="election-sum num" role="status" aria-label={texts.count}>
          {texts.foundCount(foundBy(election), places)}
        </p>
      ) : (
        <PaperFields election={election} onChange={change} onEnter={onEnter} />
      )}
      {method === 'secretBallot' && (
        <LotFields election={election} onChange={change} onEnter={() => void settle()} />
      )}
      {method === 'proportional' && <ElectedField election={election} onChange={change} onEnter={settle} />}
      {failure.message !== '' && <Notice kind="error">{failure.message}</Notice>}
      <div className="election-actions">
        <Button kind="primary" onPress={() => void settle()}>
          {texts.settle}
        </Button>
        <Button kind="quiet" onPress={postpone}>
          {texts.postpone}
        </Button>
      </div>
    </div>
  )
}

interface ElectedFieldProps {
  readonly election: Election
  readonly onChange: (change: (election: Election) => Election) => void
  readonly onEnter: () => Promise<void>
}

/** Who got the seats of a proportional election: recorded, not computed (domain.md §4.7). */
function ElectedField({ election, onChange, onEnter }: ElectedFieldProps) {
  const { people } = useRecord()
  const [line, setLine] = useState(election.elected.join(', '))
  const [asked, setAsked] = useState(false)
  const { candidates, unknown } = readCandidates(people, line)
  const names = [...new Set(candidates.map(({ name }) => name))]
  const commit = (): boolean => {
    setAsked(true)
    if (unknown.length > 0) return false
    if (names.join() !== election.elected.join()) onChange((now) => ({ ...now, elected: names }))
    return true
  }
  return (
    <TextField
      label={texts.elected}
      quietLabel
      data-elected=""
      value={line}
      onChange={setLine}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') {
          event.continuePropagation()
          return
        }
        // The key has been used up: what takes the focus next must not feel it too.
        event.preventDefault()
        if (commit()) void onEnter()
      }}
      note={names.length === 0 ? texts.electedNote : names.join(', ')}
      error={asked && unknown.length > 0 ? texts.nobody(unknown) : ''}
    />
  )
}

/** The election as the record has it at this moment. */
function latest(election: Election): Election {
  return openMeetingNow()?.record.elections.find(({ id }) => id === election.id) ?? election
}

/** The election with its lot only where there is one, and those elected as far as the record says. */
function withResult(election: Election): readonly [Election, readonly string[]] {
  const lot = election.method === 'secretBallot' && countBallots(election).left > 0
  return [lot ? election : { ...election, lotFavoured: null }, proposedElected(election)]
}

/** How many the chair has found elected by acclamation: all, while there are no more than places. */
function foundBy({ candidates, elected, places }: Election): number {
  return candidates.length <= places ? candidates.length : elected.length
}

function focusIn(root: HTMLElement | null, selector: string): boolean {
  const found = root?.querySelector<HTMLElement>(selector) ?? null
  found?.focus()
  return found !== null
}
