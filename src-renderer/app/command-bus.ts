import { useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'
import { call, onEvent } from '../bridge.ts'
import type { CommandId } from './command-ids.ts'
import { windowCommandOf } from './commands.ts'

type Handler = () => void

interface Registered {
  readonly id: CommandId
  readonly handler: Handler
}

/** Who answers to which command at the moment; the one registered last comes first. */
const useHandlers = create<{ readonly handlers: readonly Registered[] }>(() => ({ handlers: [] }))

/** Answers to a command while the component is shown. */
export function useCommand(id: CommandId, handler: Handler): void {
  const latest = useEffectEvent(handler)
  useEffect(() => {
    const registered: Registered = { id, handler: () => latest() }
    useHandlers.setState(({ handlers }) => ({ handlers: [registered, ...handlers] }))
    return () =>
      useHandlers.setState(({ handlers }) => ({ handlers: handlers.filter((other) => other !== registered) }))
  }, [id])
}

/** The commands that somebody answers to at the moment. */
export function useAvailableCommands(): ReadonlySet<CommandId> {
  return new Set(useHandlers((state) => state.handlers).map(({ id }) => id))
}

/** The commands that somebody answers to at this moment, outside React. */
export function availableCommands(): ReadonlySet<CommandId> {
  return new Set(useHandlers.getState().handlers.map(({ id }) => id))
}

/** Runs a command. Gives false when nobody answers to it at the moment. */
export function runCommand(id: string): boolean {
  const registered = useHandlers.getState().handlers.find((candidate) => candidate.id === id)
  registered?.handler()
  return registered !== undefined
}

/** Runs commands from the keyboard and the menu. Gives the way to stop. */
export function watchCommands(): () => void {
  document.addEventListener('keydown', runPressed)
  const stopMenu = onEvent('menu.command', ({ command }) => runCommand(command))
  const stopTelling = tellMenu()
  return () => {
    document.removeEventListener('keydown', runPressed)
    stopMenu()
    stopTelling()
  }
}

/** Lets the menu know which commands can be chosen. Gives the way to stop. */
function tellMenu(): () => void {
  let told = ''
  let isWaiting = false
  const tell = (): void => {
    isWaiting = false
    const available = [...availableCommands()].toSorted()
    if (available.join(' ') === told) return
    told = available.join(' ')
    void call('app.commands', { available })
  }
  tell()
  // A screen that gives way to another takes its commands along one by one: they are told of once, afterwards.
  return useHandlers.subscribe(() => {
    if (!isWaiting) queueMicrotask(tell)
    isWaiting = true
  })
}

function runPressed(event: KeyboardEvent): void {
  // Whoever has the focus comes first: an editor or a list that has taken the key says so.
  if (event.defaultPrevented || event.isComposing) return
  const command = windowCommandOf(event)
  if (command !== null && runCommand(command.id)) event.preventDefault()
}
