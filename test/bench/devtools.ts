/** A line to a browser's own debugging protocol, for the one question that a start is measured by. */
export type DevTools = {
  readonly send: (method: string, params: object, sessionId?: string) => Promise<unknown>
  readonly close: () => void
}

type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** Connects to the address that Electron says on its error stream; `event` hears what is told unasked. */
export async function connect(
  address: string,
  event: (method: string, params: unknown) => void,
): Promise<DevTools> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error } = JSON.parse(String(data)) as Message
    if (method !== undefined) event(method, params)
    const call = id === undefined ? undefined : waiting.get(id)
    if (error === undefined) call?.resolve(result)
    else call?.reject(new Error(error.message))
  })
  const { promise: opened, resolve, reject } = Promise.withResolvers<void>()
  socket.addEventListener('open', () => resolve())
  socket.addEventListener('error', () => reject(new Error(`${address} does not answer`)))
  socket.addEventListener('close', () => {
    for (const call of waiting.values()) call.reject(new Error('The window has closed'))
  })
  await opened
  let calls = 0
  return {
    send: (method, params, sessionId) => {
      const call = Promise.withResolvers<unknown>()
      const id = (calls += 1)
      waiting.set(id, call)
      socket.send(JSON.stringify({ id, method, params, sessionId }))
      return call.promise
    },
    close: () => socket.close(),
  }
}
