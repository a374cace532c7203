import type { ReactNode } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PersonId, VoteId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { fullName } from '#domain/person-name.ts'
import type { BallotChoice, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { castingVote, countVote } from '#domain/tally.ts'
import type { VoteCount } from '#domain/tally.ts'
import { votersOf } from '#domain/voters.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { findByName } from '../../app/find-by-name.ts'
import { showPanel } from '../../app/live-store.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { voteTexts as texts } from '../../app/texts/vote.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyList } from '../../ui/KeyList.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { BallotLine } from './BallotLine.tsx'
import { CorrectionList } from './CorrectionList.tsx'
import { NoVote } from './NoVote.tsx'
import { ballotRows, choiceOfKey } from './ballots.ts'
import { TallyBoard } from './TallyBoard.tsx'
import './VotePanel.css'

interface VotePanelProps {
  readonly paragraph: Paragraph
  /** Back to the text, when the vote is settled or left. */
  readonly onDone: () => void
}

/** The vote of the §: the one that goes on, else its last. */
export function VotePanel({ paragraph, onDone }: VotePanelProps): ReactNode {
  const { votes } = useRecord()
  const own = votes.filter(({ paragraphId }) => paragraphId === paragraph.id)
  const vote = own.find(({ settled }) => !settled) ?? own.at(-1)
  if (vote === undefined) return <NoVote title={paragraph.title} onLeave={onDone} />
  const leave = (): void => (vote.settled ? onDone() : showPanel('question'))
  return <Ballots paragraph={paragraph} vote={vote} onLeave={leave} />
}

interface BallotsProps {
  readonly paragraph: Paragraph
  readonly vote: Vote
  readonly onLeave: () => void
}

/** A vote by one key a member: J, N, A, F or D, in roll-call order; the tally runs along and can be read across a room. */
function Ballots({ paragraph, vote, onLeave }: BallotsProps) {
  const record = useRecord()
  const count = countVote(record, vote)
  const roll = votersOf(record, vote)
  const list = useRef<HTMLDivElement>(null)
  const [correcting, setCorrecting] = useState<{ personId: PersonId; choice: BallotChoice } | null>(null)
  const focusFirst = useEffectEvent((voteId: VoteId) => {
    if (voteId === vote.id) focusVoter(list.current, count.missing[0] ?? roll.voters[0] ?? null)
  })
  useEffect(() => {
    focusFirst(vote.id)
  }, [vote.id])

  const cast = (personId: PersonId, choice: BallotChoice | null): void => {
    if (vote.settled) {
      const cast = vote.ballots.find((ballot) => ballot.personId === personId)?.choice
      if (choice !== null && choice !== cast) setCorrecting({ personId, choice })
      return
    }
    void act({ kind: 'vote.cast', voteId: vote.id, personId, choice }, { merge: false })
    if (choice !== null) focusVoter(list.current, nextVoter(roll.voters, personId))
  }

  const onKey = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Escape') onLeave()
    const personId = focusedVoter()
    if (personId === null) return
    const choice = choiceOfKey(event.key)
    if (choice !== undefined) cast(personId, choice)
    else if (event.key === 'Enter' && count.missing.length === 0 && !vote.settled) void settle()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const settle = async (): Promise<void> => {
    const said = doneTexts.voteSettled(count.yes, count.no)
    const failure = await actAndSay({ kind: 'vote.settle', voteId: vote.id }, said)
    if (failure === null) showPanel('question')
  }

  return (
    <section className="vote-panel" aria-label={texts.title(paragraph.title)}>
      <div className="group-head">
        <h2>{texts.vote(voteNumber(record, vote))}</h2>
        <Button kind="quiet" keys="Esc" onPress={onLeave}>
          {texts.leave}
        </Button>
      </div>
      <p className="vote-sides">
        <b>{texts.yes}</b> {vote.yes.text}
        <br />
        <b>{texts.no}</b> {vote.no.text}
      </p>
      <TallyBoard count={count} voters={roll.voters.length} />
      <div className="ballots-head" aria-hidden="true">
        <span>{texts.party}</span>
        <span>{texts.member}</span>
        <span>{texts.yes}</span>
        <span>{texts.no}</span>
        <span>{texts.abstains}</span>
        <span />
      </div>
      <div ref={list} onKeyDownCapture={onKey}>
        <KeyList
          kind="rows"
          label={texts.roll}
          className="ballots"
          rows={ballotRows(record, vote)}
          Line={BallotLine}
          find={findByName}
        />
      </div>
      {correcting !== null && (
        <Correction
          key={`${correcting.personId} ${correcting.choice}`}
          name={nameOf(record, correcting.personId)}
          choice={correcting.choice}
          onCancel={() => {
            focusVoter(list.current, correcting.personId)
            setCorrecting(null)
          }}
          onGive={(reason) => {
            const correct = { kind: 'vote.correct', voteId: vote.id, ...correcting, reason } as const
            void actAndSay(correct, doneTexts.ballotCorrected(nameOf(record, correcting.personId)))
            focusVoter(list.current, correcting.personId)
            setCorrecting(null)
          }}
        />
      )}
      <CorrectionList record={record} vote={vote} />
      <VoteFoot record={record} vote={vote} count={count} onSettle={() => void settle()} />
    </section>
  )
}

interface VoteFootProps {
  readonly record: MeetingRecord
  readonly vote: Vote
  readonly count: VoteCount
  readonly onSettle: () => void
}

function VoteFoot({ record, vote, count, onSettle }: VoteFootProps) {
  if (vote.settled) return <p className="vote-hint">{texts.settledHint}</p>
  const tie = castingVote(record, vote)
  const missing = count.missing.map((id) => nameOf(record, id))
  return (
    <div className="panel-foot vote-foot">
      {tie !== null && (
        <Notice kind={tie.side === null ? 'warning' : 'info'}>
          {tie.chairId === null ? texts.tieWithoutChair : texts.tie(nameOf(record, tie.chairId), tie.side)}
        </Notice>
      )}
      <Button
        kind="primary"
        keys="↵"
        isDisabled={missing.length > 0 || tie?.side === null}
        onPress={onSettle}
      >
        {texts.settle}
      </Button>
      <p className="vote-hint">{missing.length > 0 ? texts.missing(missing) : texts.keys}</p>
    </div>
  )
}

interface CorrectionProps {
  readonly name: string
  readonly choice: BallotChoice
  readonly onGive: (reason: string) => void
  readonly onCancel: () => void
}

/** A settled vote is changed only with a reason, and the trace stays (domain.md §7.3). */
function Correction({ name, choice, onGive, onCancel }: CorrectionProps) {
  const [reason, setReason] = useState('')
  return (
    <form
      className="vote-correction"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onGive(reason.trim())
      }}
    >
      <TextField
        label={texts.correction(name, texts.choice(choice))}
        quietLabel
        autoFocus
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
          else event.continuePropagation()
        }}
      />
    </form>
  )
}

function nameOf(record: MeetingRecord, personId: PersonId): string {
  const person = record.people.find(({ id }) => id === personId)
  return person ? fullName(person) : personId
}

function voteNumber(record: MeetingRecord, vote: Vote): number {
  return record.votes.findIndex(({ id }) => id === vote.id) + 1
}

function nextVoter(voters: readonly PersonId[], personId: PersonId): PersonId | null {
  return voters[voters.indexOf(personId) + 1] ?? null
}

function focusedVoter(): PersonId | null {
  return document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key ?? null
}

function focusVoter(list: HTMLElement | null, personId: PersonId | null): void {
  if (list === null || personId === null) return
  list.querySelector<HTMLElement>(`[data-key="${CSS.escape(personId)}"]`)?.focus()
}
