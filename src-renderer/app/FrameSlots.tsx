import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { create } from 'zustand'

type SlotName = 'title' | 'status'

const useSlots = create<Readonly<Record<SlotName, HTMLElement | null>>>(() => ({ title: null, status: null }))

function setTitleSlot(title: HTMLElement | null): void {
  useSlots.setState({ title })
}

function setStatusSlot(status: HTMLElement | null): void {
  useSlots.setState({ status })
}

/** The place in the title line that screens fill with `TitleActions`. */
export function TitleSlot(): ReactNode {
  return <div className="slot-title" ref={setTitleSlot} />
}

/** The place in the status line that screens fill with `StatusItems`. */
export function StatusSlot(): ReactNode {
  return <div className="slot-status" ref={setStatusSlot} />
}

/** What a screen puts at the end of the title line: its one primary action. */
export function TitleActions({ children }: { readonly children: ReactNode }): ReactNode {
  const slot = useSlots((slots) => slots.title)
  return slot === null ? null : createPortal(children, slot)
}

/** What a screen adds to the status line after the save sign: spans. */
export function StatusItems({ children }: { readonly children: ReactNode }): ReactNode {
  const slot = useSlots((slots) => slots.status)
  return slot === null ? null : createPortal(children, slot)
}
