import { describe, expect, test } from 'vitest'
import { AppError } from '#domain/errors.ts'
import { createDispatch } from '../../../../src-main/ipc/dispatch.ts'
import type { Handlers } from '../../../../src-main/ipc/handlers.ts'
import { testHost } from '../../../support/host.ts'

/** A dispatch in which `settings.read` does this, and nothing else is answered. */
function dispatching(read: () => unknown): ReturnType<typeof createDispatch> {
  return createDispatch({ 'settings.read': read } as unknown as Handlers)
}

describe('dispatch', () => {
  test('answers with the value', async () => {
    const settings = { theme: 'dark', spelling: true, regions: { items: 300, people: 320 } }
    expect(await dispatching(() => settings)('settings.read', {})).toEqual({ ok: true, value: settings })
  })

  test.each(['no.such', 'toString', '__proto__', ''])('does not know the channel %j', async (channel) => {
    expect(await testHost({ path: ':memory:' }).host.dispatch(channel, {})).toEqual({
      ok: false,
      error: { code: 'UNKNOWN_CHANNEL', place: '', details: { channel } },
    })
  })

  test.each([
    { name: 'nothing', input: undefined, place: '$' },
    { name: 'a field too many', input: { meetingId: 'a', more: 1 }, place: '$' },
    { name: 'a wrong type', input: { meetingId: 7 }, place: '$.meetingId' },
  ])('does not pass on $name', async ({ input, place }) => {
    const reply = await testHost({ path: ':memory:' }).host.dispatch('meeting.read', input)
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', place } })
  })

  test('answers with a failure that the user can be told', async () => {
    const dispatch = dispatching(() => {
      throw new AppError('DISK_FULL', 'a.db', { reason: 'SQLITE_FULL' })
    })
    expect(await dispatch('settings.read', {})).toEqual({
      ok: false,
      error: { code: 'DISK_FULL', place: 'a.db', details: { reason: 'SQLITE_FULL' } },
    })
  })

  test('rejects on a bug', async () => {
    const dispatch = dispatching(() => {
      throw new TypeError('a bug')
    })
    await expect(dispatch('settings.read', {})).rejects.toThrow('a bug')
  })

  test('an answer that is not as promised is a bug', async () => {
    await expect(dispatching(() => ({ theme: 'pink' }))('settings.read', {})).rejects.toThrow('theme')
  })
})
