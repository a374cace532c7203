import type { ChannelValue } from '#ipc/contract'
import { call } from '../bridge.ts'

type Overview = ChannelValue<'overview.list'>

let begun: Promise<Overview> | null = null

/** Asks for the overview while the program starts, so that it is there when the screen is. */
export function beginOverview(): void {
  begun = call('overview.list', {})
  // Told to whoever reads it.
  begun.catch(() => undefined)
}

/** What has been asked for is not wanted any more: by the time that it is shown, there may be more in it. */
export function forgetOverview(): void {
  begun = null
}

/** The overview: once the one that the start has asked for, from then on as it stands. @throws AppError */
export function readOverview(): Promise<Overview> {
  const read = begun ?? call('overview.list', {})
  forgetOverview()
  return read
}
