import { AppError } from '../domain/errors.ts'
import type { MeetingId } from '../domain/ids.ts'
import type { Context } from './context.ts'
import { importMeeting } from './import-meeting.ts'

/**
 * The sample meeting, taken in unless it is there.
 *
 * @throws AppError when it cannot be taken in, e.g. REGISTER_CONFLICT when its body has been changed and it was removed
 */
export function openSample(context: Context): { readonly meetingId: MeetingId } {
  const result = importMeeting(context, context.resource('samples', 'kspu-2020-05-13.json'))
  if (result.kind === 'imported') return { meetingId: result.meetingId }
  const there = result.findings.find(({ code }) => code === 'MEETING_EXISTS')
  if (there) return { meetingId: String(there.details['id']) }
  const [first] = result.findings
  throw new AppError(first?.code ?? 'INVALID_INPUT', first?.place ?? '', first?.details ?? {})
}
