import type { MeetingRecord } from '#domain/record.ts'
import { useCommand } from '../../app/command-bus.ts'
import type { AskedEvent } from '../../app/live-store.ts'
import { askWho, showPanel } from '../../app/live-store.ts'

/** The commands that name what happens first, and then ask with whom; before the roll call is done it comes first. */
export function useAttendanceCommands({ meeting }: MeetingRecord): void {
  const ask = (kind: AskedEvent): void => (meeting.rollCallDone ? askWho(kind) : showPanel('rollCall'))
  useCommand('live.recused', () => ask('recused'))
  useCommand('live.abstains', () => ask('abstainsFromDecision'))
  useCommand('live.arrives', () => ask('arrives'))
  useCommand('live.leaves', () => ask('leaves'))
  useCommand('live.takesChair', () => ask('takesChair'))
}
