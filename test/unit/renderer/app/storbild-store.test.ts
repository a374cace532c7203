import { expect, test } from 'vitest'
import { paragraphOfRoom } from '../../../../src-renderer/app/storbild-store.ts'
import { aCommittee, having, paragraphWith } from '../../../support/record-builder.ts'

const planned = having(
  aCommittee(3),
  paragraphWith(1, { state: 'closed' }),
  paragraphWith(2, { state: 'planned' }),
  paragraphWith(3, { state: 'planned' }),
)
const open = having(planned, paragraphWith(2, { state: 'open' }))

test.each([
  { name: 'the § that is treated and shown here', record: open, chosen: 'p2', room: 'p2' },
  {
    name: 'the § that is treated, also while another is looked back at',
    record: open,
    chosen: 'p1',
    room: 'p2',
  },
  {
    name: 'the § that is treated, also while one to come is looked at',
    record: open,
    chosen: 'p3',
    room: 'p2',
  },
  { name: 'the § that is shown when none is treated', record: planned, chosen: 'p3', room: 'p3' },
  { name: 'the next § when none has been chosen', record: planned, chosen: null, room: 'p2' },
  {
    name: 'nothing in a meeting without items',
    record: { ...planned, paragraphs: [] },
    chosen: null,
    room: null,
  },
])('the room sees $name', ({ record, chosen, room }) => {
  expect(paragraphOfRoom(record, chosen)).toBe(room)
})
