import { AppError } from '../errors.ts'
import { requireElectionAhead, withNominees } from '../nominations.ts'
import { placeSentences, renewSentences } from '../sentence-placement.ts'
import type { Handlers } from './handlers.ts'
import { change, drop, find, put } from './lists.ts'

/** Acts on proposals and motions (domain.md §4.2). */
export const motionHandlers: Handlers<
  'proposal.put' | 'proposal.remove' | 'motion.put' | 'motion.withdraw' | 'motion.remove'
> = {
  'proposal.put': (record, { proposal }) => {
    find(record.paragraphs, proposal.paragraphId)
    const next = { ...record, proposals: put(record.proposals, proposal) }
    return placeSentences(next, proposal.paragraphId, proposal.id)
  },
  'proposal.remove': (record, { proposalId }) => {
    const used = record.motions.some((motion) => motion.subject?.id === proposalId)
    if (used) throw new AppError('NOT_ALLOWED', proposalId, { rule: 'PROPOSAL_IN_USE' })
    const { paragraphId } = find(record.proposals, proposalId)
    return renewSentences({ ...record, proposals: drop(record.proposals, proposalId) }, paragraphId)
  },
  'motion.put': (record, { motion }) => {
    find(record.paragraphs, motion.paragraphId)
    motion.movers.forEach((id) => find(record.people, id))
    requireElectionAhead(record, motion)
    const next = { ...record, motions: put(record.motions, motion) }
    const nominated = withNominees(record, next, motion.paragraphId)
    return placeSentences(nominated, motion.paragraphId, motion.id)
  },
  // Kept, but no longer printed (KL 5:67 p. 1).
  'motion.withdraw': (record, { motionId, time }) => {
    const { paragraphId } = find(record.motions, motionId)
    const motions = change(record.motions, motionId, (motion) => ({ ...motion, withdrawnAt: time }))
    const next = withNominees(record, { ...record, motions }, paragraphId)
    return renewSentences(next, paragraphId)
  },
  'motion.remove': (record, { motionId }) => {
    const { paragraphId } = find(record.motions, motionId)
    const put = record.questions.some((question) =>
      question.alternatives.some((alternative) => alternative.refersTo === motionId),
    )
    if (put) throw new AppError('NOT_ALLOWED', motionId, { rule: 'MOTION_IN_QUESTION' })
    const motions = drop(record.motions, motionId)
    const next = withNominees(record, { ...record, motions }, paragraphId)
    return renewSentences(next, paragraphId)
  },
}
