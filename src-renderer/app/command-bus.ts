import { useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'
import { onEvent } from '../bridge.ts'
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
  return () => {
    document.removeEventListener('keydown', runPressed)
    stopMenu()
  }
}

function runPressed(event: KeyboardEvent): void {
  // Whoever has the focus comes first: an editor or a list that has taken the key says so.
  if (event.defaultPrevented || event.isComposing) return
  const command = windowCommandOf(event)
  if (command !== null && runCommand(command.id)) event.preventDefault()
}
