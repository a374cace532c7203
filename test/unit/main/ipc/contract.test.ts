import { expect, test } from 'vitest'
import {
  channels,
  eventNames,
  internalChannels,
  shellChannels,
  storbildChannels,
  storbildEventNames,
} from '#ipc/channels'
import { contract, events } from '#ipc/contract'
import { shellContract } from '../../../../src-main/ipc/shell-contract.ts'

test('the contract has every channel, once', () => {
  expect(Object.keys(contract).toSorted()).toEqual([...channels, ...internalChannels].toSorted())
  expect(Object.keys(shellContract).toSorted()).toEqual([...shellChannels, ...storbildChannels].toSorted())
  const all = [...channels, ...internalChannels, ...shellChannels, ...storbildChannels]
  expect(new Set(all).size).toBe(all.length)
})

test('the contract has every event', () => {
  expect(Object.keys(events).toSorted()).toEqual([...eventNames, ...storbildEventNames].toSorted())
})

test('what names a path is not for the page', () => {
  const withPath = Object.entries(contract)
    .filter(([, { input }]) => 'path' in input.shape)
    .map(([channel]) => channel)
  expect(withPath).toEqual(['document.write', 'file.importFrom'])
  expect(channels.filter((channel) => withPath.includes(channel))).toEqual([])
})
