import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { isAssembly } from '#domain/body-law.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { Proposal } from '#domain/motion.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { DraftField, DraftLines } from '../../app/DraftFields.tsx'
import { newId } from '../../app/ids.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { act, useRecord } from '../../app/meeting-store.ts'
import { texts } from '../../app/texts.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { unbroken } from '../../ui/unbroken.ts'

/** What is proposed for an item before the meeting: whose proposal, and its clauses, one a line. */
export function ProposalEditor({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  const record = useRecord()
  const own = record.proposals.filter(({ paragraphId }) => paragraphId === paragraph.id)
  const blank = useBlankProposal(paragraph, own.length)
  const words = texts.agenda.proposal
  const shown = own.length === 0 ? [blank] : own
  return (
    <section className="proposals" aria-label={`${words.title}, ${paragraph.title}`}>
      <div className="page-head">
        <h2>{paragraph.title}</h2>
        <span>{words.title}</span>
      </div>
      {mayBeDeferred(record, paragraph) && <EarlierDeferral paragraph={paragraph} />}
      {shown.map((proposal) => (
        <ProposalFields key={proposal.id} proposal={proposal} isKept={own.includes(proposal)} />
      ))}
      {own.length > 0 && (
        <span className="proposal-remove">
          <Button
            kind="quiet"
            onPress={() => void act({ kind: 'proposal.put', proposal: blank }, { merge: false })}
          >
            {words.add}
          </Button>
        </span>
      )}
    </section>
  )
}

/** In fullmäktige a minority may put a matter off, but no election (KL 5:50). */
function mayBeDeferred({ body }: MeetingRecord, { kind }: Paragraph): boolean {
  return isAssembly(body.kind) && kind !== 'election'
}

/** Whether a minority has used its right in the matter at an earlier meeting, so that it takes a majority now (KL 5:50). */
function EarlierDeferral({ paragraph }: { readonly paragraph: Paragraph }) {
  const words = texts.agenda.proposal
  return (
    <div className="proposal-deferral">
      <Checkbox
        label={words.earlierDeferral}
        isSelected={paragraph.minorityDeferralUsed}
        onChange={(used) =>
          void act({ kind: 'item.markDeferral', paragraphId: paragraph.id, used }, { merge: false })
        }
      />
      <p className="small muted">{unbroken(words.earlierDeferralNote)}</p>
    </div>
  )
}

/** A proposal to begin writing in; it is kept when something has been written. A new one for each that is kept. */
function useBlankProposal({ id }: Paragraph, kept: number): Proposal {
  return useMemo(
    () => ({
      id: `proposal-${kept}-${newId()}`,
      paragraphId: id,
      name: texts.agenda.proposal.defaultName,
      clauses: [],
    }),
    [id, kept],
  )
}

function ProposalFields({
  proposal,
  isKept,
}: {
  readonly proposal: Proposal
  readonly isKept: boolean
}): ReactNode {
  const words = texts.agenda.proposal
  const put = (changes: Partial<Proposal>): void =>
    void act({ kind: 'proposal.put', proposal: { ...proposal, ...changes } }, { merge: true })
  const remove = (): void =>
    void actAndSay({ kind: 'proposal.remove', proposalId: proposal.id }, words.removed)
  return (
    <div className="proposal">
      <DraftLines
        label={words.clauses}
        quietLabel
        rows={3}
        placeholder={words.clausesPlaceholder}
        value={proposal.clauses.join('\n')}
        onCommit={(text) => put({ clauses: text === '' ? [] : text.split('\n') })}
      />
      <div className="proposal-foot">
        <DraftField label={words.name} quietLabel value={proposal.name} onCommit={(name) => put({ name })} />
        {isKept && (
          <span className="proposal-remove">
            <Button kind="quiet" onPress={remove}>
              {words.remove}
            </Button>
          </span>
        )}
      </div>
    </div>
  )
}
