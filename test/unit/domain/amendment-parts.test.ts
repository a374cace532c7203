import { describe, expect, test } from 'vitest'
import { partsOfEdit, wholeAmendment } from '#domain/amendment-parts.ts'

const base = ['Planen antas.', 'Avgiften höjs.', 'Utredning görs.']

describe('what an edited proposal asks for', () => {
  test.for([
    { name: 'nothing changed', edited: base, parts: [] },
    { name: 'nothing left', edited: [], parts: [] },
    {
      name: 'one point changed',
      edited: ['Planen antas.', 'Avgiften sänks.', 'Utredning görs.'],
      parts: [{ kind: 'amend', point: 2, before: 'Avgiften höjs.', clauses: ['Avgiften sänks.'] }],
    },
    {
      name: 'two points changed',
      edited: ['Planen avslås.', 'Avgiften höjs.', 'Ingen utredning görs.'],
      parts: [
        { kind: 'amend', point: 1, before: 'Planen antas.', clauses: ['Planen avslås.'] },
        { kind: 'amend', point: 3, before: 'Utredning görs.', clauses: ['Ingen utredning görs.'] },
      ],
    },
    {
      name: 'a point taken out',
      edited: ['Planen antas.', 'Utredning görs.'],
      parts: [{ kind: 'reject', point: 2, before: 'Avgiften höjs.', clauses: [] }],
    },
    {
      name: 'points added',
      edited: [...base, 'Nämnden återrapporterar.', 'Akten läggs till handlingarna.'],
      parts: [
        {
          kind: 'add',
          point: null,
          before: null,
          clauses: ['Nämnden återrapporterar.', 'Akten läggs till handlingarna.'],
        },
      ],
    },
    {
      name: 'a point changed and one added',
      edited: ['Planen antas.', 'Avgiften sänks.', 'Utredning görs.', 'Nämnden återrapporterar.'],
      parts: [
        { kind: 'amend', point: 2, before: 'Avgiften höjs.', clauses: ['Avgiften sänks.'] },
        { kind: 'add', point: null, before: null, clauses: ['Nämnden återrapporterar.'] },
      ],
    },
    {
      name: 'nothing as it was',
      edited: ['Planen avslås.'],
      parts: [wholeAmendment(base, ['Planen avslås.'])],
    },
  ])('$name', ({ edited, parts }) => {
    expect(partsOfEdit(base, edited)).toEqual(parts)
  })

  test('a proposal of one point is amended as a whole, or added to', () => {
    expect(partsOfEdit(['Taxan höjs.'], ['Taxan sänks.'])).toEqual([
      { kind: 'amend', point: null, before: 'Taxan höjs.', clauses: ['Taxan sänks.'] },
    ])
    expect(partsOfEdit(['Taxan höjs.'], ['Taxan höjs.', 'Effekten följs upp.'])).toEqual([
      { kind: 'add', point: null, before: null, clauses: ['Effekten följs upp.'] },
    ])
  })
})
