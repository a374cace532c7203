import type { ReactNode } from 'react'
import type { VoteCount } from '#domain/tally.ts'
import { voteTexts as texts } from '../../app/texts/vote.sv.ts'

interface TallyBoardProps {
  readonly count: VoteCount
  /** Those who serve, and so are to be recorded. */
  readonly voters: number
}

/** The running tally, to be read across a room. Heard when it changes; taking no part and being away only when there are any. */
export function TallyBoard({ count, voters }: TallyBoardProps): ReactNode {
  const { yes, no, abstain, missing, notParticipating, absent } = count
  return (
    <>
      <dl className="tally num" aria-label={texts.tally}>
        <div>
          <dd>{yes}</dd>
          <dt>{texts.yes}</dt>
        </div>
        <div>
          <dd>{no}</dd>
          <dt>{texts.no}</dt>
        </div>
        <div>
          <dd>{abstain}</dd>
          <dt>{texts.abstains}</dt>
        </div>
        <div className={missing.length > 0 ? 'tally-left' : ''}>
          <dd>{missing.length}</dd>
          <dt>{texts.left}</dt>
        </div>
      </dl>
      <p className="tally-sum num">
        {texts.sum({ notParticipating, absent, recorded: voters - missing.length, voters })}
      </p>
      <p className="visually-hidden" role="status">
        {texts.spoken({ yes, no, abstain, left: missing.length })}
      </p>
    </>
  )
}
