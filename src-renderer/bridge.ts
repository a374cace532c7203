import { AppError } from '#domain/errors.ts'
import type { EventName } from '#ipc/channels'
import type { ChannelInput, ChannelValue, EventPayload, PageChannel, Reply } from '#ipc/contract'

/** What the preload puts on the window: the only way out of the page. */
interface Bridge {
  invoke(channel: PageChannel, input: unknown): Promise<Reply<unknown>>
  on(name: EventName, listener: (payload: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly paragraf: Bridge
  }
}

/**
 * Asks the host, or the shell, for something.
 *
 * @throws AppError with the failure that was answered; anything else thrown is a bug
 */
export async function call<TChannel extends PageChannel>(
  channel: TChannel,
  input: ChannelInput<TChannel>,
): Promise<ChannelValue<TChannel>> {
  const reply = await window.paragraf.invoke(channel, input)
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.place, reply.error.details)
  // What crosses the bridge has been checked against the contract on the other side.
  return reply.value as ChannelValue<TChannel>
}

/** Listens to something that the host or the shell sends unasked. Gives the way to stop. */
export function onEvent<TName extends EventName>(
  name: TName,
  listener: (payload: EventPayload<TName>) => void,
): () => void {
  return window.paragraf.on(name, (payload) => listener(payload as EventPayload<TName>))
}
