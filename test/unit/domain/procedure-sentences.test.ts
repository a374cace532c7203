import { expect, test } from 'vitest'
import type { Paragraph } from '#domain/meeting.ts'
import { adjournmentSentences, procedureSentences } from '#domain/procedure-sentences.ts'
import { aCommittee } from '../../support/record-builder.ts'

const record = aCommittee(2)
const [first] = record.paragraphs

test.each<{ name: string; change: Partial<Paragraph>; gives: readonly string[] }>([
  { name: 'an ordinary §', change: {}, gives: [] },
  { name: 'withdrawn', change: { state: 'withdrawn', closedDoors: true }, gives: ['Ärendet utgår.'] },
  {
    name: 'added at the table',
    change: { addedAtMeeting: true, title: 'Brand i förrådet' },
    gives: ['Byggnadsnämnden beslutar att ärendet Brand i förrådet läggs till på dagordningen.'],
  },
  {
    name: 'closed doors',
    change: { closedDoors: true },
    gives: ['Byggnadsnämnden beslutar att överläggningen i ärendet ska hållas inom stängda dörrar.'],
  },
  {
    name: 'attested at once',
    change: { immediateJustering: true },
    gives: [
      'Byggnadsnämnden beslutar att paragrafen ska justeras omedelbart.',
      'Paragrafen är omedelbart justerad.',
    ],
  },
])('$name', ({ change, gives }) => {
  const paragraph = { ...(first as Paragraph), ...change }
  expect(procedureSentences(record, paragraph).map(({ text }) => text)).toEqual(gives)
})

test('a break is told when it is over', () => {
  const adjournment = { id: 'b1', paragraphId: 'p1', from: '10:10', to: null }
  expect(adjournmentSentences(record, adjournment)).toEqual([])
  expect(adjournmentSentences(record, { ...adjournment, to: '10:25' })).toMatchObject([
    { factId: 'b1', section: 'adjournment', text: 'Sammanträdet ajourneras klockan 10.10–10.25.' },
  ])
})
