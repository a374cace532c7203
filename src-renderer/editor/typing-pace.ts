/** Typed text is handed over this long after the last key … */
const pauseMs = 250
/** … and at the latest this long after the first, so that a keystroke is on disk within a second. */
const longestMs = 600
/** When so much of that is left, it is done behind the frame of a key: where a timer ends, the next key may have to wait. */
const lullMs = 150
/** A longer pause than this begins a new step of undo. */
const undoPauseMs = 1200

/** When typed text is handed over. */
export interface TypingPace {
  /** Something was typed. */
  readonly typed: () => void
  /** Hands over now. */
  readonly flush: () => void
  /** Hands over now; what is typed from here on is a step of undo of its own. */
  readonly step: () => void
}

/**
 * Hands typed text over in small portions. `handOver` is told whether the portion joins the one before in one step of
 * undo: typing without a pause is one step. `afterPaint` does something as soon as the key is on the screen.
 */
export function createTypingPace(
  handOver: (joins: boolean) => void,
  afterPaint: (run: () => void) => void,
): TypingPace {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waitingSince: number | null = null
  let lastTyped = -Infinity
  let burst = 0
  let handedBurst = -1

  function flush(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (waitingSince === null) return
    waitingSince = null
    handOver(burst === handedBurst)
    handedBurst = burst
  }

  return {
    typed() {
      const now = performance.now()
      if (now - lastTyped > undoPauseMs) {
        flush()
        burst += 1
      }
      lastTyped = now
      waitingSince ??= now
      const left = waitingSince + longestMs - now
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(flush, Math.max(0, Math.min(pauseMs, left)))
      if (left <= lullMs) afterPaint(flush)
    },
    flush,
    step() {
      flush()
      lastTyped = -Infinity
    },
  }
}
