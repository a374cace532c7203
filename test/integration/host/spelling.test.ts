import { describe, expect, test } from 'vitest'
import { resources, sampleId, testHost } from '../../support/host.ts'

describe('own words', () => {
  test('are kept once each, in Swedish order, and can be taken away', async () => {
    const host = testHost()
    expect(await host.call('ownWords.list', {})).toEqual({ words: [] })
    for (const word of ['övägen', 'zonera', 'ånära', 'zonera']) await host.call('ownWords.add', { word })
    await host.host.close()
    const again = testHost({ path: host.path })
    expect(await again.call('ownWords.list', {})).toEqual({ words: ['zonera', 'ånära', 'övägen'] })
    await again.call('ownWords.remove', { word: 'ånära' })
    expect(await again.call('ownWords.list', {})).toEqual({ words: ['zonera', 'övägen'] })
  })

  test('say something', async () => {
    expect(await testHost().refusal('ownWords.add', { word: '' })).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('the words that the spell checker knows', () => {
  test('are the own ones, those of the registers, and those of the meeting that is open', async () => {
    const { call } = testHost()
    await call('sample.open', {})
    await call('file.importFrom', { path: `${resources}/samples/bmn-2026-05-19.json` })
    await call('ownWords.add', { word: 'zonera' })
    const { words } = await call('spelling.words', { meetingId: null })
    expect(words).toEqual(expect.arrayContaining(['zonera', 'Zethræus', 'KSPU', 'Aydins', 'BMN']))
    expect(words).not.toContain('Alceahuset')
    const inMeeting = await call('spelling.words', { meetingId: sampleId })
    expect(inMeeting.words).toEqual(expect.arrayContaining([...words, 'Alceahuset']))
    expect(new Set(inMeeting.words).size).toBe(inMeeting.words.length)
  })

  test('cannot be those of a meeting that is not there', async () => {
    expect(await testHost().refusal('spelling.words', { meetingId: 'none' })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
