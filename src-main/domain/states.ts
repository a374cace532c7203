import { type Meeting, type MeetingState, meetingStates } from './meeting.ts'

/** Whether the meeting has come so far in its life as the state, or farther. */
export function hasReached(meeting: Meeting, state: MeetingState): boolean {
  return meetingStates.indexOf(meeting.state) >= meetingStates.indexOf(state)
}
