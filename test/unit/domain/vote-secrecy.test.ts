import { expect, test } from 'vitest'
import { itemKinds } from '#domain/meeting.ts'
import { secrecyIn } from '#domain/vote-secrecy.ts'
import { aCommittee, aCouncil, bodyKind, having } from '../../support/record-builder.ts'

test.each([aCommittee(1), aCouncil(1)])('what the law lets be secret, by the kind of item', (record) => {
  const of = (secrecy: string): readonly string[] =>
    itemKinds.filter((kind) => secrecyIn(record, { kind }) === secrecy)
  expect(of('free')).toEqual(['election'])
  expect(of('ifEmployment')).toEqual(['formality', 'decision'])
  expect(of('never')).toHaveLength(itemKinds.length - 3)
})

test('a body that the law does not bind votes as it likes', () => {
  const informal = having(aCommittee(1), bodyKind('informal'))
  expect(itemKinds.filter((kind) => secrecyIn(informal, { kind }) !== 'free')).toEqual([])
})
