import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { CandidateVotes, Election } from '#domain/election.ts'
import { isAttestorOffice, isSubstituteAttestorOffice } from '#domain/election-office.ts'
import { withCandidates } from '#domain/nominations.ts'
import { joinList } from '#domain/swedish.ts'
import { readPeopleLine } from '#domain/people-match.ts'
import { personNames } from '#domain/person-name.ts'
import { servingAt } from '#domain/serving.ts'
import { newId } from '../../app/ids.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { electionTexts as texts } from '../../app/texts/election.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { nomination, readCandidates, readLists, type ElectionActs } from './election-edits.ts'

interface CandidateAddProps {
  readonly election: Election
  /** Does what adds them, as one step. */
  readonly onAdd: (acts: ElectionActs) => void
  /** Enter on an empty field: there are no more candidates. */
  readonly onEnd: () => void
}

/** Who is put forward, and by whom: a few letters of each; in a proportional election a list by its name. */
export function CandidateAdd({ election, onAdd, onEnd }: CandidateAddProps): ReactNode {
  const record = useRecord()
  const [line, setLine] = useState('')
  const [by, setBy] = useState('')
  const [asked, setAsked] = useState(false)
  const ofLists = election.method === 'proportional'
  const serving = servingAt(record, election.paragraphId).serving
  const atTable = record.people.filter(({ id }) => serving.has(id))
  // Those who attest must have served (domain.md §7.1); anybody may be elected to another body.
  const attests = isAttestorOffice(election.office) || isSubstituteAttestorOffice(election.office)
  const read = readCandidates(attests ? atTable : record.people, line)
  const candidates = ofLists ? readLists(line) : read.candidates
  const unknown = ofLists ? [] : read.unknown
  const movers = readPeopleLine(atTable, by)
  const moverWrong =
    !ofLists && (movers.unknown.length > 0 || (by.trim() !== '' && movers.people.length === 0))

  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (line.trim() === '') {
      onEnd()
      return
    }
    setAsked(true)
    if (unknown.length > 0 || moverWrong || candidates.length === 0) return
    const moverIds = ofLists ? [] : movers.people.map(({ id }) => id)
    const nominations = moverIds.length === 0 ? [] : candidates
    onAdd([
      { kind: 'election.put', election: withCandidates(election, added(election.candidates, candidates)) },
      ...nominations.map(
        ({ name }) =>
          ({
            kind: 'motion.put',
            motion: nomination(election, { id: newId(), name, movers: moverIds }),
          }) as const,
      ),
    ])
    setLine('')
    setAsked(false)
    event.currentTarget.querySelector('input')?.focus()
  }

  return (
    <form className={ofLists ? 'election-list-add' : 'election-add'} onSubmit={add}>
      <TextField
        label={ofLists ? texts.list : texts.candidate}
        quietLabel
        data-first=""
        value={line}
        onChange={setLine}
        note={noteOn(candidates, ofLists)}
        error={asked && unknown.length > 0 ? texts.nobody(unknown) : ''}
      />
      {!ofLists && (
        <TextField
          label={texts.nominator}
          quietLabel
          value={by}
          onChange={setBy}
          note={movers.people.length > 0 ? personNames(movers.people) : texts.nominatorNote}
          error={asked && moverWrong ? texts.nobodyServing : ''}
        />
      )}
      <Button kind="plain" type="submit" excludeFromTabOrder>
        {texts.add}
      </Button>
    </form>
  )
}

function noteOn(candidates: readonly CandidateVotes[], ofLists: boolean): string {
  if (ofLists) return texts.listNote
  return candidates.length === 0
    ? texts.candidateNote
    : joinList(
        candidates.map(({ name }) => name),
        'och',
      )
}

/** Each candidate once, in the order named. */
function added(
  before: readonly CandidateVotes[],
  more: readonly CandidateVotes[],
): readonly CandidateVotes[] {
  const names = new Set(before.map(({ name }) => name))
  const fresh = more.filter(({ name }) => !names.has(name) && names.add(name))
  return [...before, ...fresh]
}
