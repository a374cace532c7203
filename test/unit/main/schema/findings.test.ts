import { describe, expect, test } from 'vitest'
import { seatSchema } from '#schema/body.ts'
import { findingsOf, pathText } from '#schema/findings.ts'
import { meetingFileSchema } from '#schema/meeting-file.ts'
import { at, looseSample, type LooseFile } from '../../../support/sample.ts'

describe('pathText', () => {
  test.each([
    { path: [], text: '$' },
    { path: ['paragraphs', 3, 'title'], text: '$.paragraphs[3].title' },
    {
      path: ['body', 'template', 'phrases', 'proposition.ett_förslag'],
      text: `$.body.template.phrases['proposition.ett_förslag']`,
    },
    { path: ["it's"], text: String.raw`$['it\'s']` },
  ])('$text', ({ path, text }) => {
    expect(pathText(path)).toBe(text)
  })
})

/** The findings of the sample after one change, as `place rule`. */
function after(change: (file: LooseFile) => void): readonly string[] {
  const file = looseSample()
  change(file)
  const outcome = meetingFileSchema.safeParse(file)
  if (outcome.success) return []
  return findingsOf(outcome.error).map(({ place, details }) => `${place} ${details['rule']}`)
}

describe('each rule says where it was broken', () => {
  test.each<{ name: string; change: (file: LooseFile) => void; found: readonly string[] }>([
    { name: 'nothing', change: () => undefined, found: [] },
    {
      name: 'a wrong type',
      change: (file) => {
        at(file, 'meeting')['number'] = '7'
      },
      found: ['$.meeting.number type'],
    },
    {
      name: 'a missing field',
      change: (file) => {
        delete at(file, 'meeting')['place']
      },
      found: ['$.meeting.place type'],
    },
    {
      name: 'an unknown field',
      change: (file) => {
        at(file, 'people', 0)['personnummer'] = ''
      },
      found: ['$.people[0] unknown_field'],
    },
    {
      name: 'an unknown word',
      change: (file) => {
        at(file, 'meeting')['state'] = 'over'
      },
      found: ['$.meeting.state value'],
    },
    {
      name: 'an unknown kind of block',
      change: (file) => {
        at(file, 'sections', 0, 'blocks', 0)['kind'] = 'image'
      },
      found: ['$.sections[0].blocks[0].kind value'],
    },
    {
      name: 'a control character',
      change: (file) => {
        at(file, 'paragraphs', 1)['title'] = 'a\u0007'
      },
      found: ['$.paragraphs[1].title control_character'],
    },
    {
      name: 'a wrong id',
      change: (file) => {
        at(file, 'people', 2)['id'] = 'å'
      },
      found: ['$.people[2].id id'],
    },
    {
      name: 'a day that is none',
      change: (file) => {
        at(file, 'meeting')['date'] = '2020-02-30'
      },
      found: ['$.meeting.date date'],
    },
    {
      name: 'a time that is none',
      change: (file) => {
        at(file, 'meeting')['startTime'] = '9.58'
      },
      found: ['$.meeting.startTime clock'],
    },
    {
      name: 'a number that is too small',
      change: (file) => {
        at(file, 'meeting')['number'] = 0
      },
      found: ['$.meeting.number too_small'],
    },
    {
      name: 'a text that is too long',
      change: (file) => {
        at(file, 'meeting')['place'] = 'x'.repeat(1001)
      },
      found: ['$.meeting.place too_big'],
    },
    {
      name: 'a person without a name',
      change: (file) => {
        Object.assign(at(file, 'people', 0), { givenName: ' ', familyName: '' })
      },
      found: ['$.people[0] person_without_name'],
    },
    {
      name: 'a seat that ends first',
      change: (file) => {
        at(file, 'seats', 0)['to'] = '1999-01-01'
      },
      found: ['$.seats[0] ends_before_it_begins'],
    },
    {
      name: 'a ragged table',
      change: (file) => {
        const rows = [[[], []], [[]]]
        at(file, 'sections', 0)['blocks'] = [{ kind: 'table', id: 't', origin: null, rows }]
      },
      found: ['$.sections[0].blocks[0].rows rows_differ_in_length'],
    },
    {
      name: 'two things at once',
      change: (file) => {
        at(file, 'meeting')['number'] = 0
        at(file, 'people', 0)['id'] = ''
      },
      found: ['$.people[0].id id', '$.meeting.number too_small'],
    },
  ])('$name', ({ change, found }) => {
    expect(after(change)).toEqual(found)
  })
})

test('a finding does not repeat what was written', () => {
  const outcome = seatSchema.safeParse({ id: 'personnummer 19121212-1212' })
  expect(outcome.success ? '' : JSON.stringify(findingsOf(outcome.error))).not.toContain('1212')
})
