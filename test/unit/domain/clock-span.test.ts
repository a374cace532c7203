import { expect, test } from 'vitest'
import { clockSpan } from '#domain/clock-span.ts'
import { type Step, aCommittee, having, leaves, withEvent } from '../../support/record-builder.ts'

const at = (kind: 'arrives' | 'leaves', time: string): Step =>
  withEvent(kind, 'm2', { paragraphId: 'p2', time })

test.each<{ readonly name: string; readonly steps: readonly Step[]; readonly text: string }>([
  { name: 'there all the time', steps: [], text: '' },
  {
    name: 'corpus 005: between two times',
    steps: [at('arrives', '17:00'), at('leaves', '19:45')],
    text: '17.00–19.45',
  },
  { name: 'corpus 080: left early', steps: [at('leaves', '14:45')], text: '–14.45' },
  { name: 'corpus 009: came late', steps: [at('arrives', '17:20')], text: '17.20–' },
  {
    name: 'left and came back',
    steps: [at('leaves', '18:00'), at('arrives', '19:00')],
    text: '–18.00, 19.00–',
  },
  { name: 'no time noted', steps: [leaves('m2', 2)], text: '' },
  { name: 'another', steps: [withEvent('leaves', 'm3', { time: '18:00' })], text: '' },
])('$name', ({ steps, text }) => {
  expect(clockSpan(having(aCommittee(3), ...steps), 'm2')).toBe(text)
})
