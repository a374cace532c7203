import type { ReactNode } from 'react'
import { ClosingPanel } from '../features/closing/ClosingPanel.tsx'
import { DissentPanel } from '../features/dissent/DissentPanel.tsx'
import { ElectionPanel } from '../features/election/ElectionPanel.tsx'
import { FindPanel } from '../features/find/FindPanel.tsx'
import { LiveScreen } from '../features/live/LiveScreen.tsx'
import type { LivePanels } from '../features/live/LiveScreen.tsx'
import { MotionForm } from '../features/motions/MotionForm.tsx'
import { MotionList } from '../features/motions/MotionList.tsx'
import { QuestionPanel } from '../features/propositionsordning/QuestionPanel.tsx'
import { AttendancePanel } from '../features/roll-call/AttendancePanel.tsx'
import { RollCallPanel } from '../features/roll-call/RollCallPanel.tsx'
import { VersionsPanel } from '../features/versions/VersionsPanel.tsx'
import { VotePanel } from '../features/vote/VotePanel.tsx'

const panels: LivePanels = {
  rollCall: (props) => <RollCallPanel {...props} />,
  attendance: (props) => <AttendancePanel {...props} />,
  motion: (props) => <MotionForm {...props} />,
  question: (props) => <QuestionPanel {...props} />,
  vote: (props) => <VotePanel {...props} />,
  election: (props) => <ElectionPanel {...props} />,
  reservation: (props) => <DissentPanel kind="reservation" {...props} />,
  note: (props) => <DissentPanel kind="note" {...props} />,
  versions: (props) => <VersionsPanel key={props.paragraph.id} {...props} />,
  find: (props) => <FindPanel {...props} />,
  statement: (props) => <DissentPanel kind="statement" {...props} />,
  closing: ({ onDone }) => <ClosingPanel onDone={onDone} />,
}

/** The Möte tab: the live screen with the panels of the features that it holds. */
export function LivePage(): ReactNode {
  return <LiveScreen panels={panels} MotionList={MotionList} />
}
