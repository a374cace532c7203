import { expect, test } from 'vitest'
import type { Right } from '#domain/rights.ts'
import { rightText } from '#domain/rights-words.ts'

test.each<[Right, string]>([
  [{ kind: 'granted' }, ''],
  [{ kind: 'denied', reason: 'notPresent', source: 'KL 6:17' }, 'är inte närvarande (KL 6:17)'],
  [{ kind: 'denied', reason: 'notServing', source: 'KL 4:22' }, 'tjänstgör inte (KL 4:22)'],
  [{ kind: 'denied', reason: 'recused', source: 'KL 6:30' }, 'är jävig (KL 6:30)'],
  [{ kind: 'denied', reason: 'tookNoPart', source: 'KL 4:27' }, 'deltar inte i beslutet (KL 4:27)'],
  [
    { kind: 'denied', reason: 'mayNotReturn', source: '' },
    'har avbrutit tjänstgöringen och får inte tjänstgöra igen samma dag',
  ],
  [{ kind: 'denied', reason: 'noSeat', source: 'KL 5:17' }, 'är varken ledamot eller ersättare (KL 5:17)'],
  [{ kind: 'doubtful', reason: 'abstainedInVote', source: 'KL 4:25' }, 'avstod i omröstningen (KL 4:25)'],
  [
    { kind: 'doubtful', reason: 'decidedLocally', source: 'KL 6:17' },
    'beror på vad fullmäktige har bestämt (KL 6:17)',
  ],
])('%j', (right, text) => {
  expect(rightText(right)).toBe(text)
})
