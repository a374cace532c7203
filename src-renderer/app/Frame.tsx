import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { SaveSign } from '../ui/StatusBar.tsx'
import { StatusBar } from '../ui/StatusBar.tsx'
import { dismissUnshown, useUnshown } from './bugs.ts'
import { instantText } from './clock.ts'
import { keysOf } from './commands.ts'
import { runCommand } from './command-bus.ts'
import { StatusSlot } from './FrameSlots.tsx'
import { dismissRefusal, retrySaving, useMeeting } from './meeting-store.ts'
import { dismissHostState, useStatus } from './status-store.ts'
import { errorText, texts } from './texts.sv.ts'

export interface FrameProps {
  readonly titleBar: ReactNode
  readonly children: ReactNode
}

/** What is around every screen: the title line, messages that belong to no place of their own, the status line. */
export function Frame({ titleBar, children }: FrameProps): ReactNode {
  return (
    <div className="app">
      {titleBar}
      <div className="app-body">
        <Messages />
        {children}
      </div>
      <Status />
    </div>
  )
}

/** Failures that no screen shows in a place of their own, and what has become of the host. */
function Messages(): ReactNode {
  const unshown = useUnshown()
  const refusal = useMeeting((meeting) => meeting.refusal)
  const trouble = useMeeting((meeting) => meeting.trouble)
  const host = useStatus((state) => state.host)
  return (
    <div className="messages">
      {host === 'gone' && <Notice kind="error">{texts.app.host.gone}</Notice>}
      {host === 'restarted' && (
        <Notice kind="info" actions={<CloseButton run={dismissHostState} />}>
          {texts.app.host.restarted}
        </Notice>
      )}
      {trouble !== null && host !== 'gone' && <Notice kind="error">{errorText(trouble)}</Notice>}
      {refusal !== null && (
        <Notice kind="error" actions={<CloseButton run={dismissRefusal} />}>
          {errorText(refusal)}
        </Notice>
      )}
      {unshown !== null && (
        <Notice kind="error" actions={<CloseButton run={dismissUnshown} />}>
          {unshown.failure === null ? texts.app.bug.title : errorText(unshown.failure)}
        </Notice>
      )}
    </div>
  )
}

function CloseButton({ run }: { readonly run: () => void }): ReactNode {
  return (
    <Button kind="quiet" onPress={run}>
      {texts.app.close}
    </Button>
  )
}

function Status(): ReactNode {
  const sign = useSaveSign()
  return (
    <StatusBar
      label={texts.app.status.label}
      sign={sign}
      end={
        <Button kind="quiet" keys={keysOf('help.keyboard')} onPress={() => runCommand('help.keyboard')}>
          {texts.app.shortcuts.open}
        </Button>
      }
    >
      {sign.state === 'failed' && (
        <Button kind="plain" onPress={() => void retrySaving()}>
          {texts.app.status.retry}
        </Button>
      )}
      <StatusSlot />
    </StatusBar>
  )
}

function useSaveSign(): SaveSign {
  const { allSaved, savedAt, saving, failed } = texts.app.status
  const meetingState = useMeeting((meeting) => meeting.saveState)
  const meetingSavedAt = useMeeting((meeting) => meeting.savedAt)
  const otherSaves = useStatus((state) => state.saving)
  const otherTrouble = useStatus((state) => state.trouble)
  if (meetingState === 'failed' || (meetingState === null && otherTrouble !== null)) {
    return { state: 'failed', text: failed, strong: '' }
  }
  if (meetingState === 'saving' || otherSaves > 0) return { state: 'saving', text: saving, strong: '' }
  if (meetingSavedAt === null) return { state: 'saved', text: allSaved, strong: '' }
  return { state: 'saved', text: savedAt, strong: instantText(meetingSavedAt) }
}
