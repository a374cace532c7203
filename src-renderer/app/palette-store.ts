import { create } from 'zustand'

/** What the palette finds: all there is, or what may be done in a § besides going on; null while it is closed. */
export type PaletteShown = 'everything' | 'besides' | null

const usePaletteState = create<{ readonly shown: PaletteShown }>(() => ({ shown: null }))

/** What the palette finds at the moment. */
export function usePaletteShown(): PaletteShown {
  return usePaletteState(({ shown }) => shown)
}

/** Opens the palette, or closes it with null. */
export function showPalette(shown: PaletteShown): void {
  usePaletteState.setState({ shown })
}
