import { expect, test } from 'vitest'
import { findings, said } from '../../../support/check-findings.ts'
import { aDissent } from '../../../support/dissents.ts'
import { aMotion } from '../../../support/facts.ts'
import { aCommittee, adding, bodyKind, having, paragraphWith, text } from '../../../support/record-builder.ts'

const number = '121212-1212'

test('a personnummer is looked for in all that prints, and never repeated', () => {
  const record = having(
    aCommittee(4),
    paragraphWith(2, { title: `Ansökan ${number}` }),
    text(3, 'summary', `Sökande ${number}`),
    adding('motions', aMotion('a', 'referBack', 'm2', { justification: `för ${number}`, receiver: 'x' })),
    adding('dissents', aDissent({ text: number })),
  )
  const found = findings(record, 'text.personnummer')
  expect(found.map(({ place }) => place.kind)).toEqual(['paragraph', 'section', 'fact', 'fact'])
  expect(JSON.stringify(found)).not.toContain(number)
})

test('not in a § that is kept secret', () => {
  const record = having(aCommittee(3), paragraphWith(3, { visibility: 'secret' }), text(3, 'summary', number))
  expect(said(record, 'text.personnummer')).toEqual([])
})

test('the first unfilled placeholder of a text is told, in notes too', () => {
  const record = having(
    aCommittee(3),
    bodyKind('informal'),
    text(3, 'free', '{Person} lämnar {mottagare} ett svar.'),
  )
  expect(said(record, 'text.placeholder')).toEqual(['I § 3 är ”{Person}” inte ifyllt.'])
})
