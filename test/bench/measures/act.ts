import { join } from 'node:path'
import type { Host } from '../../../src-main/host.ts'
import { bound, spread, type Bench, type Measure, type Row } from '../measure.ts'
import { blocksOf, committeeWriting } from '../records.ts'
import { percentile } from '../statistics.ts'
import { call, openHost, storeMeetings } from '../store.ts'
import { prose } from '../words.ts'

const writes = 300

/** Typed text on its way to the disk and read back from there, in a meeting of 100 §§. */
export const actMeasure: Measure = {
  name: 'act',
  what: 'text.write through the host, written and read back',
  window: false,
  run: measureActs,
}

async function measureActs({ folder, note }: Bench): Promise<readonly Row[]> {
  const data = join(folder, 'act')
  const record = committeeWriting(100)
  storeMeetings(data, [record])
  const host = openHost(data)
  try {
    const times = await write(host, record.meeting.id)
    note(`${spread(times)} ms`)
    return [bound('act.textWrite', percentile(times, 95), { unit: 'ms', budget: 50 })]
  } finally {
    await host.close()
  }
}

/** Each write has a word more than the last, as typing has, and joins its step of undo. */
async function write(host: Host, meetingId: string): Promise<readonly number[]> {
  const lines = prose(5)
  const words = prose(10).join(' ').split(' ')
  const sectionId = 'p3-decision'
  const times: number[] = []
  await call(host, 'meeting.read', { meetingId })
  for (let i = 0; i < writes; i += 1) {
    const typed = words.slice(0, i + 1).join(' ')
    const blocks = [...blocksOf(sectionId, [...lines, typed])]
    const started = performance.now()
    await call(host, 'meeting.act', {
      meetingId,
      act: { kind: 'text.write', sectionId, blocks },
      merge: i > 0,
    })
    times.push(performance.now() - started)
  }
  return times
}
