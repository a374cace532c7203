import { expect, test } from 'vitest'
import type { CallInReason } from '#domain/call-in-order.ts'
import { callInReasonText } from '#domain/call-in-words.ts'

const reason: CallInReason = { kind: 'ownParty', party: 'S', position: 1, hasServed: false }

test.each<{ readonly change: Partial<CallInReason>; readonly text: string }>([
  { change: {}, text: 'ersättare 1 för S' },
  { change: { hasServed: true, position: 2 }, text: 'ersättare 2 för S, har redan tjänstgjort' },
  { change: { kind: 'personal' }, text: 'personlig ersättare' },
  { change: { kind: 'otherConstituency' }, text: 'ersättare 1 för S, från en annan valkrets' },
  { change: { kind: 'chain', party: 'V' }, text: 'ersättare 1 för V, enligt inkallelseordningen' },
  { change: { kind: 'anyoneLeft', party: 'SD' }, text: 'ersättare 1 för SD, när turordningen är slut' },
])('$text', ({ change, text }) => {
  expect(callInReasonText({ ...reason, ...change })).toBe(text)
})
