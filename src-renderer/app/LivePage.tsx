import type { ReactNode } from 'react'
import { LiveScreen } from '../features/live/LiveScreen.tsx'
import type { LivePanels } from '../features/live/LiveScreen.tsx'
import { MotionForm } from '../features/motions/MotionForm.tsx'
import { MotionList } from '../features/motions/MotionList.tsx'
import { QuestionPanel } from '../features/propositionsordning/QuestionPanel.tsx'
import { AttendancePanel } from '../features/roll-call/AttendancePanel.tsx'
import { RollCallPanel } from '../features/roll-call/RollCallPanel.tsx'
import { VotePanel } from '../features/vote/VotePanel.tsx'

const panels: LivePanels = {
  motionList: (paragraph, locked) => <MotionList paragraph={paragraph} locked={locked} />,
  motion: (paragraph, onDone) => <MotionForm paragraph={paragraph} onDone={onDone} />,
  question: (paragraph, onDone) => <QuestionPanel paragraph={paragraph} onDone={onDone} />,
  rollCall: (onDone) => <RollCallPanel onDone={onDone} />,
  attendance: (paragraph, onDone) => <AttendancePanel paragraph={paragraph} onDone={onDone} />,
  vote: (paragraph, vote, onDone) => <VotePanel paragraph={paragraph} vote={vote} onDone={onDone} />,
}

/** The Möte tab: the live screen with the panels of the features that it holds. */
export function LivePage(): ReactNode {
  return <LiveScreen panels={panels} />
}
