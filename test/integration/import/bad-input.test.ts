import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sampleFile, temporaryFolder, testHost, type TestHost } from '../../support/host.ts'
import { at, fileWith, listIn, looseSample, type LooseFile } from '../../support/sample.ts'

/** What a host says of a file, as `code place rule`; nothing may have been written. */
async function findings(path: string, host: TestHost = testHost()): Promise<readonly string[]> {
  const before = await host.call('overview.list', {})
  const status = await host.call('app.status', {})
  const result = await host.call('file.importFrom', { path })
  if (result.kind === 'imported') return []
  expect(await host.call('overview.list', {})).toEqual(before)
  expect(await host.call('app.status', {})).toEqual(status)
  return result.findings.map(({ code, place, details }) =>
    [code, place, details['rule']].filter((part) => part !== undefined).join(' '),
  )
}

/** The sample after a change. */
function changed(change: (file: LooseFile) => void): string {
  const file = looseSample()
  change(file)
  return fileWith(file)
}

/** A host with the sample meeting in it. */
async function withSample(): Promise<TestHost> {
  const host = testHost()
  await host.call('sample.open', {})
  return host
}

/** Another meeting of the sample's body. */
function another(change: (file: LooseFile) => void): string {
  return changed((file) => {
    at(file, 'meeting')['id'] = 'another'
    change(file)
  })
}

describe('a file that is no meeting', () => {
  test.each([
    { name: 'an empty file', content: '', found: ['NOT_JSON 1:1 syntax'] },
    {
      name: 'malformed JSON',
      content: '{"format": "paragraf-meeting",\n "version": 1,\n}',
      found: ['NOT_JSON 3:1 syntax'],
    },
    { name: 'no UTF-8', content: Buffer.from('{"a": "\xe5"}', 'latin1'), found: ['NOT_JSON 1:1 utf8'] },
    { name: 'a list', content: '[]', found: ['UNKNOWN_FORMAT_VERSION $ type'] },
    {
      name: 'another format',
      content: '{"format": "other", "version": 1}',
      found: ['UNKNOWN_FORMAT_VERSION $.format value'],
    },
    {
      name: 'another version',
      content: '{"format": "paragraf-meeting", "version": 2}',
      found: ['UNKNOWN_FORMAT_VERSION $.version'],
    },
    {
      name: 'very deep JSON',
      content: `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      found: ['NOT_JSON  too_deep'],
    },
  ])('$name', async ({ content, found }) => {
    expect(await findings(fileWith(content))).toEqual(found)
  })

  test('100 MB of nothing is refused before it is read', async () => {
    const path = join(temporaryFolder(), 'huge.json')
    const descriptor = openSync(path, 'w')
    ftruncateSync(descriptor, 100_000_000)
    closeSync(descriptor)
    expect(await findings(path)).toEqual([`FILE_TOO_LARGE ${path}`])
  })

  test('as much garbage as may be read is refused too', async () => {
    expect(await findings(fileWith(`[${'0,'.repeat(10_000_000)}`))).toEqual(['NOT_JSON 1:20000002 syntax'])
  })

  test('a file that is not there, and a folder', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'folder'))
    for (const name of ['gone', 'folder']) {
      expect(await findings(join(folder, name))).toEqual([`FILE_UNREADABLE ${join(folder, name)}`])
    }
  })
})

describe('a meeting with something wrong in it', () => {
  test.each<{ name: string; change: (file: LooseFile) => void; found: readonly string[] }>([
    {
      name: 'a control character in a name',
      change: (file) => {
        at(file, 'people', 0)['familyName'] = 'Öberg\u001b[2J'
      },
      found: ['INVALID_INPUT $.people[0].familyName control_character'],
    },
    {
      name: 'a person in two seats',
      change: (file) => {
        at(file, 'seats', 1)['personId'] = at(file, 'seats', 0)['personId']
      },
      found: ['PERSON_IN_TWO_SEATS $.seats[1].personId'],
    },
    {
      name: 'two §§ with one id',
      change: (file) => {
        at(file, 'attachments')['0'] = { id: 'b1', paragraphId: null, number: 1, title: '' }
        at(file, 'attachments')['1'] = { id: 'b1', paragraphId: null, number: 2, title: '' }
      },
      found: ['DUPLICATE_ID $.attachments[1].id'],
    },
    {
      name: 'a § without number',
      change: (file) => {
        Object.assign(at(file, 'paragraphs', 3), { state: 'planned', fixedNumber: null })
      },
      found: ['PARAGRAPH_WITHOUT_NUMBER $.paragraphs[3]'],
    },
    {
      name: 'somebody unknown',
      change: (file) => {
        at(file, 'meeting')['secretaryId'] = 'nobody'
      },
      found: ['UNKNOWN_REFERENCE $.meeting.secretaryId'],
    },
    {
      name: 'several things at once',
      change: (file) => {
        at(file, 'seats', 1)['personId'] = at(file, 'seats', 0)['personId']
        at(file, 'meeting')['secretaryId'] = 'nobody'
        at(file, 'body', 'numbering')['pattern'] = '§'
      },
      found: [
        'UNKNOWN_REFERENCE $.meeting.secretaryId',
        'PERSON_IN_TWO_SEATS $.seats[1].personId',
        'PARAGRAPH_WITHOUT_NUMBER $.body.numbering.pattern',
      ],
    },
  ])('$name', async ({ change, found }) => {
    expect(await findings(changed(change))).toEqual(found)
  })

  test('of very many findings the first thousand are told, and how many more there are', async () => {
    const { call } = testHost()
    const path = changed((file) => {
      file['attachments'] = Array.from({ length: 1500 }, () => 0)
    })
    const result = await call('file.importFrom', { path })
    expect(result).toMatchObject({ kind: 'refused', fileName: 'meeting.json', omitted: 500 })
    expect(result.kind === 'refused' && result.findings).toHaveLength(1000)
  })

  test('a list that is longer than that of any meeting is refused at once', async () => {
    const path = changed((file) => {
      const seat = at(file, 'seats', 0)
      file['seats'] = Array.from({ length: 10_001 }, (_, i) => ({ ...seat, id: `seat-${i}` }))
    })
    expect(await findings(path)).toEqual(['INVALID_INPUT $.seats too_big'])
  })

  test('what looks like a programme is only a name', async () => {
    const host = testHost()
    const path = changed((file) => {
      at(file, 'people', 0)['familyName'] = '#eval("x")'
      at(file, 'body')['name'] = '"); DROP TABLE meetings; --'
    })
    expect(await findings(path, host)).toEqual([])
    const { meetings } = await host.call('overview.list', {})
    expect(meetings.map(({ bodyName }) => bodyName)).toEqual(['"); DROP TABLE meetings; --'])
  })
})

describe('a meeting that does not fit the registers', () => {
  test('is taken in when it agrees with them', async () => {
    const host = await withSample()
    expect(
      await findings(
        another(() => undefined),
        host,
      ),
    ).toEqual([])
    expect((await host.call('overview.list', {})).meetings).toHaveLength(2)
  })

  test('the same meeting again', async () => {
    expect(await findings(sampleFile, await withSample())).toEqual(['MEETING_EXISTS $.meeting.id'])
  })

  test.each<{ name: string; change: (file: LooseFile) => void; found: readonly string[] }>([
    {
      name: 'its body is called something else',
      change: (file) => {
        at(file, 'body')['name'] = 'Ett annat utskott'
      },
      found: ['REGISTER_CONFLICT $.body.name differs'],
    },
    {
      name: 'a person has changed party',
      change: (file) => {
        at(file, 'people', 0)['party'] = 'X'
      },
      found: ['REGISTER_CONFLICT $.people[0].party differs'],
    },
    {
      name: 'a seat has another role',
      change: (file) => {
        at(file, 'seats', 0)['role'] = 'none'
      },
      found: ['REGISTER_CONFLICT $.seats[0].role differs'],
    },
    {
      name: 'two seats have changed places',
      change: (file) => {
        const seats = listIn(file, 'seats')
        seats.push(...seats.splice(0, 1))
      },
      found: ['REGISTER_CONFLICT $.seats order_differs'],
    },
    {
      name: 'it has a seat that would change the meeting that is there',
      change: (file) => {
        const seats = listIn(file, 'seats')
        seats.push({ ...seats[0], id: 'new-seat', personId: null, role: 'none' })
      },
      found: ['REGISTER_CONFLICT $.seats[6] changes_a_meeting'],
    },
  ])('$name', async ({ change, found }) => {
    const seatCount = listIn(looseSample(), 'seats').length
    expect(await findings(another(change), await withSample())).toEqual(
      found.map((line) => line.replace('[6]', `[${seatCount}]`)),
    )
  })

  test('the register has a seat on its day that it lacks', async () => {
    const host = await withSample()
    const path = another((file) => {
      const seats = listIn(file, 'seats')
      const last = seats.at(-1)?.['personId']
      seats.pop()
      file['rollCall'] = listIn(file, 'rollCall').filter(({ personId }) => personId !== last)
    })
    expect(await findings(path, host)).toEqual(['REGISTER_CONFLICT $.seats seat_missing'])
  })

  test('a body may have had other seats at another time', async () => {
    const host = await withSample()
    const path = another((file) => {
      at(file, 'meeting')['date'] = '2030-01-08'
      Object.assign(at(file, 'meeting'), { attestedOn: null })
      const seats = listIn(file, 'seats')
      for (const seat of seats)
        Object.assign(seat, { id: `${String(seat['id'])}-2030`, from: '2030-01-01', to: null })
      file['attendance'] = []
    })
    const known = await host.call('seats.list', { bodyId: 'kspu' })
    const ended = known.map((seat) => ({ ...seat, to: '2029-12-31' }))
    await host.call('seats.save', { bodyId: 'kspu', people: [], seats: ended })
    expect(await findings(path, host)).toEqual([])
    expect(await host.call('seats.list', { bodyId: 'kspu' })).toHaveLength(known.length * 2)
  })
})
