import { create } from 'zustand'
import type { FindOptions } from '#domain/find-text.ts'
import { plainFind } from '#domain/find-text.ts'

/** What is searched for in the meeting. Kept while the panel is closed, so that F3 goes on. */
export interface Find {
  readonly search: string
  readonly options: FindOptions
  readonly replacement: string
  /** The panel also replaces. */
  readonly replaces: boolean
  /** Which of the places found is shown; -1 before any has been. */
  readonly at: number
  /** Counts how often the search was asked for: each time the hands go to its field. */
  readonly asked: number
}

const unasked: Find = {
  search: '',
  options: plainFind,
  replacement: '',
  replaces: false,
  at: -1,
  asked: 0,
}

export const useFind = create<Find>(() => unasked)

/** Opens a search, for what is selected when something is. */
export function askFind(selected: string, replaces: boolean): void {
  useFind.setState(({ search, asked, at }) => ({
    search: selected === '' ? search : selected,
    at: selected === '' || selected === search ? at : -1,
    replaces,
    asked: asked + 1,
  }))
}

/** Searches for something else, or otherwise; nothing found is shown yet. */
export function setFind(changes: Partial<Pick<Find, 'search' | 'options'>>): void {
  useFind.setState({ ...changes, at: -1 })
}

/** Forgets what was searched for, when another meeting is opened. */
export function resetFind(): void {
  useFind.setState(unasked)
}
